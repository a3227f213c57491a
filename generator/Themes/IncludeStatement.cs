using System.Collections.Immutable;
using Scriban;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>
/// <c>include</c> and <c>wrap include</c>: prints a partial straight into the page. Scriban's own hands its text back, to be printed as
/// every text is: escaped once more.
/// </summary>
/// <param name="name">Of the partial.</param>
/// <param name="arguments">What it is given, under names with <c>$</c>.</param>
/// <param name="block">What <c>$$</c> prints in it; none without <c>wrap</c>.</param>
sealed class IncludeStatement(
    string name, ImmutableArray<(ScriptVariable Name, ScriptExpression Value)> arguments, ScriptBlockStatement? block) : ScriptStatement
{
    internal string Name => name;

    internal ScriptBlockStatement? Block => block;

    /// <summary>Puts these statements in the place of Scriban's calls, all through a template that was checked.</summary>
    internal static void PutInto(ScriptNode? node)
    {
        for (var i = 0; node is ScriptBlockStatement statements && i < statements.Statements.Count; i++)
        {
            if (Of(statements.Statements[i]) is { } include)
                statements.Statements[i] = include;
        }

        for (var i = 0; node is not null && i < node.ChildrenCount; i++)
            PutInto(node.GetChildren(i));
    }

    /// <summary>The call with its arguments evaluated.</summary>
    internal PartialCall Call(PageContext context, PartialCall caller)
    {
        if (arguments.IsEmpty && block is null)
            return PartialCall.None;
        var values = new (ScriptVariable, object?)[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = (arguments[i].Name, context.Evaluate(arguments[i].Value));
        return new(values, block is null ? null : new(block, caller));
    }

    public override object? Evaluate(TemplateContext context)
    {
        ((PageContext)context).Include(this);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write($"include '{name}'");

    static IncludeStatement? Of(ScriptStatement statement)
    {
        var (expression, block) = statement switch
        {
            ScriptExpressionStatement { Expression: { } call } => (call, null),
            ScriptWrapStatement { Target: { } call, Body: { } body } => (call, body),
            _ => default,
        };
        if (expression is not ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" }, Arguments: var arguments }
            || arguments is not [ScriptLiteral { Value: string name }, ..])
            return null;
        PutInto(block);
        return new(name, [.. arguments.OfType<ScriptNamedArgument>().Select(Named)], block);
    }

    static (ScriptVariable Name, ScriptExpression Value) Named(
        ScriptNamedArgument argument) => argument is { Name: { } name, Value: { } value }
        ? (ScriptVariable.Create(name.Name, ScriptVariableScope.Local), value)
        : throw new NotSupportedException(argument.ToString());
}

/// <summary>What a partial was called with.</summary>
/// <param name="Arguments">Their names with <c>$</c>.</param>
/// <param name="Block">What <c>$$</c> prints in it.</param>
sealed record PartialCall((ScriptVariable Name, object? Value)[] Arguments, WrappedStatement? Block)
{
    internal static PartialCall None { get; } = new([], null);
}

/// <summary>
/// The content of a <c>wrap</c>: evaluated where the partial says <c>$$</c>, but with the arguments of the template that it stands in.
/// </summary>
sealed class WrappedStatement(ScriptBlockStatement body, PartialCall writtenIn) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        ((PageContext)context).Run(writtenIn, body);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => body.PrintTo(printer);
}
