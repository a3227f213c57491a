using System.Collections.Immutable;
using PublicitySite.Pages;

namespace PublicitySite.Themes;

/// <summary>A value that a template names or computes, known by its type.</summary>
/// <param name="Type">Never a <see cref="Nullable{T}"/>.</param>
/// <param name="Key">The same for two ways of naming the same value; a path from the view for what comes from it.</param>
sealed record TemplateValue(Type Type, string Key)
{
    internal bool MayBeAbsent { get; init; }

    /// <summary>Path of the object shared by many pages that it is a part of; null where it belongs to the page alone.</summary>
    internal string? SharedPath { get; init; }

    internal bool IsPrintable => Type == typeof(string) || Type == typeof(int) || Type == typeof(Html);

    internal static TemplateValue Computed(Type type) => new(type, "");

    internal TemplateValue? Member(string name) => ViewType.Of(Type).Members.TryGetValue(name, out var member)
        ? Part(member.Type, Key.Length == 0 ? name : $"{Key}.{name}") with { MayBeAbsent = member.MayBeAbsent }
        : null;

    /// <summary>What a loop over it gets, under a key of its own.</summary>
    internal TemplateValue Element(Type type, string key) => new(type, key) { SharedPath = SharedPath };

    TemplateValue Part(Type type, string key) => new(type, key) { SharedPath = SharedPath ?? (ViewType.Of(type).IsShared ? key : null) };
}

/// <summary>A name that a template gave to a value.</summary>
/// <param name="Value">What it means.</param>
/// <param name="Depth">How many partials deep that was.</param>
sealed record TemplateVariable(TemplateValue Value, int Depth);

/// <summary>What names mean at one place of a template.</summary>
/// <param name="File">The template.</param>
/// <param name="Root">The page's view, whose members are named alone.</param>
sealed record TemplateScope(TemplateFile File, TemplateValue Root)
{
    /// <summary>Of loops, assignments and captures; partials see those of the template that includes them, as in Scriban.</summary>
    internal ImmutableDictionary<string, TemplateVariable> Variables { get; init; } = ImmutableDictionary.Create<string, TemplateVariable>(
        StringComparer.Ordinal);

    /// <summary>What this partial was given: <c>$badge</c> under <c>$badge</c>.</summary>
    internal ImmutableDictionary<string, TemplateValue> Arguments { get; init; } = NoArguments;

    /// <summary>How many partials deep the innermost <c>for</c> is; null outside of any.</summary>
    internal int? LoopDepth { get; init; }

    /// <summary>Keys of values that an <c>if</c> around has found to be there.</summary>
    internal ImmutableHashSet<string> Present { get; init; } = NothingKnown;

    /// <summary>What <c>$$</c> prints.</summary>
    internal WrappedBlock? Block { get; init; }

    /// <summary>How many partials deep.</summary>
    internal int Depth { get; init; }

    /// <summary>Names of the partial that it is written in, and of those by which that was reached.</summary>
    internal ImmutableHashSet<string> Partials { get; init; } = NothingKnown;

    internal static readonly ImmutableHashSet<string> NothingKnown = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    static readonly ImmutableDictionary<string, TemplateValue> NoArguments = ImmutableDictionary.Create<string, TemplateValue>(
        StringComparer.Ordinal);

    internal bool IsMissing(TemplateValue value) => value.MayBeAbsent && !Present.Contains(value.Key);

    internal TemplateScope Knowing(ImmutableHashSet<string> present) => this with { Present = Present.Union(present) };

    internal TemplateScope With(string name, TemplateValue value) => this with { Variables = Variables.SetItem(name, new(value, Depth)) };

    /// <summary>Of a partial of it.</summary>
    internal TemplateScope OfPartial(TemplateFile file, ImmutableDictionary<string, TemplateValue> arguments, WrappedBlock? block) =>
        this with { File = file, Arguments = arguments, Block = block, Depth = Depth + 1, Partials = Partials.Add(file.Name) };

    /// <summary>Of what was handed to the partial: written elsewhere, but evaluated here.</summary>
    internal TemplateScope OfBlock(WrappedBlock block) =>
        this with
        {
            File = block.Outer.File,
            Arguments = block.Outer.Arguments,
            Block = block.Outer.Block,
            Partials = block.Outer.Partials,
        };
}

/// <summary>The content that a template hands to a partial.</summary>
/// <param name="Body">What it prints.</param>
/// <param name="Outer">Where it was written: its own arguments and its own block hold in it.</param>
sealed record WrappedBlock(Scriban.Syntax.ScriptBlockStatement Body, TemplateScope Outer);
