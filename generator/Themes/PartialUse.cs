using System.Collections.Immutable;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>A partial and what checking has found of it: whether anything uses it, and what it prints depends on.</summary>
sealed class PartialUse(ParsedTemplate template)
{
    readonly HashSet<string> shared = new(StringComparer.Ordinal);
    bool ofPage;

    internal ParsedTemplate Template => template;

    /// <summary>A layout leads to it.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>Arguments that it names, with their <c>$</c>.</summary>
    internal ImmutableArray<string> Arguments { get; } = ArgumentNames.In(template.Body);

    /// <summary>
    /// The one object shared by many pages, as a path from the view, that all it prints comes from; empty where it always prints the same;
    /// null where it depends on the page.
    /// </summary>
    internal ImmutableArray<string>? SharedPath =>
        ofPage || shared.Count > 1 ? null : shared.FirstOrDefault() is { } path ? [.. path.Split('.')] : [];

    /// <summary>It names something of the object at this path; null for something of the page.</summary>
    internal void DependsOn(string? path)
    {
        if (path is null)
            ofPage = true;
        else
            shared.Add(path);
    }

    sealed class ArgumentNames : ScriptVisitor
    {
        readonly SortedSet<string> names = new(StringComparer.Ordinal);

        internal static ImmutableArray<string> In(ScriptNode? body)
        {
            var visitor = new ArgumentNames();
            visitor.Visit(body);
            return [.. visitor.names];
        }

        public override void Visit(ScriptVariableLocal node) => names.Add(node.Name);
    }
}
