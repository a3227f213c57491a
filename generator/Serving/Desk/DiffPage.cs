using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using PublicitySite.Files;

namespace PublicitySite.Serving.Desk;

/// <summary>One file as it is published and as it would be, side by side.</summary>
static class DiffPage
{
    const int Around = 3;

    internal static Markup Missing(PreviewState state, string path) => DeskFrame.Render(
        state,
        "没有这个文件",
        Markup.Of($"<h1>没有这个文件</h1><p>已发布的网站和将发布的网站里都没有“{path}”。</p>"));

    /// <param name="state">What is shown.</param>
    /// <param name="path">Of the file.</param>
    /// <param name="before">As it is published; null where it is new.</param>
    /// <param name="after">As it would be; null where it goes.</param>
    internal static Markup Render(
        PreviewState state, string path, OutputFile? before, OutputFile? after) => DeskFrame.Render(state, path, Markup.Of($"""
        <p class="back"><a href="{PreviewResponses.Folder}#publication">返回发布前对照</a></p>
        <h1 class="path">{path}</h1>
        <p class="lead">{Sentence(before, after)}{(after is not null && path.EndsWith(".html", StringComparison.Ordinal) ? Markup.Of($""" <a href="{state.Root}{path}">查看新网页</a>""") : Markup.None)}</p>
        {Comparison(before, after)}
        """));

    static string Sentence(OutputFile? before, OutputFile? after) => (before, after) switch
    {
        (null, _) => "这个文件下次发布时新增。",
        (_, null) => "这个文件下次发布时删除。",
        _ when before.Bytes.Span.SequenceEqual(after.Bytes.Span) => "没有差别。",
        _ => "左边是已经发布的，右边是将要发布的；网页只比较读者看得到的文字。",
    };

    static Markup Comparison(OutputFile? before, OutputFile? after)
    {
        var (old, now) = (before is null ? "" : PageLines.Split(before), after is null ? "" : PageLines.Split(after));
        if (old is null || now is null)
            return Markup.Of($"<p>这个文件不是文字，只能打开来看。</p>");
        var diff = SideBySideDiffBuilder.Diff(
            Differ.Instance,
            old,
            now,
            ignoreWhiteSpace: false,
            ignoreCase: false,
            LineChunker.Instance,
            CharacterChunker.Instance);
        var rows = diff.OldText.Lines.Zip(diff.NewText.Lines).ToImmutableArray();
        return rows.All(row => IsSame(row.First, row.Second))
            ? Markup.Of($"<p>读者看得到的文字没有差别，变的是网页内部的标记。</p>")
            : Markup.Of($"""
                <div class="scroll" tabindex="0" role="region" aria-label="逐行对照"><table class="diff">
                <thead><tr><th scope="col">已发布</th><th scope="col">将发布</th></tr></thead>
                <tbody>{Markup.All(Rows(rows))}</tbody></table></div>

                """);
    }

    static IEnumerable<Markup> Rows(ImmutableArray<(DiffPiece Old, DiffPiece New)> rows)
    {
        var wasShown = true;
        for (var at = 0; at < rows.Length; at++)
        {
            var shown = rows[Math.Max(0, at - Around)..Math.Min(rows.Length, at + Around + 1)].Any(row => !IsSame(row.Old, row.New));
            if (shown)
                yield return Markup.Of($"<tr>{Cell(rows[at].Old, "del")}{Cell(rows[at].New, "ins")}</tr>");
            else if (wasShown)
                yield return Markup.Of($"""<tr class="gap"><td colspan="2">……</td></tr>""");
            wasShown = shown;
        }
    }

    static bool IsSame(DiffPiece old, DiffPiece now) => old.Type == ChangeType.Unchanged && now.Type == ChangeType.Unchanged;

    static Markup Cell(DiffPiece line, string mark) => line.Type switch
    {
        ChangeType.Imaginary => Markup.Of($"""<td class="none"></td>"""),
        ChangeType.Unchanged => Markup.Of($"<td>{line.Text}</td>"),
        ChangeType.Modified => Markup.Of($"""<td class="{mark}">{Markup.All(line.SubPieces.Select(piece => Piece(piece, mark)))}</td>"""),
        _ => Markup.Of($"""<td class="{mark}">{Marked(line.Text, mark)}</td>"""),
    };

    static Markup Piece(DiffPiece piece, string mark) => piece.Type switch
    {
        ChangeType.Imaginary => Markup.None,
        ChangeType.Unchanged => Markup.Of($"{piece.Text}"),
        _ => Marked(piece.Text, mark),
    };

    static Markup Marked(string text, string mark) => mark == "del" ? Markup.Of($"<del>{text}</del>") : Markup.Of($"<ins>{text}</ins>");
}
