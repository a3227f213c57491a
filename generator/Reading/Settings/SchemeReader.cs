using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary><c>content/schemes/ID.yaml</c>: the rules of one title.</summary>
static class SchemeReader
{
    internal static readonly Words<NameOrder> Orders = new(
        ("given", NameOrder.Given), ("surname-strokes", NameOrder.SurnameStrokes), ("name-strokes", NameOrder.NameStrokes));

    /// <summary>Orders that rows can be said to have.</summary>
    internal static readonly Words<NameOrder> StatedOrders = new(
        ("surname-strokes", NameOrder.SurnameStrokes), ("name-strokes", NameOrder.NameStrokes));

    internal static readonly Words<DayUnit> Units = new(
        ("working-days", DayUnit.WorkingDays), ("calendar-days", DayUnit.CalendarDays));

    static readonly Words<SchemeLevel> Levels = new(
        ("province", SchemeLevel.Province), ("city", SchemeLevel.City), ("district", SchemeLevel.District));

    static readonly Words<QuotaKind> QuotaKinds = new(
        ("exact", QuotaKind.Exact), ("about", QuotaKind.About), ("at-most", QuotaKind.AtMost));

    /// <summary>For a list whose scheme is not known; the list never leaves its reader.</summary>
    internal static Scheme StandIn { get; } = Fields.StandIn(fields => Scheme(fields, ""));

    internal static Read<Scheme> Read(SourceFile file) => YamlFile.Read(file, fields => Scheme(fields, file.Path));

    /// <summary>The id that a file's name says.</summary>
    internal static string Id(string path) => Path.GetFileNameWithoutExtension(path);

    static Scheme Scheme(Fields fields, string path) => new()
    {
        Id = Id(path),
        Name = fields.RequiredText("name"),
        Description = fields.RequiredText("description"),
        Organisers = fields.RequiredTexts("organisers"),
        Level = fields.RequiredWord("level", Levels),
        Region = fields.RequiredText("region"),
        CycleYears = fields.Number("cycle-years"),
        Quota = fields.Section("quota", Quota),
        Nominations = fields.RequiredSection("nominations", SchemeRulesReader.Nominations),
        Term = fields.Section("term", SchemeRulesReader.Term),
        Ages = fields.RequiredSection("ages", SchemeRulesReader.Ages),
        Materials = fields.Sections("materials", SchemeRulesReader.Material),
        Publicity = Publicity(fields),
        SummaryCharacters = fields.Number("summary-characters") ?? 500,
        Order = fields.Word("order", Orders) ?? NameOrder.Given,
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
        Origin = fields.Place,
    };

    static Quota Quota(Fields fields) =>
        new(fields.RequiredNumber("count"), fields.RequiredWord("kind", QuotaKinds), fields.Number("year"));

    static ImmutableArray<PublicityStage> Publicity(Fields fields)
    {
        var stages = fields.RequiredSections("publicity", SchemeRulesReader.Stage);
        var here = stages.Count(stage => stage.Here);
        if (here != 1 && stages.Length > 0)
        {
            fields.Findings.Add(SchemeFindings.NotOneStageHere(fields.PlaceOf("publicity"), here));
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
        var unknown = names.Where(name => ListHeaders.Column(name) is null);
        fields.Findings.AddRange(unknown.Select(name => SchemeFindings.UnknownPublicField(fields.PlaceOf("public-fields"), name)));
        var personal = names.Where(name => PersonalField.Names.Contains(PersonalFieldReader.Name(name)));
        fields.Findings.AddRange(personal.Select(name => SchemeFindings.WithoutReason(fields.PlaceOf("public-fields"), name)));
        return [.. names.Select(ListHeaders.Column).OfType<ListColumn>().Select(ListHeaders.Name)];
    }
}
