using PublicitySite.Diagnostics;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>Finds the value that a path means, and whether it may be printed.</summary>
sealed class TemplateValues(List<Diagnostic> findings)
{
    internal void Print(TemplateNode.Print print, TemplateScope scope)
    {
        var value = print.InAttribute ? ResolvePresent(print.Path, scope) : Resolve(print.Path, scope);
        if (value is not { Type: var type })
            return;
        var (place, text) = (print.Place, print.Path.Text);
        if (!TemplateMembers.IsPrintable(type))
            findings.Add(ValueFindings.NotPrintable(place, text, TemplateMembers.Describe(type)));
        else if (print.Raw && type != typeof(Html))
            findings.Add(ValueFindings.RawText(place, text));
        else if (!print.Raw && type == typeof(Html))
            findings.Add(ValueFindings.EscapedHtml(place, text));
    }

    /// <summary>The value, which must not be absent; null where there was a finding.</summary>
    internal TemplateValue? ResolvePresent(TemplatePath path, TemplateScope scope)
    {
        var value = Resolve(path, scope);
        if (value is null || !scope.IsMissing(value))
            return value;
        findings.Add(ValueFindings.MayBeAbsent(path.Place, path.Text, path.Text));
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
                findings.Add(ValueFindings.MayBeAbsent(path.Place, path.Text, path.Upto(i)));
                return null;
            }

            if (TemplateMembers.Find(value, path.Members[i]) is not { } next)
            {
                findings.Add(Unknown(path, i, value.Type));
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
            return Refuse(ValueFindings.OutOfContext(path.Place, path.Text));
        if (path.FromThis || path.Members is not [var first, ..] || !target.ParametersInForce.TryGetValue(first, out var parameter))
            return (target.This, 0);
        if (first == parameter && target.Parameters.TryGetValue(first, out var value))
            return (value, 1);
        return Refuse(ValueFindings.Hidden(path.Place, path.Text, parameter));
    }

    (TemplateValue Value, int Members)? Variable(TemplatePath path, string variable, TemplateScope scope) => variable switch
    {
        "root" => (scope.Root, 0),
        "index" when scope.InEach => (new(typeof(int), "@index"), 0),
        "first" or "last" when scope.InEach => (new(typeof(bool), "@" + variable), 0),
        _ => Refuse(ValueFindings.OutOfContext(path.Place, path.Text)),
    };

    (TemplateValue Value, int Members)? Refuse(Diagnostic finding)
    {
        findings.Add(finding);
        return null;
    }

    static Diagnostic Unknown(TemplatePath path, int member, Type owner)
    {
        var name = path.Members[member];
        return ValueFindings.UnknownMember(
            path.PlaceOf(member), name, TemplateMembers.Describe(owner), Nearest.To(name, TemplateMembers.NamesOf(owner)));
    }
}
