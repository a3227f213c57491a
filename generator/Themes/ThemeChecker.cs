using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PublicitySite.Diagnostics;
using PublicitySite.Pages;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>
/// Follows every template through every branch, with the types of the views in hand, before a page is rendered: a name that a view does
/// not have is found even where no page of today would reach it. What it does not know it refuses.
/// </summary>
sealed class ThemeChecker : ScriptVisitor
{
    readonly FrozenDictionary<string, PartialUse> partials;
    readonly List<Diagnostic> diagnostics;
    readonly ValueChecker values;
    readonly Stack<PartialUse> calls = [];
    TemplateScope scope;
    int keys;

    /// <param name="partials">By name; what they depend on is noted there.</param>
    /// <param name="assets">As templates name them.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    internal ThemeChecker(FrozenDictionary<string, PartialUse> partials, ImmutableArray<string> assets, List<Diagnostic> diagnostics)
    {
        (this.partials, this.diagnostics) = (partials, diagnostics);
        values = new(assets, diagnostics, calls);
        scope = new(new("", "", ""), TemplateValue.Computed(typeof(object)));
    }

    /// <summary>Follows a layout with the view that it is for.</summary>
    internal void Check(ParsedTemplate layout, Type view) => In(new(layout.File, TemplateValue.Computed(view)), layout.Body);

    public override void Visit(ScriptBlockStatement node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            diagnostics.Add(TemplateDiagnostics.TooDeep(PlaceOf(node)));
            return;
        }

