using System.Collections.Immutable;
using System.Reflection;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Themes;

/// <summary>What a type is to a template.</summary>
static class TemplateMembers
{
    /// <summary>Names of what can be asked of a value: none for text, numbers, markup, collections and types of the framework.</summary>
    internal static ImmutableArray<string> NamesOf(Type type) =>
        HasMembers(type) ? [.. from property in Properties(type) select property.Name] : [];

    internal static TemplateValue? Find(TemplateValue owner, string name)
    {
        var property = HasMembers(owner.Type) ? Properties(owner.Type).FirstOrDefault(property => property.Name == name) : null;
        if (property is null)
            return null;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var mayBeAbsent = new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
        return new(type, $"{owner.Key}.{name}") { MayBeAbsent = mayBeAbsent };
    }

    /// <summary>What a collection holds, or null for a type that is none.</summary>
    internal static Type? ElementOf(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(IsEnumerable)?.GetGenericArguments()[0];

    internal static bool IsPrintable(Type type) => type == typeof(string) || type == typeof(int) || type == typeof(Html);

    /// <summary>The type as a designer would call it.</summary>
    internal static string Describe(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(int) => "int",
        _ when type == typeof(bool) => "bool",
        _ when ElementOf(type) is { } element => $"{Describe(element)}[]",
        _ => type.Name,
    };

    static bool IsEnumerable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    static bool HasMembers(Type type) =>
        type != typeof(Html) && ElementOf(type) is null && type.Namespace?.Split('.')[0] != nameof(System);

    static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0);
}

/// <summary>A value that a template named, known by its type.</summary>
/// <param name="Type">Never a <see cref="Nullable{T}"/>.</param>
/// <param name="Key">The same for two ways of naming the same value.</param>
sealed record TemplateValue(Type Type, string Key)
{
    internal bool MayBeAbsent { get; init; }
}
