using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Pages;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>Finds the type of what a template names or computes; null where that was not right and has its diagnostic.</summary>
sealed class ValueChecker : ScriptVisitor<TemplateValue?>
{
    readonly List<Diagnostic> diagnostics;
    readonly Stack<PartialUse> calls;
    readonly FunctionChecker functions;
    TemplateScope scope = new(new("", "", ""), TemplateValue.Computed(typeof(object)));

    /// <param name="assets">As templates name them.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="calls">The partials that are being checked; they are told what they depend on.</param>
    internal ValueChecker(ImmutableArray<string> assets, List<Diagnostic> diagnostics, Stack<PartialUse> calls)
    {
        (this.diagnostics, this.calls) = (diagnostics, calls);
        functions = new(this, assets, diagnostics);
    }

    /// <summary>The value, which may be absent though nothing on the way to it may.</summary>
    internal TemplateValue? Of(ScriptExpression expression, TemplateScope inside)
    {
        var before = scope;
        scope = inside;
        var value = Visit(expression);
        if (value is not null
            && expression is ScriptVariableGlobal or ScriptMemberExpression
            && IsOfView(((IScriptVariablePath)expression).GetFirstPath()))
            Depends(value);
        scope = before;
        return value;
    }

    /// <summary>The value, which must not be absent.</summary>
    internal TemplateValue? Present(ScriptExpression expression, TemplateScope inside)
    {
        var value = Of(expression, inside);
        if (value is null || !inside.IsMissing(value))
            return value;
        var text = inside.File.TextOf(expression);
        diagnostics.Add(ValueDiagnostics.MayBeAbsent(inside.File.PlaceOf(expression), text, text));
        return null;
    }

    /// <summary>The value, which is asked for being there or being true, and must not be so always.</summary>
    internal TemplateValue? Asked(ScriptExpression expression, TemplateScope inside)
    {
        var value = Of(expression, inside);
        if (value is { MayBeAbsent: false } && value.Type != typeof(bool))
            diagnostics.Add(ValueDiagnostics.AlwaysTrue(
                inside.File.PlaceOf(expression),
                inside.File.TextOf(expression),
                ViewType.Describe(value.Type)));
        return value;
    }

    /// <summary>The value, which must be a text or a number, to be compared.</summary>
    internal TemplateValue? Word(ScriptExpression expression, TemplateScope inside) => Fit(expression, inside, typeof(string), typeof(int));

    public override TemplateValue? Visit(ScriptNestedExpression node) => node.Expression is { } inner ? Of(inner, scope) : null;

    public override TemplateValue? Visit(ScriptLiteral node) => node.Value switch
    {
        string => TemplateValue.Computed(typeof(string)),
        int => TemplateValue.Computed(typeof(int)),
        bool => TemplateValue.Computed(typeof(bool)),
        _ => DefaultVisit(node),
    };

    public override TemplateValue? Visit(ScriptVariableGlobal node)
    {
        if (scope.Variables.TryGetValue(node.Name, out var variable))
        {
            foreach (var call in calls.Take(scope.Depth - variable.Depth))
                call.DependsOn(null);
            return variable.Value;
        }

        if (scope.Root.Member(node.Name) is { } member)
            return member;
        if (BuiltIns.IsReserved(node.Name))
            return DefaultVisit(node);
        var names = ViewType.Of(scope.Root.Type).Names.Concat(scope.Variables.Keys.Order(StringComparer.Ordinal));
        diagnostics.Add(ValueDiagnostics.UnknownMember(
            PlaceOf(node),
            node.Name,
            ViewType.Describe(scope.Root.Type),
            SpellingSuggestion.Find(node.Name, names)));
        return null;
    }

    public override TemplateValue? Visit(ScriptVariableLocal node)
    {
        foreach (var call in calls)
            call.DependsOn(null);
        if (scope.Arguments.TryGetValue(node.Name, out var value))
            return value;
        diagnostics.Add(ValueDiagnostics.OutOfContext(PlaceOf(node), node.Name));
        return null;
    }

    public override TemplateValue? Visit(ScriptMemberExpression node)
    {
        if (node is not { Target: { } target, Member: { } member } || node.DotToken.TokenType != Scriban.Parsing.TokenType.Dot)
            return DefaultVisit(node);
        if (target is ScriptVariableGlobal { Name: "for" })
            return Loop(node, member.Name);
        if (target is ScriptVariableGlobal { Name: var group }
            && BuiltIns.Groups.Contains(group)
            && scope.Root.Member(group) is null
            && !scope.Variables.ContainsKey(group))
            return functions.Unknown(node, scope);
        if (Target(node, target) is not { } owner)
            return null;
        if (member.Name == "size" && (owner.Type == typeof(string) || ViewType.ElementOf(owner.Type) is not null))
            return TemplateValue.Computed(typeof(int)) with { SharedPath = owner.SharedPath };
        if (owner.Member(member.Name) is { } value)
            return value;
        var nearest = SpellingSuggestion.Find(member.Name, ViewType.Of(owner.Type).Names);
        diagnostics.Add(ValueDiagnostics.UnknownMember(PlaceOf(member), member.Name, ViewType.Describe(owner.Type), nearest));
        return null;
    }

    public override TemplateValue? Visit(ScriptUnaryExpression node)
    {
        if (node is not { Operator: ScriptUnaryOperator.Not, Right: { } right })
            return DefaultVisit(node);
        Condition.Of(right, scope, this);
        return TemplateValue.Computed(typeof(bool));
    }

