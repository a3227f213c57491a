using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using PublicitySite.Pages;
using Scriban.Runtime;

namespace PublicitySite.Themes;

/// <summary>What a type of the views is to a template: its public properties, under the names that Scriban gives them.</summary>
sealed class ViewType
{
    static readonly ConcurrentDictionary<Type, ViewType> Known = new();

    ViewType(Type type)
    {
        IsShared = type.IsDefined(typeof(SharedByPagesAttribute), inherit: true);
        Members = HasMembers(type)
            ? Properties(type).Select(property => new ViewMember(property))
                .ToFrozenDictionary(member => member.Name, StringComparer.Ordinal)
            : FrozenDictionary<string, ViewMember>.Empty;
        Names = [.. Members.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// By the name in templates: <c>home_href</c>. None for text, numbers, markup, collections and types of the framework.
    /// </summary>
    internal FrozenDictionary<string, ViewMember> Members { get; }

    /// <summary>In order.</summary>
    internal ImmutableArray<string> Names { get; }

    /// <summary>Many pages have the same object of this type.</summary>
    internal bool IsShared { get; }

    internal static ViewType Of(Type type) => Known.GetOrAdd(type, type => new(type));

    /// <summary>What a collection holds, or null for a type that is none.</summary>
    internal static Type? ElementOf(Type type) => type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type)
        ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(IsEnumerable)?.GetGenericArguments()[0];

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

    static bool HasMembers(Type type) => type.IsClass && ElementOf(type) is null && type.Namespace?.Split('.')[0] != nameof(System);

    static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0);
}

/// <summary>One property of a view.</summary>
sealed class ViewMember
{
    static readonly MethodInfo Compiler =
        typeof(ViewMember).GetMethod(nameof(Compile), BindingFlags.Static | BindingFlags.NonPublic)
            ?? throw new MissingMethodException(nameof(Compile));

    readonly Lazy<bool> mayBeAbsent;

    internal ViewMember(PropertyInfo property)
    {
        Property = property;
        mayBeAbsent = new(() => new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull);
        Name = StandardMemberRenamer.Rename(property.Name);
        Type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
    }

    internal PropertyInfo Property { get; }

    /// <summary>As templates write it: <c>days_left</c>.</summary>
    internal string Name { get; }

    /// <summary>Never a <see cref="Nullable{T}"/>.</summary>
    internal Type Type { get; }

    /// <summary>It may be null.</summary>
    internal bool MayBeAbsent => mayBeAbsent.Value;

    /// <summary>Reads it; made when it is first asked for, and then without reflection.</summary>
    internal Func<object, object?> Get => field ??= NewGetter();

    Func<object, object?> NewGetter() =>
        (Func<object, object?>?)Compiler.MakeGenericMethod(Property.DeclaringType ?? typeof(object), Property.PropertyType)
            .Invoke(null, [Property.GetMethod])
            ?? throw new InvalidOperationException(Name);

    static Func<object, object?> Compile<TOwner, TValue>(MethodInfo getter)
        where TOwner : class
    {
        var get = getter.CreateDelegate<Func<TOwner, TValue>>();
        return owner => get((TOwner)owner);
    }
}
