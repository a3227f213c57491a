namespace PublicitySite.Calendars;

/// <summary>
/// From which day a publicity counts. Both ways are in use, and five working days that begin on a Monday end on Friday by
/// the one and on the next Monday by the other; so each list says which one holds, and the printed dates follow from it.
/// <list type="bullet">
/// <item><see cref="PublishDay"/>, the default, counts the day of publication: the usual way of notices that print
/// “公示期：9月2日至9月6日（5个工作日）” on 2 September.</item>
/// <item><see cref="NextWorkingDay"/> does not: for a bureau that follows 民法典 article 201 (the first day of a term is not
/// counted), that writes 自公示之次日起, or that publishes so late in the day that citizens would lose it.</item>
/// <item><see cref="On"/> when the notice itself names another first day.</item>
/// </list>
/// A first day that is no working day is printed as the first day (the list can be seen from then on), but does not count.
/// </summary>
abstract record PublicityStart
{
    PublicityStart()
    {
    }

    internal const string PublishDayWord = "publish-day";
    internal const string NextWorkingDayWord = "next-working-day";

    /// <summary>The start written by name, or null where the text is no name: it may be a date then.</summary>
    internal static PublicityStart? Named(string text) => text switch
    {
        PublishDayWord => new PublishDay(),
        NextWorkingDayWord => new NextWorkingDay(),
        _ => null,
    };

    /// <summary>公示发布当日.</summary>
    internal sealed record PublishDay : PublicityStart;

    /// <summary>The first working day after the day of publication, also where the period counts calendar days.</summary>
    internal sealed record NextWorkingDay : PublicityStart;

    internal sealed record On(DateOnly Date) : PublicityStart;
}
