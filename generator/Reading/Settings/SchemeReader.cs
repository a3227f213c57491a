using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Reading.Settings;

/// <summary><c>content/schemes/ID.yaml</c>: the rules of one title.</summary>
static class SchemeReader
{
    /// <summary>For a list whose scheme is not known; the list never leaves its reader.</summary>
    internal static Scheme StandIn { get; } = Fields.StandIn(fields => Scheme(fields, ""));

    internal static Result<Scheme> Read(SourceFile file) => YamlFile.Read(file, fields => Scheme(fields, file.Path));

    /// <summary>The id that a file's name says.</summary>
    internal static string Id(string path) => Path.GetFileNameWithoutExtension(path);

    static Scheme Scheme(Fields fields, string path) => new()
    {
        Id = Id(path),
        Name = fields.RequiredText("name"),
        Description = fields.RequiredText("description"),
        Organisers = fields.RequiredTexts("organisers"),
        Level = fields.RequiredWord("level", ContentWords.Levels),
        Region = fields.RequiredText("region"),
        CycleYears = fields.Number("cycle-years"),
        Quota = fields.Section("quota", Quota),
        Nominations = fields.RequiredSection("nominations", SchemeRulesReader.Nominations),
        Term = fields.Section("term", SchemeRulesReader.Term),
        Ages = fields.RequiredSection("ages", SchemeRulesReader.Ages),
        Materials = fields.Sections("materials", SchemeRulesReader.Material),
        Publicity = Publicity(fields),
        SummaryCharacters = fields.Number("summary-characters") ?? 500,
        Order = fields.Word("order", ContentWords.Orders) ?? NameOrder.Given,
        Conditions = fields.Texts("conditions"),
        Achievements = fields.Texts("achievements"),
        Exclusions = fields.Texts("exclusions"),
        Procedure = fields.Texts("procedure"),
        Benefits = fields.Texts("benefits"),
        Management = fields.Texts("management"),
        TitleOnly = fields.Text("title-only"),
        TermEnd = fields.Text("term-end"),
        Revocation = fields.Texts("revocation"),
        Basis = fields.RequiredSections("basis", Basis),
        PublicFields = PublicFields(fields),
        PersonalFields = PersonalFieldReader.Read(fields),
        Keys = fields.Places,
        Origin = fields.Location,
    };

    static Quota Quota(Fields fields) =>
        new(fields.RequiredNumber("count"), fields.RequiredWord("kind", ContentWords.QuotaKinds), fields.Number("year"));

    static ImmutableArray<PublicityStage> Publicity(Fields fields)
    {
        var stages = fields.RequiredSections("publicity", SchemeRulesReader.Stage);
        var here = stages.Count(stage => stage.Here);
        if (here != 1 && stages.Length > 0)
        {
            fields.Diagnostics.Add(SchemeDiagnostics.NotOneStageHere(fields.PlaceOf("publicity"), here));
        }

        return stages;
    }

    static LegalBasis Basis(Fields fields) => new()
    {
        Title = fields.RequiredText("title"),
        Number = fields.Text("number"),
        Issued = fields.Date("issued"),
        ValidUntil = fields.Date("valid-until"),
    };

    // Stored under the columns' own names, whichever variant was written.
    static ImmutableArray<string> PublicFields(Fields fields)
    {
        var names = fields.Texts("public-fields");
        var unknown = names.Where(name => PersonColumns.Find(name) is null);
        fields.Diagnostics.AddRange(unknown.Select(name => SchemeDiagnostics.UnknownPublicField(fields.PlaceOf("public-fields"), name)));
        var personal = names.Where(name => PersonColumns.PersonalHeaders.Contains(PersonalFieldReader.Name(name)));
        fields.Diagnostics.AddRange(personal.Select(name => SchemeDiagnostics.WithoutReason(fields.PlaceOf("public-fields"), name)));
        return [.. names.Select(PersonColumns.Find).OfType<PersonColumn>().Select(column => column.Header)];
    }
}

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
        Unit = fields.Word("unit", ContentWords.Units) ?? DayUnit.WorkingDays,
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
