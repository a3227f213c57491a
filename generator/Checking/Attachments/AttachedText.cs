using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;

namespace PublicitySite.Checking.Attachments;

/// <summary>Text and CSV files: UTF-8, UTF-16 with its mark, or GB18030 as Excel and WPS write it.</summary>
static class AttachedText
{
    internal static bool IsTextName(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".csv" or ".tsv" or ".md";

    internal static void Read(InnerFile file, FileContents contents)
    {
        if (TextDecoding.Decode(file.Bytes.Span) is { } text && !text.Contains('\0', StringComparison.Ordinal))
            contents.Add(WithSeams(text, file.Path), SourceLocation.At(file.Path, 1, 1));
        else
            contents.Add(Unreadable.Damaged, SourceLocation.OfFile(file.Path));
    }

    static string WithSeams(string text, string path)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".csv" or ".tsv"))
            return text;
        var marked = text.ToCharArray();
        TableFileText.Mark(marked);
        return new(marked);
    }
}
