using System.Collections.Immutable;

namespace PublicitySite.Rendering.Themes;

/// <summary>What names mean at one place of a template.</summary>
/// <param name="This">The context.</param>
/// <param name="Root">The page's view.</param>
sealed record TemplateScope(TemplateValue This, TemplateValue Root)
{
    /// <summary>What <c>../</c> leads to; none at the top of a template.</summary>
    internal TemplateScope? Outer { get; init; }

    /// <summary>Inside an <c>#each</c>, be it of a template around.</summary>
    internal bool InEach { get; init; }

    /// <summary>Block parameters of this template with their values.</summary>
    internal ImmutableDictionary<string, TemplateValue> Parameters { get; init; } = NoParameters;

    /// <summary>
    /// Names of all block parameters in force, those of templates around included: they win over members of the same name in any case.
    /// </summary>
    internal ImmutableHashSet<string> ParametersInForce { get; init; } = NoNames;

    /// <summary>Keys of values that an <c>#if</c> around has found to be there.</summary>
    internal ImmutableHashSet<string> Present { get; init; } = [];

    /// <summary>What <c>@partial-block</c> prints.</summary>
    internal PartialBody? PartialBlock { get; init; }

    static readonly ImmutableHashSet<string> NoNames = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    static readonly ImmutableDictionary<string, TemplateValue> NoParameters =
        ImmutableDictionary.Create<string, TemplateValue>(StringComparer.Ordinal);

    internal bool IsMissing(TemplateValue value) => value.MayBeAbsent && !Present.Contains(value.Key);

    internal TemplateScope Knowing(TemplateValue value) => this with { Present = Present.Add(value.Key) };

    /// <summary>One context further in.</summary>
    internal TemplateScope Inside(TemplateValue value) => this with { This = value, Outer = this };

    /// <summary>Of a partial: nothing outside its own context can be named.</summary>
    internal TemplateScope OfPartial(TemplateValue context, PartialBody? block) =>
        this with { This = context, Outer = null, Parameters = NoParameters, PartialBlock = block };

    internal TemplateScope With(string name, TemplateValue value) => this with
    {
        Parameters = Parameters.SetItem(name, value),
        ParametersInForce = ParametersInForce.Add(name),
    };
}

/// <summary>The content that a template hands to a partial.</summary>
/// <param name="Nodes">What it prints.</param>
/// <param name="Outer">What <c>@partial-block</c> means in it.</param>
sealed record PartialBody(ImmutableArray<TemplateNode> Nodes, PartialBody? Outer);
