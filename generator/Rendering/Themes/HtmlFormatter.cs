using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Themes;

/// <summary>Prints <see cref="Html"/> as it is.</summary>
sealed class HtmlFormatter : IFormatterProvider, IFormatter
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(Html) ? this : null;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        if (value is Html html)
            writer.Write(html.Value, encode: false);
    }
}
