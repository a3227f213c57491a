using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Chinese;
using PublicitySite.Model;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Chinese;

/// <summary>What holds for all names, common and rare, in both conventions.</summary>
public sealed class StrokeOrderProperties
{
    static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true);

    /// <summary>
    /// Few characters, so that names often begin alike; some of one writing, some without strokes, some that do not count.
    /// </summary>
    static readonly Gen<string> Character = Gen.Elements("王", "田", "李", "高", "大", "富", "丁", "丅", "德", "𠮷", "𠮸", "·", "　", "A");

    static readonly Gen<string> AnyName = Character.NonEmptyListOf().Resize(4).Select(string.Concat);

    static readonly Gen<StrokeOrder> Order =
        Gen.Elements(StrokeConvention.Surname, StrokeConvention.Name).Select(convention => new StrokeOrder(convention, []));

    static readonly Arbitrary<(StrokeOrder Order, string[] Names)> Cases = (
        from order in Order
        from one in AnyName
        from two in AnyName
        from three in AnyName
        select (order, (string[])[one, two, three])).ToArbitrary();

    static readonly Arbitrary<(NameOrder Order, string[] Names, int Turn)> Lists = (
        from order in Gen.Elements(NameOrder.SurnameStrokes, NameOrder.NameStrokes)
        from names in AnyName.NonEmptyListOf()
        from turn in Gen.Choose(0, 100)
        select (order, names.ToArray(), turn)).ToArbitrary();

    [Fact]
    public void Whoever_comes_before_another_is_not_before_it_the_other_way_round() => Always((one, two, _) =>
        Math.Sign(one.CompareTo(two)) == -Math.Sign(two.CompareTo(one)));

    [Fact]
    public void Before_is_handed_on() => Always((one, two, three) =>
        one.CompareTo(two) > 0 || two.CompareTo(three) > 0 || one.CompareTo(three) <= 0);

    [Fact]
    public void Only_names_of_the_same_characters_share_a_place() => Prop.ForAll(Cases, drawn =>
        (drawn.Order
            .KeyOf(drawn.Names[0])
            .CompareTo(drawn.Order.KeyOf(drawn.Names[1])) == 0) == (Counting(drawn.Names[0]) == Counting(drawn.Names[1])))
        .Check(Thousand);

    [Fact]
    public void A_list_is_in_the_same_order_whatever_order_its_rows_come_in() => Prop.ForAll(Lists, drawn =>
    {
        Honoree[] people = [.. drawn.Names.Select((name, at) => Some.Person($"{at:000}", name))];
        var turned = people[(drawn.Turn % people.Length)..].Concat(people[..(drawn.Turn % people.Length)]).Reverse();

        return drawn.Order.Sorted([.. people], []).SequenceEqual(drawn.Order.Sorted([.. turned], []));
    }).Check(Thousand);

    static string Counting(string name) => name.Replace("·", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal);

    static void Always(Func<NameKey, NameKey, NameKey, bool> holds) => Prop.ForAll(Cases, drawn =>
        holds(drawn.Order.KeyOf(drawn.Names[0]), drawn.Order.KeyOf(drawn.Names[1]), drawn.Order.KeyOf(drawn.Names[2]))).Check(Thousand);
}
