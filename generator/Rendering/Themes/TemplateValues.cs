using PublicitySite.Diagnostics;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Themes;

/// <summary>Finds the value that a path means, and whether it may be printed.</summary>
sealed class TemplateValues(List<Diagnostic> diagnostics)
{
    internal void Print(TemplateNode.Print print, TemplateScope scope)
    {
        var value = print.InAttribute ? ResolvePresent(print.Path, scope) : Resolve(print.Path, scope);
        if (value is not { Type: var type })
            return;
        var (location, text) = (print.Location, print.Path.Text);
        if (!TemplateMembers.IsPrintable(type))
            diagnostics.Add(ValueDiagnostics.NotPrintable(location, text, TemplateMembers.Describe(type)));
        else if (print.Raw && type != typeof(Html))
            diagnostics.Add(ValueDiagnostics.RawText(location, text));
        else if (!print.Raw && type == typeof(Html))
            diagnostics.Add(ValueDiagnostics.EscapedHtml(location, text));
    }

    /// <summary>The value, which must not be absent; null where there was a finding.</summary>
    internal TemplateValue? ResolvePresent(TemplatePath path, TemplateScope scope)
    {
        var value = Resolve(path, scope);
        if (value is null || !scope.IsMissing(value))
            return value;
        diagnostics.Add(ValueDiagnostics.MayBeAbsent(path.Location, path.Text, path.Text));
        return null;
    }

    /// <summary>The value, which may be absent though nothing on the way to it may; null where there was a finding.</summary>
    internal TemplateValue? Resolve(TemplatePath path, TemplateScope scope)
    {
        if (Start(path, scope) is not var (value, members))
            return null;
        for (var i = members; i < path.Members.Length; i++)
        {
            if (scope.IsMissing(value))
            {
                diagnostics.Add(ValueDiagnostics.MayBeAbsent(path.Location, path.Text, path.Upto(i)));
                return null;
            }

            if (TemplateMembers.Find(value, path.Members[i]) is not { } next)
            {
                diagnostics.Add(Unknown(path, i, value.Type));
                return null;
            }

            value = next;
        }

        return value;
    }

    /// <summary>The value that the path sets out from, and how many of its members that has used up.</summary>
    (TemplateValue Value, int Members)? Start(TemplatePath path, TemplateScope scope)
    {
        if (path.Variable is { } variable)
            return Variable(path, variable, scope);
        var target = scope;
        for (var up = 0; up < path.Ups && target is not null; up++)
            target = target.Outer;
        if (target is null)
            return Refuse(ValueDiagnostics.OutOfContext(path.Location, path.Text));
        if (path.FromThis || path.Members is not [var first, ..] || !target.ParametersInForce.TryGetValue(first, out var parameter))
            return (target.This, 0);
        if (first == parameter && target.Parameters.TryGetValue(first, out var value))
            return (value, 1);
        return Refuse(ValueDiagnostics.Hidden(path.Location, path.Text, parameter));
    }

    (TemplateValue Value, int Members)? Variable(TemplatePath path, string variable, TemplateScope scope) => variable switch
    {
        "root" => (scope.Root, 0),
        "index" when scope.InEach => (new(typeof(int), "@index"), 0),
        "first" or "last" when scope.InEach => (new(typeof(bool), "@" + variable), 0),
        _ => Refuse(ValueDiagnostics.OutOfContext(path.Location, path.Text)),
    };

    (TemplateValue Value, int Members)? Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    static Diagnostic Unknown(TemplatePath path, int member, Type owner)
    {
        var name = path.Members[member];
        return ValueDiagnostics.UnknownMember(
            path.PlaceOf(member), name, TemplateMembers.Describe(owner), SpellingSuggestion.Find(name, TemplateMembers.NamesOf(owner)));
    }
}
