using PublicitySite.Pages;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Pages;

public sealed class DayCellsTests
{
    [Fact]
    public void Every_day_of_a_period_stands_in_order_with_its_number_or_its_reason()
    {
        var cells = DayCells.Of(Some.Period(new(2024, 9, 28)), new(2024, 10, 8));

        Assert.Equal(
            [
                "2024-09-28 周六 – 周末",
                "2024-09-29 周日 1",
                "2024-09-30 周一 2",
                "2024-10-01 周二 – 国庆节",
                "2024-10-02 周三 – 国庆节",
                "2024-10-03 周四 – 国庆节",
                "2024-10-04 周五 – 国庆节",
                "2024-10-05 周六 – 国庆节",
                "2024-10-06 周日 – 国庆节",
                "2024-10-07 周一 – 国庆节",
                "2024-10-08 周二 3 today",
                "2024-10-09 周三 4",
                "2024-10-10 周四 5",
            ],
            cells.Select(
                cell => $"{cell.Date.Iso} {cell.Weekday} {cell.Number?.ToString() ?? "– " + cell.Reason}{(cell.IsToday ? " today" : "")}"));
        Assert.All(cells, cell => Assert.Equal(cell.Number is not null, cell.Counts));
    }
}
