using PublicitySite.Privacy;

namespace PublicitySite.Tests.Privacy;

/// <summary>Numbers that are hidden in part, and how many are left of them.</summary>
public sealed class MaskedIdentityNumberTests
{
    /// <summary>The year from which ages are counted.</summary>
    const int Now = 2026;

    /// <summary>Of working age in 2026: born in the 48 years from 1963 to 2010.</summary>
    const int WorkingDays = 17532;

    [Theory]
    [InlineData("370982********1234", "370982********1234")]
    [InlineData("370982****1234", "370982********1234")]
    [InlineData("370982**************1234", "370982********1234")]
    [InlineData("370***********1234", "370***********1234")]
    [InlineData("37098219850315****", "37098219850315****")]
    [InlineData("370982XXXXXXXX1234", "370982********1234")]
    [InlineData("370982××××××××123X", "370982********123X")]
    [InlineData("370982198503XXXXXX", "370982198503******")]
    [InlineData("３７０９８２●●●●●●●●１２３Ｘ", "370982********123X")]
    [InlineData("370982 ******** 1234", "370982********1234")]
    [InlineData("证号370982********1234。", "370982********1234")]
    [InlineData("001 370982********1234", "370982********1234")]
    public void A_number_with_stars_is_found_however_they_look(string text, string pattern) =>
        Assert.Equal(pattern, MaskedIdentityNumber.FirstIn(text) is { } found ? new string(found.Pattern) : null);

    [Theory]
    [InlineData("138****5678")]
    [InlineData("6222 **** **** 1234")]
    [InlineData("622202******1234")]
    [InlineData("990982********1234")]
    [InlineData("37098219851315****")]
    [InlineData("**********1234")]
    [InlineData("张*明")]
    [InlineData("37***************4")]
    [InlineData("11010519491231002X")]
    [InlineData("直径12×8×6毫米")]
    [InlineData("XX公司")]
    [InlineData("")]
    public void Other_text_with_stars_or_crosses_is_none(string text) =>
        Assert.Null(MaskedIdentityNumber.FirstIn(text));

    [Fact]
    public void Beside_a_month_of_birth_about_three_numbers_are_left()
    {
        Assert.Equal(2.8, Average(Of(1985, 3)), 0.15);
        Assert.Equal(33.2, Average(Of(1985)), 0.5);
        Assert.Equal(WorkingDays / 11.0, Average(Of(), numbers: 44), 2.0);
    }

    [Fact]
    public void The_numbers_that_are_left_are_counted_one_by_one()
    {
        const string pattern = "370982********1234";
        var byHand = Enumerable.Range(0, WorkingDays)
            .Select(day => pattern.Replace(
                "********",
                new DateOnly(1963, 1, 1).AddDays(day).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture),
                StringComparison.Ordinal))
            .Count(IsRight);

        Assert.InRange(byHand, 1550, 1640);
        Assert.Equal(byHand, Count(pattern, Of()));
    }

    [Theory]
    [InlineData(null, 1000)]
    [InlineData(true, 500)]
    [InlineData(false, 500)]
    public void Four_last_characters_hidden_leave_a_thousand_or_half_of_it_with_the_sex(bool? isMale, long expected) =>
        Assert.Equal(expected, Count("37098219850315****", Of() with { IsMale = isMale }));

    [Fact]
    public void Three_first_and_four_last_leave_far_more_than_anybody_can_try() =>
        Assert.InRange(Count("370***********1234", Of()), 100 * MaskedIdentityNumber.TooFew, long.MaxValue);

    [Fact]
    public void A_month_that_contradicts_the_digits_does_not_make_a_number_safe() =>
        Assert.Equal(1000, Count("37098219500315****", Of(1985, 3)));

    [Fact]
    public void It_prints_itself_without_what_it_shows() =>
        Assert.Equal("37***************4", $"{MaskedIdentityNumber.FirstIn("370982********1234")}");

    static KnownBirth Of(int? year = null, int? month = null) => new(year, month, null) { CountedIn = Now };

    static long Count(string pattern, KnownBirth birth) => MaskedIdentityNumber.FirstIn(pattern)?.Candidates(birth) ?? -1;

    /// <summary>Over numbers of the same area.</summary>
    static double Average(KnownBirth birth, int numbers = 990) => Enumerable.Range(0, numbers)
        .Select(order => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"370982********{order:000}{"0123456789X"[order % 11]}"))
        .Average(pattern => (double)IdentityNumberCount.Count(pattern, birth));

    static bool IsRight(string number)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return "10X98765432"[number.Take(17).Select((digit, at) => (digit - '0') * weights[at]).Sum() % 11] == number[17];
    }
}
