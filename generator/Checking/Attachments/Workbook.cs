using System.Xml;
using PublicitySite.Diagnostics;
using PublicitySite.Files;

namespace PublicitySite.Checking.Attachments;

/// <summary>What the parts of a workbook have in common: the names of its sheets, and the texts that cells refer to by number.</summary>
sealed class Workbook(UnseenStyles unseen)
{
    readonly Dictionary<string, (string Name, bool Hidden)> sheets = new(StringComparer.Ordinal);
    readonly List<string> strings = [];
    readonly HashSet<int> used = [];

    /// <summary>Without sheets for a document that is no workbook.</summary>
    internal static Workbook Open(ZipContents zip)
    {
        var workbook = new Workbook(UnseenStyles.Read(Find(zip, "xl/styles.xml") is { } styles ? OfficeXml.Tree(styles).Root : null));
        if (Find(zip, "xl/workbook.xml") is { } main && Find(zip, "xl/_rels/workbook.xml.rels") is { } relations)
            workbook.ReadSheets(main, Targets(relations));
        if (Find(zip, "xl/sharedStrings.xml") is { } shared)
            workbook.ReadStrings(shared);
        return workbook;
    }

    /// <summary>The sheet that a part holds; null for other parts.</summary>
    internal (string Name, bool Hidden)? SheetOf(string part) => sheets.TryGetValue(part, out var sheet) ? sheet : null;

    /// <summary>Styles of cells that are not seen.</summary>
    internal UnseenStyles Unseen { get; } = unseen;

    internal string Shared(int number)
    {
        used.Add(number);
        return number >= 0 && number < strings.Count ? strings[number] : "";
    }

    /// <summary>Texts of cells that are deleted or were never shown stay in the table when a program does not clear it.</summary>
    internal void ReadUnused(string path, FileContents contents)
    {
        foreach (var (number, text) in strings.Index().Where(entry => !used.Contains(entry.Index)))
            contents.Add(text, SourceLocation.At($"{path}/xl/sharedStrings.xml", number + 1, 0));
    }

    static ZipPart? Find(ZipContents zip, string name) => zip.Entries.FirstOrDefault(part => part.Name == name);

    static Dictionary<string, string> Targets(ZipPart relations)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = OfficeXml.Open(relations);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Target") is { } target)
                targets[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }

        return targets;
    }

    void ReadSheets(ZipPart main, Dictionary<string, string> targets)
    {
        using var xml = OfficeXml.Open(main);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && targets.TryGetValue(IdOf(xml), out var part))
                sheets[part] = (xml.GetAttribute("name") ?? "", SheetText.IsHiddenState(xml.GetAttribute("state")));
        }
    }

    static string IdOf(XmlReader sheet)
    {
        var id = "";
        for (var more = sheet.MoveToFirstAttribute(); more; more = sheet.MoveToNextAttribute())
            id = sheet.LocalName == "id" && sheet.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal) ? sheet.Value : id;
        sheet.MoveToElement();
        return id;
    }

    void ReadStrings(ZipPart shared)
    {
        using var xml = OfficeXml.Open(shared);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                strings.Add("");
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && strings.Count > 0)
                strings[^1] += xml.Value;
        }
    }
}
