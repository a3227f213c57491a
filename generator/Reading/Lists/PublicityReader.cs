using PublicitySite.Calendars;
using PublicitySite.Model;

namespace PublicitySite.Reading;

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
        var unit = fields.Word("unit", SchemeReader.Units) ?? stage?.Unit ?? DayUnit.WorkingDays;
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
            fields.Findings.Add(ListFindings.ElsewhereBackwards(fields.PlaceOf("to"), where, from, to));
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

        fields.Findings.Add(FieldFindings.UnknownStart(fields.PlaceOf("start"), text));
        return null;
    }

    static PublicityPeriod Period(Fields fields, PeriodTerms terms, DateOnly? ends, ListContext context)
    {
        switch (PublicityPeriod.Of(terms, context.Calendar))
        {
            case CalendarAnswer<PublicityPeriod>.Known(var period):
                if (ends is { } stated && stated != period.Ends)
                {
                    fields.Findings.Add(CalendarFindings.EndDiffers(fields.PlaceOf("ends"), stated, period, context.Calendar));
                }

                return period;
            case CalendarAnswer<PublicityPeriod>.MissingYears(var years) when years.Any(context.FailedYears.Contains):
                fields.Findings.LeaveOut();
                return NoPeriod;
            case CalendarAnswer<PublicityPeriod>.NoSuchLength answer:
                fields.Findings.AddRange(answer.FindingsAt(fields.PlaceOf("days")));
                return NoPeriod;
            case var answer:
                fields.Findings.AddRange(answer.FindingsAt(fields.PlaceOf("published")));
                return NoPeriod;
        }
    }
}
