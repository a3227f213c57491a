using System.Collections.Frozen;
using System.Xml;
using PublicitySite.Diagnostics;

namespace PublicitySite.Checking.Attachments;

/// <summary>The attributes in which a document says something to people; all others are numbers and names for programs.</summary>
static class SpokenAttributes
{
    static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "alt", "author", "comment", "description", "displayText", "display", "descr", "error", "errorTitle", "initials", "instr",
            "location", "name", "prompt",
            "promptTitle", "string", "Target", "title", "tooltip", "userName", "userId",
        ],
        StringComparer.Ordinal);

    /// <summary>Elements whose value is words: variables, tags and names of fields of a form, what a sheet is filtered by.</summary>
    static readonly FrozenSet<string> Speaking = FrozenSet.ToFrozenSet(
        ["alias", "docVar", "tag", "default", "listItem", "result", "statusText", "helpText", "filter", "customFilter", "inputCells"],
        StringComparer.Ordinal);

    internal static void Read(XmlReader xml, SourceLocation location, FileContents contents)
    {
        if (!xml.HasAttributes)
            return;
        var speaks = Speaking.Contains(xml.LocalName);
        while (xml.MoveToNextAttribute())
        {
            if (Names.Contains(xml.LocalName) || (speaks && xml.LocalName is "val" or "value"))
                contents.Add(xml.Value, location);
        }

        xml.MoveToElement();
    }
}
