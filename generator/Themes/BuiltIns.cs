using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>
/// The functions that templates may call: few, and each a pure function of its arguments. Nothing of Scriban's own is there, so no
/// clock, no chance, no evaluation of texts.
/// </summary>
static class BuiltIns
{
    /// <summary>By name.</summary>
    internal static FrozenDictionary<string, BuiltIn> All { get; } = new[]
    {
        new BuiltIn("asset", [typeof(string)], typeof(string), (page, values) => page.AddressOf(Text(values[0]))),
        new BuiltIn("array.join", [typeof(IList<string>), typeof(string)], typeof(string), (_, values) =>
            string.Join(Text(values[1]), (IList<string>?)values[0] ?? [])),
        new BuiltIn("array.size", [typeof(IList)], typeof(int), (_, values) => ((IList?)values[0])?.Count ?? 0),
        new BuiltIn("string.append", [typeof(string), typeof(string)], typeof(string), (_, values) => Text(values[0]) + Text(values[1])),
        new BuiltIn("string.prepend", [typeof(string), typeof(string)], typeof(string), (_, values) => Text(values[1]) + Text(values[0])),
        new BuiltIn("string.replace", [typeof(string), typeof(string), typeof(string)], typeof(string),
            (_, values) => Text(values[1]) is { Length: > 0 } old
                ? Text(values[0]).Replace(old, Text(values[2]), StringComparison.Ordinal)
                : Text(values[0])),
        new BuiltIn("string.size", [typeof(string)], typeof(int), (_, values) => Text(values[0]).Length),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>What stands before the dot in names of functions, here and in Scriban.</summary>
    internal static FrozenSet<string> Groups { get; } =
        new[] { "array", "date", "html", "math", "object", "regex", "string", "timespan" }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Words = new[]
    {
        "include", "asset", "array", "string", "for", "while", "tablerow", "if", "else", "end", "in", "case", "when", "with", "wrap",
        "capture", "func", "ret", "do",
        "import", "readonly", "break", "continue", "this", "null", "true", "false", "empty", "blank", "size",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The language has a meaning for it: no variable and no member of a page's view may be called so.</summary>
    internal static bool IsReserved(string name) => Words.Contains(name);

    /// <summary>As Scriban looks them up.</summary>
    internal static ScriptObject NewTable()
    {
        var table = new ScriptObject();
        foreach (var function in All.Values)
        {
            if (function.Name.Split('.') is not [var group, var name])
                table[function.Name] = function;
            else if (table.TryGetValue(group, out var members) && members is ScriptObject known)
                known[name] = function;
            else
                table[group] = new ScriptObject { [name] = function };
        }

        return table;
    }

    static string Text(object? value) => value as string ?? "";
}

/// <summary>A function that templates may call.</summary>
/// <param name="Name">As they write it.</param>
/// <param name="Parameters">The types of its arguments, all of which must be given.</param>
/// <param name="Result">The type of what it gives.</param>
/// <param name="Value">What it gives for arguments of these types.</param>
sealed record BuiltIn(
    string Name, ImmutableArray<Type> Parameters, Type Result, Func<PageContext, ScriptArray, object?> Value) : IScriptCustomFunction
{
    public int RequiredParameterCount => Parameters.Length;

    public int ParameterCount => Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => Result;

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Value((PageContext)context, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
