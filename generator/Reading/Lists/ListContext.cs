using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Reading.Lists;

/// <summary>What a list is read with: the schemes and the calendar, and which of their files failed.</summary>
sealed record ListContext
{
    internal required ImmutableArray<Scheme> Schemes { get; init; }

    /// <summary>Ids of all scheme files, those among them that could not be read.</summary>
    internal required ImmutableArray<string> SchemeIds { get; init; }

    internal required WorkCalendar Calendar { get; init; }

    /// <summary>Years whose calendar file is there but could not be read.</summary>
    internal required ImmutableArray<int> FailedYears { get; init; }

    /// <summary>Strokes of characters that the site gives.</summary>
    internal ImmutableArray<CharacterStrokes> Strokes { get; init; } = [];

    internal Scheme? Scheme(string id) => Schemes.FirstOrDefault(scheme => scheme.Id == id);

    internal static ListContext Of(ContentLayout layout, ImmutableArray<CalendarYear> years, ImmutableArray<Scheme> schemes) => new()
    {
        Schemes = schemes,
        SchemeIds = [.. layout.Schemes.Select(file => SchemeReader.Id(file.Path))],
        Calendar = new WorkCalendar(years),
        FailedYears = [.. layout.Calendars.Select(YearOf).OfType<int>().Except(years.Select(year => year.Year))],
    };

    static int? YearOf(SourceFile file) => CalendarReader.Year(file.Path);
}
