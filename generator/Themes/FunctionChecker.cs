using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>Checks calls of functions: that there is such a function, and that what it is given is of the types that it takes.</summary>
/// <param name="values">Finds the types of arguments.</param>
/// <param name="assets">As templates name them.</param>
/// <param name="diagnostics">Takes what is found.</param>
sealed class FunctionChecker(ValueChecker values, ImmutableArray<string> assets, List<Diagnostic> diagnostics)
{
    /// <summary>What a call gives; null where there was a diagnostic.</summary>
    internal TemplateValue? Call(ScriptFunctionCall call, TemplateScope scope) =>
        call.Target is { } function ? Call(call, function, [.. call.Arguments], null, scope) : null;

    /// <summary>What a function gives for a value that is piped into it.</summary>
    /// <param name="function">Alone or with further arguments.</param>
    /// <param name="piped">Its first argument.</param>
    /// <param name="from">What that argument is written as.</param>
    /// <param name="scope">Where.</param>
    internal TemplateValue? Piped(
        ScriptExpression? function, TemplateValue piped, ScriptExpression? from, TemplateScope scope) => function switch
        {
            ScriptFunctionCall { Target: { } target } call => Call(call, target, [from ?? call, .. call.Arguments], piped, scope),
            { } target => Call(target, target, [from ?? target], piped, scope),
            null => null,
        };

    internal TemplateValue? Unknown(ScriptExpression function, TemplateScope scope)
    {
        var name = scope.File.TextOf(function);
        var nearest = SpellingSuggestion.Find(name, BuiltIns.All.Keys.Order(StringComparer.Ordinal));
        diagnostics.Add(TemplateDiagnostics.UnknownFunction(scope.File.PlaceOf(function), name, nearest));
        return null;
    }

    TemplateValue? Call(
        ScriptExpression call,
        ScriptExpression function,
        ImmutableArray<ScriptExpression> arguments,
        TemplateValue? piped,
        TemplateScope scope)
    {
        var name = scope.File.TextOf(function);
        var known = BuiltIns.All.TryGetValue(name, out var builtIn);
        if (!known && name != "include")
            return Unknown(function, scope);
        if (builtIn is null
            || arguments.Length != builtIn.Parameters.Length
            || (name == "asset" && arguments is not [ScriptLiteral { Value: string }]))
        {
            diagnostics.Add(TemplateDiagnostics.NotSupported(scope.File.PlaceOf(call), scope.File.TextOf(call)));
            return null;
        }

        var fits = true;
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = builtIn.Parameters[i];
            fits &= (i == 0 && piped is not null
                ? values.Fitting(piped, arguments[i], scope, type)
                : values.Fit(arguments[i], scope, type)) is not null;
        }

        if (name == "asset" && arguments is [ScriptLiteral { Value: string asset } literal])
            Asset(literal, asset, scope);
        return fits ? TemplateValue.Computed(builtIn.Result) : null;
    }

    void Asset(ScriptLiteral literal, string name, TemplateScope scope)
    {
        var location = scope.File.PlaceOf(literal);
        if (!assets.Contains(name))
            diagnostics.Add(TemplateDiagnostics.UnknownAsset(location, name, SpellingSuggestion.Find(name, assets)));
        var root = AssetAddress.Root.Aggregate<string, TemplateValue?>(scope.Root, (owner, member) => owner?.Member(member));
        if (root is null)
            diagnostics.Add(
                ValueDiagnostics.UnknownMember(location, string.Join('.', AssetAddress.Root), ViewType.Describe(scope.Root.Type), null));
        else
            values.Depends(root);
    }
}
