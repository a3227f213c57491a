using System.Reflection;
using PublicitySite.Diagnostics;
using PublicitySite.Model;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Model;

/// <summary>The table of columns is whole, and the documentation has the same one.</summary>
public sealed class PersonColumnsTests
{
    /// <summary>What a person has besides the cells of the row.</summary>
    static readonly string[] NoColumns = [
        nameof(Honoree.Summary),
        nameof(Honoree.PhotoPath),
        nameof(Honoree.Cells),
        nameof(Honoree.Origin),
    ];

    static readonly Honoree Blank = new()
    {
        Number = "",
        Name = "",
        Employer = "",
        Occupation = "",
        Origin = SourceLocation.OfFile("list.csv"),
    };

    static IEnumerable<PropertyInfo> Properties => typeof(Honoree)
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(property => property.Name != "EqualityContract" && !NoColumns.Contains(property.Name));

    [Fact]
    public void Every_property_of_a_person_has_one_column_and_every_column_one_property() => Assert.Equal(
        Properties.Select(property => property.Name).Order(StringComparer.Ordinal),
        PersonColumns.All.Select(column => string.Join('+', Changed(column).Select(property => property.Name)))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_column_puts_in_it_gives_back() => Assert.All(
        PersonColumns.All,
        column => Assert.Equal(Sample(column), column.Value(column.With(Blank, Sample(column)))));

    [Fact]
    public void A_person_without_anything_has_nothing_to_show() => Assert.All(
        PersonColumns.All,
        column => Assert.True(string.IsNullOrEmpty(column.Value(Blank)), column.Header));

    [Fact]
    public void No_two_columns_are_shown_at_one_place() =>
        Assert.Equal(PersonColumns.All.Length, PersonColumns.All.DistinctBy(column => column.Shown).Count());

    [Fact]
    public void Every_header_means_its_column_and_those_of_forms_mean_nothing_in_a_list() => Assert.All(PersonColumns.All, column =>
    {
        Assert.All([column.Header, .. column.Variants], header => Assert.Same(column, PersonColumns.Find(header)));
        Assert.All(
            [column.Header, .. column.Variants, .. column.FormVariants],
            header => Assert.Same(column, PersonColumns.FindInForm(header)));
        Assert.All(column.FormVariants, header => Assert.Null(PersonColumns.Find(header)));
    });

    [Fact]
    public void The_documentation_has_the_same_table()
    {
        var documented = File.ReadLines(Path.Join(Repository.Root, "docs/content-format.md"))
            .SkipWhile(line => line != "| column | | order | public | holds | also read as |")
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => string.Join(" | ", cells[1], cells[2], cells[3], cells[4], cells[6]));

        Assert.Equal(PersonColumns.All.Select(Line), documented);
    }

    static string Line(PersonColumn column) => string.Join(
        " | ",
        $"`{column.Header}`",
        column.IsRequired ? "*" : "",
        column.Shown,
        column.Disclosure switch
        {
            Disclosure.Always => "always",
            Disclosure.UnlessLeftOut => "unless left out",
            Disclosure.WithReason => "with a reason",
            _ => throw new InvalidOperationException($"{column.Disclosure}"),
        },
        string.Join(' ', column.Variants.Select(header => $"`{header}`")));

    static IEnumerable<PropertyInfo> Changed(PersonColumn column)
    {
        var person = column.With(Blank, Sample(column));
        return Properties.Where(property => !Equals(property.GetValue(person), property.GetValue(Blank)));
    }

    static string Sample(PersonColumn column) => column.Form switch
    {
        CellForm.Number => "007",
        CellForm.Gender => "女",
        CellForm.Items => "四川工匠；全国技术能手",
        CellForm.Rank => "2",
        CellForm.Month => "1985年3月",
        CellForm.Name or CellForm.Line or CellForm.Level => $"{column.Header}的内容",
        _ => throw new InvalidOperationException($"{column.Form}"),
    };
}