        var before = scope;
        foreach (var statement in node.Statements)
            Visit(statement);
        scope = before;
    }

    public override void Visit(ScriptRawStatement node)
    {
    }

    public override void Visit(ScriptEscapeStatement node)
    {
    }

    public override void Visit(ScriptEndStatement node)
    {
    }

    public override void Visit(ScriptNopStatement node)
    {
    }

    public override void Visit(ScriptExpressionStatement node)
    {
        switch (node.Expression)
        {
            case ScriptAssignExpression { EqualToken: { } sign, Target: { } target, Value: { } value }
                when sign.TokenType == Scriban.Parsing.TokenType.Equal:
                if (values.Of(value, scope) is { } assigned)
                    Name(target, assigned);
                break;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call:
                Include(call, null);
                break;
            case ScriptVariableLocal { Name: "$$" } block:
                PrintBlock(block);
                break;
            case { } expression:
                Print(expression);
                break;
        }
    }

    public override void Visit(ScriptIfStatement node)
    {
        var condition = Condition.Of(node.Condition, scope, values);
        In(scope.Knowing(condition.IfTrue), node.Then);
        In(scope.Knowing(condition.IfFalse), node.Else);
    }

    public override void Visit(ScriptElseStatement node) => Visit((ScriptNode?)node.Body);

    public override void Visit(ScriptForStatement node)
    {
        if (node is ScriptTableRowStatement || node.NamedArguments.Count > 0)
            DefaultVisit(node);
        Visit((ScriptNode?)node.Else);
        if (node.Iterator is not { } iterator || values.Present(iterator, scope) is not { } list)
            return;
        if (ViewType.ElementOf(list.Type) is not { } type)
        {
            diagnostics.Add(ValueDiagnostics.NoCollection(PlaceOf(iterator), TextOf(iterator), ViewType.Describe(list.Type)));
            return;
        }

        var before = scope;
        if (node.Variable is { } variable)
            Name(variable, list.Element(type, $"#{++keys}"));
        In(scope with { LoopDepth = scope.Depth }, node.Body);
        scope = before;
    }

    public override void Visit(ScriptCaseStatement node)
    {
        if (node.Value is { } value)
            values.Word(value, scope);
        foreach (var statement in node.Body?.Statements ?? [])
            Visit(statement);
    }

    public override void Visit(ScriptWhenStatement node)
    {
        foreach (var value in node.Values)
            values.Word(value, scope);
        Visit((ScriptNode?)node.Body);
        Visit(node.Next);
    }

    public override void Visit(ScriptCaptureStatement node)
    {
        Visit((ScriptNode?)node.Body);
        if (node.Target is { } target)
            Name(target, new(typeof(Html), $"#{++keys}"));
    }

    public override void Visit(ScriptWrapStatement node)
    {
        if (node is { Target: ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call, Body: { } body })
            Include(call, new(body, scope));
        else
            DefaultVisit(node);
    }

    /// <summary>Whatever has no visit of its own.</summary>
    protected override void DefaultVisit(ScriptNode? node)
    {
        if (node is not null)
            diagnostics.Add(TemplateDiagnostics.NotSupported(PlaceOf(node), TextOf(node)));
    }

    void In(TemplateScope inside, ScriptNode? node)
    {
        var before = scope;
        scope = inside;
        Visit(node);
        scope = before;
    }

    TemplateValue? Value(ScriptExpression expression) => values.Present(expression, scope);

    /// <summary>Gives a name to a value, to the end of the block around.</summary>
    void Name(ScriptExpression target, TemplateValue value)
    {
        if (target is not ScriptVariableGlobal { Name: var name })
            diagnostics.Add(TemplateDiagnostics.NotSupported(PlaceOf(target), TextOf(target)));
        else if (scope.Variables.ContainsKey(name) || scope.Root.Member(name) is not null || BuiltIns.IsReserved(name))
            diagnostics.Add(ValueDiagnostics.Hidden(PlaceOf(target), name));
        else
            scope = scope.With(name, value.Key.Length > 0 ? value : value with { Key = $"#{++keys}" });
    }

    void Print(ScriptExpression expression)
    {
        var tag = scope.File.Text.LastIndexOf("{{", expression.Span.Start.Offset, StringComparison.Ordinal);
        var position = MarkupPositions.Of(scope.File.Text, Math.Max(0, tag));
        if (position == MarkupPosition.Unquoted && tag > 0 && scope.File.Text[tag - 1] == '=')
            diagnostics.Add(TemplateDiagnostics.AttributeWithoutQuotes(scope.File.PlaceOf(tag), TextOf(expression)));
        var value = position == MarkupPosition.Text ? values.Of(expression, scope) : Value(expression);
        if (value is { IsPrintable: false })
            diagnostics.Add(ValueDiagnostics.NotPrintable(PlaceOf(expression), TextOf(expression), ViewType.Describe(value.Type)));
    }

    void PrintBlock(ScriptExpression place)
    {
        foreach (var call in calls)
            call.DependsOn(null);
        if (scope.Block is { } block)
            In(scope.OfBlock(block), block.Body);
        else
            diagnostics.Add(ValueDiagnostics.OutOfContext(PlaceOf(place), "$$"));
    }

    void Include(ScriptFunctionCall call, WrappedBlock? block)
    {
        if (call.Arguments is not [ScriptLiteral { Value: string name } literal, ..])
        {
            diagnostics.Add(TemplateDiagnostics.NotSupported(PlaceOf(call), TextOf(call)));
            return;
        }

        if (!partials.TryGetValue(name, out var partial))
        {
            diagnostics.Add(TemplateDiagnostics.UnknownPartial(
                PlaceOf(literal),
                name,
                SpellingSuggestion.Find(name, partials.Keys.Order(StringComparer.Ordinal))));
            return;
        }

        partial.IsUsed = true;
        if (scope.Partials.Contains(name))
            diagnostics.Add(TemplateDiagnostics.IncludesItself(PlaceOf(literal), name));
        else if (Arguments(call, partial) is { } arguments && partial.Template.Body is { } body)
        {
            calls.Push(partial);
            In(scope.OfPartial(partial.Template.File, arguments, block), body);
            calls.Pop();
        }
    }

    /// <summary>What a partial is given, by name; null where that has a fault, so that the partial cannot be followed with it.</summary>
    ImmutableDictionary<string, TemplateValue>? Arguments(ScriptFunctionCall call, PartialUse partial)
    {
        var arguments = ImmutableDictionary.CreateBuilder<string, TemplateValue>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument is not ScriptNamedArgument { Name: { } name, Value: { } expression })
                diagnostics.Add(TemplateDiagnostics.NotSupported(PlaceOf(argument), TextOf(argument)));
            else if (Known(name, partial) && values.Of(expression, scope) is { } value)
                arguments["$" + name.Name] = value.Key.Length > 0 ? value : value with { Key = $"#{++keys}" };
        }

        return arguments.Count == call.Arguments.Count - 1 ? arguments.ToImmutable() : null;
    }

    /// <summary>What a partial is given but never names is misspelt at one of both places.</summary>
    bool Known(ScriptVariable argument, PartialUse partial)
    {
        var name = "$" + argument.Name;
        if (partial.Template.Body is null || partial.Arguments.Contains(name))
            return true;
        diagnostics.Add(ValueDiagnostics.UnknownMember(
            PlaceOf(argument),
            name,
            partial.Template.File.Name,
            SpellingSuggestion.Find(name, partial.Arguments)));
        return false;
    }

    SourceLocation PlaceOf(ScriptNode node) => scope.File.PlaceOf(node);

    string TextOf(ScriptNode node) => scope.File.TextOf(node);
}
