using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PublicitySite.Chinese;

namespace PublicitySite.Documents;

/// <summary>Inlines as Markdown in one line.</summary>
static class InlineMarkdown
{
    internal static string Write(ImmutableArray<Inline> inlines)
    {
        var joined = Join(inlines);
        return Write(joined, 0, joined.Length, depth: 0);
    }

    /// <summary>Without what prints nothing, and neighbours in the same marks as one: signs of both together may mean something.</summary>
    static ImmutableArray<Inline> Join(ImmutableArray<Inline> inlines)
    {
        List<Inline> joined = [];
        foreach (var inline in inlines.Where(inline => Leaf(inline, isInLink: false).Length > 0 || !inline.Marks.IsEmpty))
        {
            if (inline is Inline.Text text
                && joined is [.., Inline.Text before]
                && before.Marks.Length == text.Marks.Length
                && before.Marks.Zip(text.Marks, IsOne).All(isOne => isOne))
                joined[^1] = before with { Value = before.Value + text.Value };
            else
                joined.Add(inline);
        }

        return [.. joined];
    }

    /// <summary>The longest row of backticks in a text.</summary>
    internal static int LongestFence(string text)
    {
        var (longest, row) = (0, 0);
        foreach (var character in text)
        {
            row = character == '`' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        return longest;
    }

    /// <summary>Inlines within the first marks, which they share.</summary>
    /// <param name="inlines">All of the line.</param>
    /// <param name="from">The first to be written.</param>
    /// <param name="to">The first behind them.</param>
    /// <param name="depth">Marks that are written already.</param>
    static string Write(ImmutableArray<Inline> inlines, int from, int to, int depth)
    {
        var written = new StringBuilder();
        while (from < to)
        {
            var marks = inlines[from].Marks;
            var end = from + 1;
            if (marks.Length == depth)
            {
                written.Append(Leaf(inlines[from], marks.Any(mark => mark is Mark.Link)));
            }
            else
            {
                while (end < to && inlines[end].Marks.Length > depth && IsOne(marks[depth], inlines[end].Marks[depth]))
                    end++;
                written.Append(Marked(marks[depth], Write(inlines, from, end, depth + 1), inlines, from, end));
            }

            from = end;
        }

        return written.ToString();
    }

    /// <summary>Links side by side are two; what is emphasised side by side is read as one.</summary>
    static bool IsOne(Mark mark, Mark next) => mark is Mark.Link ? ReferenceEquals(mark, next) : mark.GetType() == next.GetType();

    static string Leaf(Inline inline, bool isInLink) => inline switch
    {
        Inline.Text text => MarkdownEscape.Text(text.Value, isInLink),
        Inline.Code code => Fenced(code.Value),
        Inline.NoteMark { IsReturn: true } => "",
        Inline.NoteMark note => string.Create(CultureInfo.InvariantCulture, $"[^{note.Number}]"),
        Inline.Picture { Target.Length: 0 } => "",
        Inline.Picture picture =>
            $"![{MarkdownEscape.Text(picture.Description, isInLink: true)}]({PictureTarget(picture.Target)}{Titled(picture.Title)})",
        Inline.Break { Ending: LineEnding.Joined } => "",
        Inline.Break => " ",
        _ => throw new UnreachableException(),
    };

    static string Fenced(string code)
    {
        var fence = new string('`', LongestFence(code) + 1);
        var blank = code is ['`', ..] or [.., '`'] or [' ', .., ' '] ? " " : "";
        return $"{fence}{blank}{code}{blank}{fence}";
    }

    /// <summary>Words with a mark around them; blanks at their ends stand outside.</summary>
    static string Marked(Mark mark, string inner, ImmutableArray<Inline> inlines, int from, int to)
    {
        var words = inner.Trim();
        if (words.Length == 0)
            return inner;
        var marked = mark switch
        {
            Mark.Link link => $"[{words}]({LinkTarget(link.Target)}{Titled(link.Title)})",
            _ when !MayStand(inlines, from, to) => words,
            Mark.Strong => $"**{words}**",
            Mark.Emphasis => $"*{words}*",
            _ => throw new UnreachableException(),
        };
        return inner[..(inner.Length - inner.TrimStart().Length)] + marked + inner[inner.TrimEnd().Length..];
    }

    static string LinkTarget(string target) =>
        $"<{target.Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal)}>";

    static string PictureTarget(string target) => target.AsSpan().ContainsAny(" <>()") ? $"<{target}>" : target;

    static string Titled(string title) => title.Length == 0
        ? ""
        : $" \"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// Asterisks emphasise only where a word begins and ends, or between Chinese characters; elsewhere they would be shown.
    /// </summary>
    static bool MayStand(ImmutableArray<Inline> inlines, int from, int to)
    {
        var value = string.Concat(inlines[from..to].Select(inline => inline is Inline.Text or Inline.Code ? Inline.TextOf([inline]) : "x"));
        var words = value.Trim();
        if (!words.Any(IsWord))
            return false;
        var before = char.IsWhiteSpace(value[0]) || from == 0
            ? ' '
            : inlines[from - 1] is Inline.Text { Value: [.., var last] } ? last : 'x';
        var after = char.IsWhiteSpace(value[^1]) || to == inlines.Length ? ' '
            : inlines[to] is Inline.Text { Value: [var first, ..] } ? first
            : 'x';
        return MayMeet(words[0], before) && MayMeet(words[^1], after);
    }

    static bool MayMeet(char inside, char outside) =>
        outside == ' ' || IsWord(inside) || (WideText.IsWide(inside) && WideText.IsWide(outside));

    static bool IsWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);
}
