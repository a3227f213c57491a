using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes the card of a list.</summary>
static class ListCards
{
    internal static ListCard On(HonoreeList list, Address page, DateOnly today) => new()
    {
        Title = list.Title,
        Href = Addresses.List(list).From(page),
        Scheme = list.Scheme.Name,
        State = DisplayNames.Of(list.StateOn(today)),
        Starts = Day.Of(list.Publicity.Period.Starts),
        Ends = Day.Of(list.Publicity.Period.Ends),
        Days = list.Publicity.Period.Days.Length,
        Begun = list.Publicity.Period.Starts <= today,
        DaysLeft = DaysLeft(list, today),
        Unit = DisplayNames.Of(list.Publicity.Period.Unit),
        Strip = DayCells.Of(list.Publicity.Period, today),
        People = list.People.Length,
        Department = list.Objections.Contact.Department,
    };

    /// <summary>Days that count and are not over, today included.</summary>
    internal static int DaysLeft(HonoreeList list, DateOnly today) => list.Publicity.Period.Days.Count(day => day >= today);
}
