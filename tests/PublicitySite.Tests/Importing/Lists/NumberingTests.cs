using System.Collections.Immutable;
using PublicitySite.Importing.Lists;
using PublicitySite.Model;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Lists;

public sealed class NumberingTests
{
    static readonly ImmutableArray<Honoree> Existing = [
        Of("001", "王芳", "甲厂"),
        Of("002", "李强", "乙厂"),
        Of("004", "李强", "丙厂"),
        Of("005", "曲比·阿洛", "丁厂"),
    ];

    /// <summary>People as <c>name employer</c>, and the numbers that they get.</summary>
    [Theory]
    [InlineData("王芳 甲厂, 李强 乙厂, 李强 丙厂, 曲比·阿洛 丁厂", "001 002 004 005")]
    [InlineData("曲比・阿洛 丁 厂, 李强 丙厂, 王芳 甲厂, 李强 乙厂", "005 004 001 002")]
    [InlineData("新人 甲厂, 王芳 甲厂, 又一人 乙厂", "006 001 007")]
    [InlineData("王芳 戊厂", "001")]
    [InlineData("王芳 戊厂, 王芳 己厂", "006 007")]
    [InlineData("李强 戊厂", "006")]
    [InlineData("李强 乙厂, 李强 戊厂", "002 004")]
    [InlineData("王芳 戊厂, 王芳 甲厂", "006 001")]
    public void Numbers_stay_with_their_people(
        string people, string numbers) => Assert.Equal(numbers, Numbers(Existing, [1, 2, 4, 5], people));

    [Fact]
    public void Who_is_gone_frees_nothing() => Assert.Equal("001 010", Numbers(Existing[..1], [1, 9], "王芳 甲厂, 新人 乙厂"));

    [Fact]
    public void A_first_import_numbers_the_rows_in_their_order() => Assert.Equal("001 002", Numbers([], [], "乙 厂, 甲 厂"));

    [Theory]
    [InlineData("007 003", "007 003")]
    [InlineData("007 007", "001 002")]
    [InlineData("1 2", "001 002")]
    public void Numbers_of_the_original_count_the_first_time_if_all_are_good(
        string own, string numbers) => Assert.Equal(numbers, Numbers([], [], "乙 厂, 甲 厂", own));

    static string Numbers(ImmutableArray<Honoree> existing, ImmutableArray<int> spent, string people, string own = "")
    {
        var list = new ExistingList
        {
            Folder = "",
            Settings = null,
            Table = null,
            List = null,
            People = existing,
            Columns = [],
            SpentNumbers = spent,
        };
        ImmutableArray<PersonKey> keys = [
            .. people.Split(", ").Select(person => person.Split(' ', 2)).Select(parts => PersonKey.Of(parts[0], parts[1])),
        ];
        var numbers = Numbering.Assign(list, keys, own is "" ? [.. keys.Select(_ => "")] : [.. own.Split(' ')]);
        Assert.All(numbers, person => Assert.Equal(person.Before?.Number ?? person.Number, person.Number));
        return string.Join(' ', numbers.Select(person => person.Number));
    }

    static Honoree Of(string number, string name, string employer) => Some.Person(number, name) with { Employer = employer };
}
