using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary><c>summaries/001.md</c>: paragraphs and emphasis, nothing else.</summary>
static class SummaryReader
{
    internal static MarkdownText? Read(SourceFile file, FileFindings findings)
    {
        if (TextDecoding.Utf8(file, findings) is not { } text)
        {
            return null;
        }

        var summary = MarkdownFile.TextFrom(text, start: 0);
        if (string.IsNullOrWhiteSpace(summary.Source))
        {
            findings.Add(CompanionFindings.EmptySummary(file.Path));
        }
        else if (summary.Source.StartsWith("---\n", StringComparison.Ordinal))
        {
            findings.Add(CompanionFindings.SummaryFrontMatter(summary.Start));
        }

        if (Heading(text.Text) is { } heading)
        {
            findings.Add(CompanionFindings.SummaryHeading(text.At(heading)));
        }

        return summary;
    }

    // A line that begins with one to six # and a space.
    static int? Heading(string text)
    {
        for (var hash = text.IndexOf('#', StringComparison.Ordinal); hash >= 0; hash = text.IndexOf('#', hash + 1))
        {
            var after = text.AsSpan(hash).TrimStart('#');
            if ((hash == 0 || text[hash - 1] == '\n') && after is [' ', ..])
            {
                return hash;
            }
        }

        return null;
    }
}
