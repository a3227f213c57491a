using System.Collections.Immutable;
using PublicitySite.Documents;

namespace PublicitySite.Importing.Notices;

/// <summary>The head of a document: red head, number, title, and what else stands around them.</summary>
sealed record NoticeHead
{
    internal required TitleLines? Title { get; init; }

    internal string? Number { get; init; }

    /// <summary>The number was written with other signs.</summary>
    internal bool NumberMended { get; init; }

    /// <summary>Organs that the red head names, or that stand above the title.</summary>
    internal ImmutableArray<string> Issuers { get; init; } = [];

    /// <summary>A date below the title: on this day the document was made.</summary>
    internal DateOnly? Day { get; init; }

    /// <summary>Lines that went out.</summary>
    internal ImmutableArray<string> LeftOut { get; init; } = [];

    internal required ImmutableArray<ImportedBlock> Rest { get; init; }

    internal static NoticeHead Find(ImmutableArray<ImportedBlock> blocks, string stated)
    {
        var head = new NoticeHead { Title = null, Rest = blocks };
        head = head.WithLines();
        var organs = head.OrgansAbove();
        if (TitleLines.At(head.Rest, organs.Count) is { } title && (stated.Length == 0 || Bare(title.Text) == Bare(stated)))
            head = head with
            {
                Title = title with { Text = string.Join(' ', organs.Names) + title.Text },
                Rest = head.Rest[(organs.Count + title.Count)..],
                Issuers = head.Issuers.IsEmpty ? organs.Names : head.Issuers,
            };
        return (stated.Length > 0 ? head with { Title = new(stated, 0, IsSure: true) } : head).WithLines();
    }

    static string Bare(string text) => string.Concat(text.Where(character => !CleanText.IsBlank(character)));

    /// <summary>Takes the lines at the beginning that are no text of the document.</summary>
    NoticeHead WithLines()
    {
        var head = this;
        while (head.Rest is [var first, ..] && head.Without(first) is { } next)
            head = next with { Rest = head.Rest[1..] };
        return head;
    }

    NoticeHead? Without(ImportedBlock block) => block switch
    {
        { BeginsPage: true } or { Table.Rows.IsEmpty: true } => this,
        { Table: { } table } when InTable(table) is { } head => head,
        { Table: { } table } when IsRedHead(table) => Named(string.Join(' ', table.Texts)),
        { Text: { } text } when HeadingLine.NumberOf(text) is { } number && Number is null =>
            WithNumber(text, number),
        { Text: { } text } when HeadingLine.RedHead(text) is not null => Named(text),
        { Text: { } text } when Title is not null && DocumentDay.Find(text) is { } day =>
            this with { Day = day, LeftOut = [.. LeftOut, text] },
        { Text: { } text } when HeadingLine.IsMark(text) || HeadingLine.IsSecret(text) =>
            this with { LeftOut = [.. LeftOut, text] },
        { Text: { } text } when Title is null && OrganNames.In(text) is { Length: > 0 } && IsAboveRedHead() =>
            Named(text),
        { Text: { } text } when text.All(character => !char.IsLetterOrDigit(character)) => this,
        _ => null,
    };

    /// <summary>Number and signer often stand side by side in a table without lines.</summary>
    NoticeHead? InTable(Block.Table table)
    {
        string[] texts = [.. table.Texts.Where(text => text.Length > 0)];
        return texts.Length > 0 && texts.All(text => HeadingLine.NumberOf(text) is not null || HeadingLine.IsMark(text))
            ? texts.Aggregate<string, NoticeHead?>(this, (head, text) =>
                head?.Without(ImportedBlock.Paragraph([new Inline.Text(text)])))
            : null;
    }

    NoticeHead WithNumber(string text, string number)
    {
        var bare = Bare(text);
        var signer = bare.IndexOf("签发人", StringComparison.Ordinal);
        return this with
        {
            Number = number,
            NumberMended = !bare.StartsWith(number, StringComparison.Ordinal),
            LeftOut = signer < 0 ? LeftOut : [.. LeftOut, bare[signer..]],
        };
    }

    NoticeHead Named(string text)
    {
        var names = HeadingLine.RedHead(text) ?? text;
        return this with
        {
            Issuers = [.. Issuers, .. OrganNames.In(names.Replace("文件", "", StringComparison.Ordinal))],
            LeftOut = [.. LeftOut, text],
        };
    }

    /// <summary>A line with 文件 or the number follows among the next lines: the organ here is of the red head, not of the title.</summary>
    bool IsAboveRedHead() => Rest.Skip(1).Take(4).Select(block => block.Text).OfType<string>()
        .TakeWhile(
            next => OrganNames.In(next).Length > 0 || HeadingLine.RedHead(next) is not null || HeadingLine.NumberOf(next) is not null)
        .Any(next => OrganNames.In(next).Length == 0);

    static bool IsRedHead(Block.Table table) => table.Texts.Any(
        text => CleanText.Unstretched(text).EndsWith("文件", StringComparison.Ordinal)) && table.Texts.Sum(text => text.Length) <= 100;

    /// <summary>Names of organs that stand as lines of their own above the title and belong to it.</summary>
    (int Count, ImmutableArray<string> Names) OrgansAbove()
    {
        var lines = Rest.Select(block => OrganNames.In(block.Text ?? "")).TakeWhile(organs => organs.Length > 0).Take(5).ToArray();
        return lines.Length < Rest.Length && Rest[lines.Length].Text is not null
            ? (lines.Length, [.. lines.SelectMany(organs => organs)])
            : (0, []);
    }
}
