using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Tests.Conventions;

/// <summary>Records of the model and views are whole when they are made and never change.</summary>
public sealed class ModelTests
{
    const BindingFlags Anything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    static readonly ImmutableArray<Type> Records =
    [
        .. Code.Types.Where(type => type.Namespace == typeof(Site).Namespace || type.IsSubclassOf(typeof(View)) || type == typeof(Frame)),
    ];

    [Fact]
    public void All_of_the_model_is_looked_at() => Assert.Superset(
        new HashSet<Type> { typeof(Site), typeof(Scheme), typeof(HonoreeList), typeof(Honoree), typeof(Notice), typeof(ListView) },
        Records.ToHashSet());

    [Fact]
    public void Nothing_can_be_set_later() => Offenders.None(
        from type in Records
        from property in type.GetProperties(Anything)
        where property.SetMethod is { IsPrivate: false } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_field_is_open() => Offenders.None(
        from type in Records
        from field in type.GetFields(Anything)
        where !field.IsInitOnly && !field.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsEnum
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Collections_are_immutable() => Offenders.None(
        from type in Records
        from property in type.GetProperties(Anything | BindingFlags.Static)
        let value = property.PropertyType
        where value != typeof(string) && value.IsAssignableTo(typeof(IEnumerable)) && !IsReadOnly(value)
        select $"{type.Name}.{property.Name} is a {value.Name}");

    [Fact]
    public void Every_record_is_sealed() => Offenders.None(
        from type in Records
        where type.IsClass && !type.IsSealed && !type.IsAbstract
        select type.Name);

    [Fact]
    public void Every_property_has_a_value_when_only_the_required_ones_are_given() => Assert.All(
        (object[])[Support.Some.Site(), Support.Some.Scheme(), Support.Some.List(), Support.Some.Person(), Support.Some.Notice()],
        record => Offenders.None(
            from property in record.GetType().GetProperties(Anything)
            where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            where property.PropertyType.GetProperty("IsDefault")?.GetValue(property.GetValue(record)) is true
            select $"{record.GetType().Name}.{property.Name}"));

    static bool IsReadOnly(Type type) =>
        type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) || type.Name.StartsWith("IReadOnly", StringComparison.Ordinal));
}
