using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Due;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Reading;
using PublicitySite.Rendering;
using PublicitySite.Tests.Support;
using PublicitySite.Themes;

namespace PublicitySite.Tests.Due;

/// <summary>
/// The days on which the built site changes are exactly the moments that were told. The day behind 截至 and the <c>stateAsOf</c> of
/// data files move every day and are taken out before pages are compared.
/// </summary>
[Trait("Speed", "Slow")]
public sealed partial class BuiltSiteTests
{
    static readonly SourceTree Sources = SourceFolder.Read(Repository.Root).Value ?? new([]);
    static readonly Theme Theme = Theme.Load(Sources, "default", Layouts.All).Value
        ?? throw new InvalidOperationException("The theme does not load.");

    [Fact]
    public void In_weeks_of_the_sample_site_pages_change_when_it_is_told()
    {
        var content = SiteReader.Read(Sources).Value;
        Assert.NotNull(content);

        Assert.Equal(
            "2026-11-20 2026-11-21 2026-11-22 2026-11-23 2026-11-24 2026-11-25 2026-11-26 2026-11-27 2026-11-28",
            Told(content, new(2026, 11, 20), new(2026, 12, 3)));
        Assert.Equal(Changed(content, new(2026, 11, 20), new(2026, 12, 3)), Told(content, new(2026, 11, 20), new(2026, 12, 3)));
        Assert.Equal("2025-06-20 2025-06-23 2025-07-01", Told(content, new(2025, 6, 18), new(2025, 7, 3)));
        Assert.Equal(Changed(content, new(2025, 6, 18), new(2025, 7, 3)), Told(content, new(2025, 6, 18), new(2025, 7, 3)));
    }

    [Fact]
    public void In_any_small_site_pages_change_when_it_is_told() => Prop.ForAll(Sites, site =>
    {
        var (first, last) = (new DateOnly(2026, 11, 10), new DateOnly(2026, 12, 2));
        return (Changed(site, first, last) == Told(site, first, last)).Label($"changed {Changed(site, first, last)}, "
            + $"told {Told(site, first, last)}: {string.Join(' ', site.Lists.Concat<object>(site.Notices))}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    static string Told(SiteContent content, DateOnly first, DateOnly last) =>
        string.Join(' ', Moment.Between(first, last, content).Select(moment => moment.Day.Iso));

    static string Changed(SiteContent content, DateOnly first, DateOnly last)
    {
        var before = Pages(content, first.AddDays(-1));
        List<string> changed = [];
        foreach (var day in CivilDays.Between(first, last))
        {
            var now = Pages(content, day);
            if (now != before)
                changed.Add(day.Iso);
            before = now;
        }

        return string.Join(' ', changed);
    }

    static string Pages(SiteContent content, DateOnly day)
    {
        var index = new SiteIndex(content, day);
        return string.Join('\n', SiteRenderer.Render(Sources, index, SitePlan.Make(index), Theme).Files.Select(file =>
            $"{file.Path}\n{AsOf.Replace(Encoding.UTF8.GetString(file.Bytes.Span), "")}"));
    }

    /// <summary>One list and one notice of some days around the range, beside a notice that was always there.</summary>
    static readonly Arbitrary<SiteContent> Sites = (
        from list in Lists()
        from notice in Notices()
        from until in Gen.Elements<DateOnly?>([.. Days, null])
        select Some.Content(
            lists: [list],
            notices: [Some.Notice("old", published: new(2026, 3, 2)), notice],
            schemes: [Some.Scheme() with { Basis = [new() { Title = "办法", ValidUntil = until }] }])).ToArbitrary();

    static IEnumerable<DateOnly?> Days => CivilDays.Between(new(2026, 11, 9), new(2026, 12, 3)).Select(day => (DateOnly?)day);

    static Gen<HonoreeList> Lists() =>
        from published in Gen.Elements(Days)
        from starts in Gen.Choose(0, 4)
        from length in Gen.Choose(1, 4)
        from approved in Gen.Elements(Days.Append(null).Append(null))
        from withdrawn in Gen.Elements([null, null, null, .. Days])
        from change in Gen.Elements(Days.Append(null))
        from ended in Gen.Elements(Days)
        from happened in Gen.Elements(Days)
        from person in Gen.Elements("001", "002", "003")
        from kind in Gen.Elements(Enum.GetValues<HonoreeEventKind>())
        let list = Some.List(published: published, approved: approved)
        select list with
        {
            Publicity = new() { Published = published ?? default, Period = Some.Period((published ?? default).AddDays(starts), length) },
            Withdrawn = withdrawn is { } day ? new(day, "程序有误") : null,
            Changes = change is { } changed ? [new(changed, ChangeKind.Correction, "更正")] : [],
            Term = approved is null ? null : new((ended ?? default).AddYears(-3), 3),
            Events = [new() { Person = person, Kind = kind, Date = happened ?? default }],
        };

    static Gen<Notice> Notices() =>
        from published in Gen.Elements(Days)
        from withdrawn in Gen.Elements([null, null, .. Days])
        from change in Gen.Elements(Days)
        from until in Gen.Elements(Days.Append(null))
        select Some.Notice(published: published) with
        {
            Withdrawn = withdrawn is { } day ? new(day, "内容有误") : null,
            Changes = [new(change ?? default, ChangeKind.Addition, "补充")],
            ValidUntil = until,
        };

    [GeneratedRegex("""<time data-as-of.*?</time>|"stateAsOf": ".*?",""")]
    static partial Regex AsOf { get; }
}
