using System.Reflection;
using System.Text;
using System.Xml.Linq;
using PublicitySite.Pages;
using PublicitySite.Pages.Views;
using PublicitySite.Tests.Support;
using PublicitySite.Themes;
using Scriban.Runtime;

namespace PublicitySite.Tests.Docs;

/// <summary>
/// The page on themes, <c>docs/theme.md</c>, and the part of it that comes from the types of the views and their comments.
/// </summary>
static class ThemePage
{
    internal const string Mark = "<!-- From here on written by the tests: UPDATE_GOLDEN=1. -->\n";

    internal static readonly string FilePath = Path.Join(Repository.Root, "docs", "theme.md");

    static readonly Dictionary<string, XElement> Comments =
        XDocument.Load(Path.ChangeExtension(typeof(View).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => $"{member.Attribute("name")?.Value}");

    /// <summary>The functions, the views in order of their layouts, and the types that they are made of in order of their names.</summary>
    internal static string Reference()
    {
        var page = new StringBuilder("\n## Functions\n\n| function | takes | gives |\n|---|---|---|\n| `include` | the name of a partial, "
            + "and what it is given by name | – |\n");
        foreach (var function in BuiltIns.All.Values.OrderBy(function => function.Name, StringComparer.Ordinal))
            page.Append(Line($"| `{function.Name}` | {string.Join(", ", function.Parameters.Select(Name))} | {Name(function.Result)} |"));
        page.Append("\n## Views\n\nEvery view has `frame` besides. `?` marks what may be absent.\n");
        foreach (var layout in Layouts.All)
            Append(page, layout.View, $"`layouts/{layout.Name}.sbn-html`", "frame");
        page.Append("\n## Parts of the views\n");
        foreach (var type in Parts())
            Append(page, type, Label(type), "");
        return page.ToString();
    }

    static string Line(string text) => text + "\n";

    static void Append(StringBuilder page, Type type, string heading, string without)
    {
        page.Append(Line($"\n### {heading}\n\n{Text(Comment($"T:{type.FullName}")?.Element("summary"))}\n"));
        page.Append("| member | type | |\n|---|---|---|\n");
        foreach (var member in ViewType.Of(type).Members.Values
            .Where(member => member.Name != without)
            .OrderBy(member => member.Property.MetadataToken))
            page.Append(Line($"| `{member.Name}` | {Name(member.Type)}{(member.MayBeAbsent ? " ?" : "")} | {Described(member.Property)} |"
                .Replace("|  |", "| |", StringComparison.Ordinal)));
    }

    static IEnumerable<Type> Parts()
    {
        var known = new HashSet<Type>();
        var left = new Queue<Type>(Layouts.All.Select(layout => layout.View));
        while (left.TryDequeue(out var type))
        {
            foreach (var part in ViewType.Of(type).Members.Values.Select(member => ViewType.ElementOf(member.Type) ?? member.Type))
            {
                if (ViewType.Of(part).Names.Length > 0 && known.Add(part))
                    left.Enqueue(part);
            }
        }

        return known.OrderBy(Label, StringComparer.Ordinal);
    }

    /// <summary>As readers of the page meet it: a link to its own table, a word for what has none.</summary>
    static string Name(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(int) => "number",
        _ when type == typeof(bool) => "yes or no",
        _ when type == typeof(Html) => "markup",
        _ when type == typeof(System.Collections.IList) => "a collection",
        _ when ViewType.ElementOf(type) is { } element => $"each: {Name(element)}",
        _ => $"[{Label(type)}](#{Label(type).Replace(' ', '-')})",
    };

    static string Label(Type type) =>
        StandardMemberRenamer.Rename(type.Name.EndsWith("View", StringComparison.Ordinal) ? type.Name[..^4] : type.Name).Replace('_', ' ');

    /// <summary>The comment of a property, or of the parameter of its record.</summary>
    static string Described(PropertyInfo property) =>
        Text(Comment($"P:{property.DeclaringType?.FullName}.{property.Name}")?.Element("summary")
            ?? Comment($"T:{property.DeclaringType?.FullName}")?.Elements("param")
                .FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name));

    static XElement? Comment(string name) => Comments.GetValueOrDefault(name);

    static string Text(XElement? comment) => comment is null
        ? ""
        : string.Join(' ', string.Concat(comment.Nodes().Select(Text)).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    static string Text(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see =>
            $"`{StandardMemberRenamer.Rename($"{see.Attribute("cref")?.Value}".Split('.', ':')[^1])}`",
        XElement element => $"`{element.Value}`",
        _ => node.ToString(),
    };
}
