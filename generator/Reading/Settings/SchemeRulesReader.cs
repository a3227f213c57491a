using PublicitySite.Calendars;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The sections of a scheme that hold its rules: nominations, ages, term, materials, stages of publicity.</summary>
static class SchemeRulesReader
{
    internal static Nominations Nominations(Fields fields) => new()
    {
        By = fields.Texts("by"),
        Caps = fields.Sections("caps", Cap),
        IndividualApplications = fields.RequiredFlag("individual-applications"),
        RankedAbove = fields.Number("ranked-above"),
        Deadline = fields.Date("deadline"),
        Notes = fields.Texts("notes"),
    };

    internal static TermRule Term(Fields fields) => new(fields.RequiredNumber("years"), fields.RequiredText("name"));

    internal static AgeRules Ages(Fields fields) =>
        new(fields.Sections("limits", Limit), fields.Number("preferred-under"), fields.Date("counted-on"), fields.Text("note"));

    internal static Material Material(Fields fields) =>
        new(fields.RequiredText("name"), fields.Number("characters"), fields.Text("note"));

    internal static PublicityStage Stage(Fields fields) => new()
    {
        When = fields.RequiredText("when"),
        Venues = fields.RequiredTexts("venues"),
        Days = fields.RequiredNumber("days"),
        Unit = fields.Word("unit", SchemeReader.Units) ?? DayUnit.WorkingDays,
        Here = fields.Flag("here"),
        Note = fields.Text("note"),
    };

    static NominationCap Cap(Fields fields) => new()
    {
        Nominator = fields.RequiredText("nominator"),
        AtMost = fields.RequiredNumber("at-most"),
        AtLeast = fields.Number("at-least"),
        Places = fields.Texts("places"),
        Note = fields.Text("note"),
    };

    static AgeLimit Limit(Fields fields) =>
        new(fields.RequiredNumber("at-most"), fields.Text("gender"), fields.Flag("usually"));
}
