using System.Xml.Linq;

namespace PublicitySite.Cleaning.Office;

/// <summary>Takes out of a part of a document what is not shown: anchors of comments, hidden text, variables.</summary>
static class WordCleaning
{
    internal static void Clean(OfficePart part, HiddenTextStyles styles, RemovalLog log)
    {
        part.Elements("commentRangeStart", "commentRangeEnd").ToArray().Remove();
        foreach (var reference in part.Elements("commentReference").ToArray())
            RemoveWithRun(reference);
        var hidden = part.Elements("r").Where(run => IsHidden(run, styles)).ToArray();
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

    /// <summary>By what it says itself, else by a style.</summary>
    static bool IsHidden(XElement run, HiddenTextStyles styles)
    {
        var properties = HiddenTextStyles.Child(run, "rPr");
        if (properties is not null && HiddenTextStyles.Hides(properties) is { } hidden)
            return hidden;
        return styles.Hide(
            StyleOf(Around(run, "tbl"), "tblPr", "tblStyle"),
            StyleOf(Around(run, "p"), "pPr", "pStyle"),
            HiddenTextStyles.Value(HiddenTextStyles.Child(properties, "rStyle"), "val"));
    }

    static string StyleOf(XElement? element, string properties, string style) =>
        HiddenTextStyles.Value(HiddenTextStyles.Child(HiddenTextStyles.Child(element, properties), style), "val");

    static XElement? Around(XElement element, string name) => element.Ancestors().FirstOrDefault(outer => outer.Name.LocalName == name);
}
