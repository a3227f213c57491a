using PublicitySite.Editing.Tables;
using PublicitySite.Model;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Editing;

/// <summary>A change of a table that touches more than it was asked to is noticed.</summary>
public sealed class OtherCellsTests
{
    static readonly HonoreeList Before = Some.List();

    [Fact]
    public void The_corrected_field_may_differ() =>
        Assert.True(OtherCells.AreAsBefore(Before, With(Some.Person("001", "王健国"), Some.Person("002", "李秀英")), "001", PersonColumns.Name));

    [Fact]
    public void Another_field_of_the_same_person_may_not() => Assert.False(OtherCells.AreAsBefore(
        Before, With(Some.Person("001", "王健国") with { Occupation = "焊工" }, Some.Person("002", "李秀英")), "001", PersonColumns.Name));

    [Fact]
    public void Another_person_may_not() =>
        Assert.False(OtherCells.AreAsBefore(Before, With(Some.Person("001", "王健国"), Some.Person("002", "李秀")), "001", PersonColumns.Name));

    [Fact]
    public void Only_the_person_who_leaves_may_be_missing()
    {
        Assert.True(OtherCells.AreAsBefore(Before, With(Some.Person("002", "李秀英")), "001", null));
        Assert.False(OtherCells.AreAsBefore(Before, With(Some.Person("001", "王建国")), "001", null));
        Assert.False(OtherCells.AreAsBefore(Before, Before, "001", null));
    }

    static HonoreeList With(params Honoree[] people) => Before with { People = [.. people] };
}
