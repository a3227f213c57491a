using System.Collections.Immutable;
using PublicitySite.Diagnostics;

namespace PublicitySite.Rendering.Themes;

/// <summary>What a template names: <c>Frame.Title</c>, <c>../Name</c>, <c>this</c>, <c>@root.Frame.Root</c>, <c>@index</c>.</summary>
/// <param name="Text">As written.</param>
/// <param name="Location">Of its first character.</param>
sealed record TemplatePath(string Text, SourceLocation Location)
{
    /// <summary>How many contexts it goes out.</summary>
    internal int Ups { get; init; }

    /// <summary>Name of a variable of the language without its <c>@</c>, e.g. <c>root</c>.</summary>
    internal string? Variable { get; init; }

    /// <summary>Said outright to be of the context: <c>this.Name</c>, <c>./Name</c>.</summary>
    internal bool FromThis { get; init; }

    /// <summary>Members from the outside in; none for <c>this</c>.</summary>
    internal ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Null where it is written in a way that has no meaning here.</summary>
    internal static TemplatePath? Parse(string text, SourceLocation location)
    {
        var path = new TemplatePath(text, location);
        var rest = text.AsSpan();
        for (; rest.StartsWith("../"); rest = rest[3..])
            path = path with { Ups = path.Ups + 1 };
        if (rest is "..")
            return path with { Ups = path.Ups + 1 };
        if (rest is "this" or ".")
            return path with { FromThis = true };
        if (rest.StartsWith("@"))
            return ParseVariable(path, rest[1..].ToString());
        if (rest.StartsWith("./") || rest.StartsWith("this."))
            path = path with { FromThis = true };
        rest = rest.StartsWith("./") ? rest[2..] : rest.StartsWith("this.") ? rest[5..] : rest;
        return WithMembers(path, rest.ToString().Split('.'));
    }

    /// <summary>Place of one of its members.</summary>
    internal SourceLocation PlaceOf(int member)
    {
        var behind = Members.Skip(member).Sum(name => name.Length + 1) - 1;
        return Location with { Column = Location.Column + Text.Length - behind };
    }

    /// <summary>The path as written, but only up to a member, that one left out.</summary>
    internal string Upto(int member) => Text[..(PlaceOf(member).Column - Location.Column - 1)];

    static TemplatePath? ParseVariable(TemplatePath path, string text)
    {
        var parts = text.Split('.');
        path = path with { Variable = parts[0] };
        return parts.Length == 1 ? path : WithMembers(path, parts[1..]);
    }

    static TemplatePath? WithMembers(TemplatePath path, string[] members) =>
        members.All(IsName) ? path with { Members = [.. members] } : null;

    static bool IsName(string text) =>
        text.Length > 0 && !char.IsDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c == '_');
}
