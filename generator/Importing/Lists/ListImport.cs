using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Importing;

/// <summary>
/// The summary table of the nominators, private columns and all, to the public table of a list: finds the headers, takes the
/// public columns, checks by the others in memory, and keeps the numbers of those who are on the list already.
/// </summary>
static class ListImport
{
    internal static Read<SiteEdit> Of(ListImportRequest request, SourceTree sources, SiteContent content, DateOnly today)
    {
        if (!Identifier.IsValid(request.List))
            return new(null, [ListImportFindings.BadName(request.List)]);
        var existing = ExistingList.Find(sources, content, request.List);
        if (existing.Value is not { } before)
            return new(null, existing.Findings);
        if (before.List is { } list && (list.Approval is not null || list.Withdrawn is not null))
            return new(null, [ListImportFindings.Settled(list)]);
        var scheme = SchemeOf(request, content, before);
        var original = Original.Read(request.Original, request.Sheet);
        return scheme.Value is { } known && original.Value is { } opened
            ? Import(request, content, new() { Existing = before, Original = opened, Scheme = known, Year = YearOf(request, before, today) }, today)
            : new(null, [.. scheme.Findings, .. original.Findings]);
    }

    static Read<SiteEdit> Import(ListImportRequest request, SiteContent content, ImportBase from, DateOnly today)
    {
        var day = AgeDay.Of(request.AsOf, from.Scheme.Ages, from.Year);
        var draft = ListDraft.Of(from, day);
        return draft.Value is { } people
            ? new(ListImportEdit.Of(request, content, from, people, today), draft.Findings)
            : new(null, draft.Findings);
    }

    static Read<Scheme> SchemeOf(ListImportRequest request, SiteContent content, ExistingList existing) => (request.Scheme, existing.List) switch
    {
        (null, { } list) => new(list.Scheme, []),
        (null, null) => new(null, [ListImportFindings.NoScheme(content.Schemes.Select(scheme => scheme.Id))]),
        ({ } id, { } list) when list.Scheme.Id != id => new(null, [ListImportFindings.OtherScheme(list, id)]),
        var (id, _) when content.Schemes.FirstOrDefault(scheme => scheme.Id == id) is { } scheme => new(scheme, []),
        var (id, _) => new(null, [ListImportFindings.UnknownScheme(id, content)]),
    };

    /// <summary>The year that the folder's name ends in; otherwise that of the publication.</summary>
    static int YearOf(ListImportRequest request, ExistingList existing, DateOnly today) =>
        request.List.Split('-').Reverse().FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiDigit) && part[0] is '1' or '2') is { } year && year.Length == 4
            ? int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture)
            : (existing.List?.Publicity.Published ?? request.Published ?? today).Year;
}

/// <summary>What an import begins with.</summary>
sealed record ImportBase
{
    internal required ExistingList Existing { get; init; }

    internal required Original Original { get; init; }

    internal required Scheme Scheme { get; init; }

    /// <summary>Of the list.</summary>
    internal required int Year { get; init; }
}