    public override TemplateValue? Visit(ScriptBinaryExpression node)
    {
        if (node is not { Left: { } left, Right: { } right })
            return null;
        switch (node.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                Condition.Of(node, scope, this);
                return TemplateValue.Computed(typeof(bool));
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                return Word(left, scope) is { } word && Fit(right, scope, word.Type) is not null
                    ? TemplateValue.Computed(typeof(bool))
                    : null;
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return Fit(left, scope, typeof(int)) is not null && Fit(right, scope, typeof(int)) is not null
                    ? TemplateValue.Computed(typeof(bool))
                    : null;
            case ScriptBinaryOperator.Add:
                var (first, second) = (Word(left, scope), Word(right, scope));
                return first is null || second is null ? null
                    : TemplateValue.Computed(first.Type == typeof(int) && second.Type == typeof(int) ? typeof(int) : typeof(string));
            default:
                return DefaultVisit(node);
        }
    }

    public override TemplateValue? Visit(ScriptConditionalExpression node)
    {
        var condition = Condition.Of(node.Condition, scope, this);
        if (node is not { ThenValue: { } then, ElseValue: { } otherwise })
            return null;
        var (value, other) = (Present(then, scope.Knowing(condition.IfTrue)), Present(otherwise, scope.Knowing(condition.IfFalse)));
        if (value is null || other is null || value.Type == other.Type)
            return value is null || other is null ? null : TemplateValue.Computed(value.Type);
        diagnostics.Add(ValueDiagnostics.OtherType(
            PlaceOf(otherwise),
            TextOf(otherwise),
            ViewType.Describe(other.Type),
            ViewType.Describe(value.Type)));
        return null;
    }

    public override TemplateValue? Visit(ScriptInterpolatedStringExpression node)
    {
        foreach (var part in node.Parts)
            Word(part is ScriptInterpolatedExpression { Expression: { } expression } ? expression : part, scope);
        return TemplateValue.Computed(typeof(string));
    }

    /// <summary>Scriban reads <c>a | f | g</c> as <c>a | (f | g)</c>.</summary>
    public override TemplateValue? Visit(ScriptPipeCall node)
    {
        var (from, to) = (node.From, node.To);
        var value = from is null ? null : Present(from, scope);
        for (; to is ScriptPipeCall next && value is not null; (from, to) = (next.From, next.To))
            value = functions.Piped(next.From, value, from, scope);
        return value is null ? null : functions.Piped(to, value, from, scope);
    }

    public override TemplateValue? Visit(ScriptFunctionCall node) => functions.Call(node, scope);

    /// <summary>Whatever has no visit of its own.</summary>
    protected override TemplateValue? DefaultVisit(ScriptNode? node)
    {
        if (node is not null)
            diagnostics.Add(TemplateDiagnostics.NotSupported(PlaceOf(node), TextOf(node)));
        return null;
    }

    /// <summary>The owner of a member, which must be there.</summary>
    TemplateValue? Target(ScriptMemberExpression node, ScriptExpression target)
    {
        if (Visit(target) is not { } owner)
            return null;
        if (!scope.IsMissing(owner))
            return owner;
        diagnostics.Add(ValueDiagnostics.MayBeAbsent(PlaceOf(node), TextOf(node), TextOf(target)));
        return null;
    }

    TemplateValue? Loop(ScriptMemberExpression node, string name)
    {
        if (scope.LoopDepth is not { } depth)
        {
            diagnostics.Add(ValueDiagnostics.OutOfContext(PlaceOf(node), TextOf(node)));
            return null;
        }

        foreach (var call in calls.Take(scope.Depth - depth))
            call.DependsOn(null);
        return TemplateValue.Computed(name is "index" or "rindex" or "length" ? typeof(int) : typeof(bool));
    }

    /// <summary>A value of one of these types, that is there.</summary>
    internal TemplateValue? Fit(ScriptExpression expression, TemplateScope inside, params ImmutableArray<Type> types) =>
        Present(expression, inside) is { } value ? Fitting(value, expression, inside, types) : null;

    internal TemplateValue? Fitting(
        TemplateValue value, ScriptExpression expression, TemplateScope inside, params ImmutableArray<Type> types)
    {
        if (types.Any(type => type.IsAssignableFrom(value.Type)))
            return value;
        var (location, text, type) = (inside.File.PlaceOf(expression), inside.File.TextOf(expression), ViewType.Describe(value.Type));
        diagnostics.Add(value.Type == typeof(Html)
            ? ValueDiagnostics.MarkupAsText(location, text)
            : ViewType.ElementOf(types[0]) is null && types[0] != typeof(System.Collections.IList)
                ? ValueDiagnostics.OtherType(location, text, type, ViewType.Describe(types[0]))
                : ValueDiagnostics.NoCollection(location, text, type));
        return null;
    }

    /// <summary>
    /// A path that begins with this name begins with a member of the view; for other names it was noted when they got their value.
    /// </summary>
    bool IsOfView(string name) => !scope.Variables.ContainsKey(name) && name is not (['$', ..] or "for");

    /// <summary>The partials that are being checked print something of it.</summary>
    internal void Depends(TemplateValue value)
    {
        foreach (var call in calls)
            call.DependsOn(value.SharedPath);
    }

    SourceLocation PlaceOf(ScriptNode node) => scope.File.PlaceOf(node);

    string TextOf(ScriptNode node) => scope.File.TextOf(node);
}
