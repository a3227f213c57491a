using System.Collections.Immutable;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>What a condition tells of values that may be absent.</summary>
/// <param name="IfTrue">Keys of values that are there where it holds.</param>
/// <param name="IfFalse">Keys of values that are there where it does not.</param>
readonly record struct Condition(ImmutableHashSet<string> IfTrue, ImmutableHashSet<string> IfFalse)
{
    static readonly Condition Silent = new(TemplateScope.NothingKnown, TemplateScope.NothingKnown);

    /// <param name="expression">What is asked.</param>
    /// <param name="scope">Where.</param>
    /// <param name="values">Finds what its names mean, and takes what is wrong.</param>
    internal static Condition Of(ScriptExpression? expression, TemplateScope scope, ValueChecker values)
    {
        switch (expression)
        {
            case null:
                return Silent;
            case ScriptNestedExpression nested:
                return Of(nested.Expression, scope, values);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                var denied = Of(not.Right, scope, values);
                return new(denied.IfFalse, denied.IfTrue);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } and:
                var first = Of(and.Left, scope, values);
                var second = Of(and.Right, scope.Knowing(first.IfTrue), values);
                return Silent with { IfTrue = first.IfTrue.Union(second.IfTrue) };
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } or:
                var left = Of(or.Left, scope, values);
                var right = Of(or.Right, scope.Knowing(left.IfFalse), values);
                return Silent with { IfFalse = left.IfFalse.Union(right.IfFalse) };
            default:
                return values.Asked(expression, scope) is { MayBeAbsent: true, Key: var key, Type: var type } && type != typeof(bool)
                    ? Silent with { IfTrue = [key] }
                    : Silent;
        }
    }
}
