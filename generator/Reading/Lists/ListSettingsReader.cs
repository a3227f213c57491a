using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary><c>list.yaml</c>: everything of a list but its people.</summary>
static class ListSettingsReader
{
    static readonly Words<HonoreeEventKind> EventKinds = new(
        ("revoked", HonoreeEventKind.Revoked),
        ("title-only", HonoreeEventKind.TitleOnly),
        ("assessment-passed", HonoreeEventKind.AssessmentPassed),
        ("assessment-failed", HonoreeEventKind.AssessmentFailed));

    static readonly Words<bool> Identity = new(("required", true), ("optional", false));

    /// <param name="fields">The keys of the file.</param>
    /// <param name="id">The folder's name.</param>
    /// <param name="context">Schemes and calendar.</param>
    /// <param name="people">The rows, to check events against; null where the table failed.</param>
    internal static HonoreeList Read(Fields fields, string id, ListContext context, ImmutableArray<Honoree>? people)
    {
        var scheme = Scheme(fields, context);
        return new HonoreeList
        {
            Id = id,
            Scheme = scheme ?? SchemeReader.StandIn,
            Title = fields.RequiredText("title"),
            Order = fields.Word("order", SchemeReader.Orders) ?? scheme?.Order ?? NameOrder.Given,
            OrderStated = fields.Word("order-stated", SchemeReader.StatedOrders),
            SampleData = fields.Flag("sample-data"),
            Publicity = fields.RequiredSection("publicity", section => PublicityReader.Read(section, scheme?.PublicityHere, context)) with
            {
                Elsewhere = fields.Sections("other-publicity", PublicityReader.Elsewhere),
            },
            Objections = fields.RequiredSection("objections", Objections),
            Approval = fields.Section("approval", Approval),
            Term = fields.Section("term", section => new Term(section.RequiredDate("from"), section.RequiredNumber("years"))),
            Events = [.. fields.Sections("events", section => Event(section, people)).OrderBy(happened => happened.Date)],
            Changes = fields.Sections("changes", ChangeReader.ChangeOfList),
            Namesakes = fields.Texts("namesakes"),
            Withdrawn = fields.Section("withdrawn", ChangeReader.Withdrawal),
            People = [],
            Keys = fields.Places,
            Origin = fields.Place,
        };
    }

    static Scheme? Scheme(Fields fields, ListContext context)
    {
        var id = fields.RequiredText("scheme");
        var scheme = context.Scheme(id);
        if (scheme is null && context.SchemeIds.Contains(id))
        {
            fields.Findings.LeaveOut();
        }
        else if (scheme is null && id is not "")
        {
            fields.Findings.Add(ListFindings.UnknownScheme(fields.PlaceOf("scheme"), id, context.SchemeIds));
        }

        return scheme;
    }

    static Objections Objections(Fields fields) =>
        new(ContactReader.Read(fields), fields.Word("identity", Identity) ?? false);

    static Approval Approval(Fields fields) => new()
    {
        Document = fields.RequiredText("document"),
        Date = fields.RequiredDate("date"),
        Issuers = fields.RequiredTexts("issuers"),
        ListSha256 = ChangeReader.ListSha256(fields),
    };

    static HonoreeEvent Event(Fields fields, ImmutableArray<Honoree>? people)
    {
        var person = fields.RequiredText("person");
        if (person is not "" && people is { } rows && rows.All(row => row.Number != person))
        {
            fields.Findings.Add(ListFindings.EventOfNobody(fields.PlaceOf("person"), person, [.. rows.Select(row => row.Number)]));
        }

        return new HonoreeEvent
        {
            Person = person,
            Kind = fields.RequiredWord("kind", EventKinds),
            Date = fields.RequiredDate("date"),
            Reason = fields.Text("reason"),
            Document = fields.Text("document"),
            Origin = fields.PlaceOf("date"),
        };
    }
}
