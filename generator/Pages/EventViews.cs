using System.Collections.Immutable;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>Makes what pages tell of revocations, assessments and titles kept: oldest first, none of the future.</summary>
static class EventViews
{
    internal static ImmutableArray<EventView> Of(HonoreeList list, IEnumerable<HonoreeEvent> events, DateOnly today) =>
    [
        .. from entry in events
           where entry.Date <= today
           orderby entry.Date
           let person = list.People.FirstOrDefault(person => person.Number == entry.Person)
           where person is not null
           select new EventView(entry.Person, person.Name, DisplayNames.Of(entry.Kind), Day.Of(entry.Date), entry.Reason, entry.Document),
    ];
}
