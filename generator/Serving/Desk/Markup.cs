using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PublicitySite.Themes;

namespace PublicitySite.Serving.Desk;

/// <summary>
/// Markup of the program's own pages: <c>Markup.Of($"&lt;li&gt;{title}&lt;/li&gt;")</c>. What stands in the literal is markup, a hole
/// with a text is escaped, a hole with markup is not; anything else does not compile.
/// </summary>
readonly record struct Markup
{
    readonly string? text;

    Markup(string text) => this.text = text;

    internal static Markup None { get; } = new("");

    internal static Markup Of(MarkupHandler markup) => new(markup.Text);

    /// <summary>One after the other.</summary>
    internal static Markup All(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.ToString())));

    /// <summary>Markup that the program wrote elsewhere.</summary>
    internal static Markup Trusted(string markup) => new(markup);

    public override string ToString() => text ?? "";
}

/// <summary>What the compiler makes of an interpolated string for <see cref="Markup.Of"/>.</summary>
[InterpolatedStringHandler]
readonly ref struct MarkupHandler(int literalLength, int formattedCount)
{
    readonly StringBuilder target = new(literalLength + 16 * formattedCount);

    internal string Text => target.ToString();

    internal void AppendLiteral(string markup) => target.Append(markup);

    internal void AppendFormatted(string? text)
    {
        using var escaped = new StringWriter(target, CultureInfo.InvariantCulture);
        TextEscaper.Write(text, escaped);
    }

    internal void AppendFormatted(Markup markup) => target.Append(markup.ToString());

    internal void AppendFormatted(int number) => target.Append(CultureInfo.InvariantCulture, $"{number}");
}
