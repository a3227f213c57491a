using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PublicitySite.Themes;

/// <summary>The names that a template finds without a dot: members of the page's view, and what the template itself assigned.</summary>
sealed class PageScope(object view) : IScriptObject
{
    readonly ViewType type = ViewType.Of(view.GetType());
    Dictionary<string, object?>? assigned;

    internal object View => view;

    public int Count => type.Members.Count + (assigned?.Count ?? 0);

    public bool IsReadOnly { get; set; }

    public IEnumerable<string> GetMembers() => type.Names.Concat(assigned?.Keys ?? Enumerable.Empty<string>());

    public bool Contains(string member) => type.Members.ContainsKey(member) || assigned?.ContainsKey(member) is true;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = null;
        if (!type.Members.TryGetValue(member, out var known))
            return assigned?.TryGetValue(member, out value) is true;
        value = known.Get(view);
        return true;
    }

    public bool CanWrite(string member) => !type.Members.ContainsKey(member);

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
            return false;
        (assigned ??= new(StringComparer.Ordinal))[member] = value;
        return true;
    }

    public bool Remove(string member) => assigned?.Remove(member) is true;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => new PageScope(view);
}

/// <summary>Reads members of the views by compiled getters.</summary>
sealed class ViewAccessor(ViewType type) : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => type.Members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => type.Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => type.Members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var known = type.Members.TryGetValue(member, out var found);
        value = found?.Get(target);
        return known;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
