using System.Xml.Linq;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Word;

namespace PublicitySite.Cleaning;

/// <summary>Takes out of a part of a document what is not shown: anchors of comments, hidden text, variables.</summary>
static class WordCleaning
{
    internal static void Clean(OfficePart part, TextVisibility visibility, RemovalLog log)
    {
        part.Elements("commentRangeStart", "commentRangeEnd").ToArray().Remove();
        foreach (var reference in part.Elements("commentReference").ToArray())
            RemoveWithRun(reference);
        var hidden = part.Elements("r").Where(visibility.IsHidden).ToArray();
        log.Add(Removal.HiddenText, hidden.Length);
        hidden.Remove();
        var variables = part.Elements("docVars", "dataBinding").ToArray();
        log.Add(Removal.HiddenData, variables.Length);
        variables.Remove();
        part.Elements("trackRevisions", "rsids", "mailMerge").ToArray().Remove();
    }

    static void RemoveWithRun(XElement reference)
    {
        var run = reference.Parent;
        reference.Remove();
        if (run is { Name.LocalName: "r" } && run.Elements().All(element => element.Name.LocalName == "rPr"))
            run.Remove();
    }
}
