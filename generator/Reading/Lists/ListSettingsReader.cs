using System.Collections.Immutable;
using PublicitySite.Calendars;
using PublicitySite.Chinese;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Reading.Lists;

/// <summary><c>list.yaml</c>: everything of a list but its people.</summary>
static class ListSettingsReader
{
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
            Order = fields.Word("order", ContentWords.Orders) ?? scheme?.Order ?? NameOrder.Given,
            OrderStated = fields.Word("order-stated", ContentWords.StatedOrders),
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
            Origin = fields.Location,
        };
    }

    static Scheme? Scheme(Fields fields, ListContext context)
    {
        var id = fields.RequiredText("scheme");
        var scheme = context.Scheme(id);
        if (scheme is null && context.SchemeIds.Contains(id))
        {
            fields.Diagnostics.LeaveOut();
        }
        else if (scheme is null && id is not "")
        {
            fields.Diagnostics.Add(ListDiagnostics.UnknownScheme(fields.PlaceOf("scheme"), id, context.SchemeIds));
        }

        return scheme;
    }

    static Objections Objections(Fields fields) =>
        new(ContactReader.Read(fields), fields.Word("identity", ContentWords.Identity) ?? false);

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
            fields.Diagnostics.Add(ListDiagnostics.EventOfNobody(fields.PlaceOf("person"), person, [.. rows.Select(row => row.Number)]));
        }

        return new HonoreeEvent
        {
            Person = person,
            Kind = fields.RequiredWord("kind", ContentWords.EventKinds),
            Date = fields.RequiredDate("date"),
            Reason = fields.Text("reason"),
            Document = fields.Text("document"),
            Origin = fields.PlaceOf("date"),
        };
    }
}

/// <summary>The publicity of a list: what is written, what the scheme says where it is silent, and the period that follows.</summary>
static class PublicityReader
{
    static readonly PublicityPeriod NoPeriod = new()
    {
        Starts = default,
        Ends = default,
        Unit = DayUnit.WorkingDays,
        Days = [],
        Skipped = [],
    };

    /// <param name="fields">The section <c>publicity</c>.</param>
    /// <param name="stage">The scheme's stage on this site; null where the scheme is not known.</param>
    /// <param name="context">The calendar.</param>
    internal static Publicity Read(Fields fields, PublicityStage? stage, ListContext context)
    {
        var published = fields.RequiredDate("published");
        var start = Start(fields);
        var days = fields.Number("days") ?? stage?.Days;
        var unit = fields.Word("unit", ContentWords.Units) ?? stage?.Unit ?? DayUnit.WorkingDays;
        var ends = fields.Date("ends");
        var terms = published == default || start is null || days is null
            ? null
            : new PeriodTerms { Published = published, Start = start, Days = days.Value, Unit = unit };
        return new Publicity
        {
            Published = published,
            Period = terms is null ? NoPeriod : Period(fields, terms, ends, context),
            Outcome = fields.Text("outcome"),
        };
    }

    internal static OtherPublicity? Elsewhere(Fields fields)
    {
        var where = fields.RequiredText("where");
        var (from, to) = (fields.RequiredDate("from"), fields.RequiredDate("to"));
        if (to < from && to != default)
        {
            fields.Diagnostics.Add(ListDiagnostics.ElsewhereBackwards(fields.PlaceOf("to"), where, from, to));
        }

        return new OtherPublicity(where, from, to);
    }

    static PublicityStart? Start(Fields fields)
    {
        if (fields.Text("start") is not { } text)
        {
            return new PublicityStart.PublishDay();
        }

        if (PublicityStart.Named(text) is { } named)
        {
            return named;
        }

        if (CivilDate.Parse(text) is { } date)
        {
            return new PublicityStart.On(date);
        }

        fields.Diagnostics.Add(FieldDiagnostics.UnknownStart(fields.PlaceOf("start"), text));
        return null;
    }

    static PublicityPeriod Period(Fields fields, PeriodTerms terms, DateOnly? ends, ListContext context)
    {
        switch (PublicityPeriod.Count(terms, context.Calendar))
        {
            case CalendarResult<PublicityPeriod>.Known(var period):
                if (ends is { } stated && stated != period.Ends)
                {
                    fields.Diagnostics.Add(CalendarDiagnostics.EndDiffers(fields.PlaceOf("ends"), stated, period, context.Calendar));
                }

                return period;
            case CalendarResult<PublicityPeriod>.MissingYears(var years) when years.Any(context.FailedYears.Contains):
                fields.Diagnostics.LeaveOut();
                return NoPeriod;
            case CalendarResult<PublicityPeriod>.NoSuchLength answer:
                fields.Diagnostics.AddRange(answer.DiagnosticsAt(fields.PlaceOf("days")));
                return NoPeriod;
            case var answer:
                fields.Diagnostics.AddRange(answer.DiagnosticsAt(fields.PlaceOf("published")));
                return NoPeriod;
        }
    }
}
