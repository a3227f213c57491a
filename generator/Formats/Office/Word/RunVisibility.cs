using System.Xml;
using PublicitySite.Formats.Office.Packaging;

namespace PublicitySite.Formats.Office.Word;

/// <summary>Whether the text that a reader has come to is hidden: by itself, or by the styles around it.</summary>
sealed class RunVisibility(TextVisibility visibility)
{
    readonly Stack<string> tables = new(), paragraphs = new();
    readonly Stack<(string Style, bool? Hidden)> runs = new();
    int properties;

    /// <summary>Text boxes put paragraphs into runs, so that each kind is kept in layers.</summary>
    internal bool IsHidden => runs.TryPeek(out var run) && visibility.IsHidden(run.Hidden, Top(tables), Top(paragraphs), run.Style);

    internal void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "tbl":
                tables.Push("");
                break;
            case "p":
                paragraphs.Push("");
                break;
            case "r":
                runs.Push(("", null));
                break;
            case "rPr":
                properties++;
                break;
            case "tblStyle":
                Replace(tables, Value(xml));
                break;
            case "pStyle":
                Replace(paragraphs, Value(xml));
                break;
            case "rStyle" when properties == 1 && runs.TryPop(out var run):
                runs.Push(run with { Style = Value(xml) });
                break;
            case "vanish" when properties == 1 && runs.TryPop(out var run):
                runs.Push(run with { Hidden = OnOff.IsOn(xml.GetAttribute("val", xml.NamespaceURI)) });
                break;
        }
    }

    internal void End(string element)
    {
        switch (element)
        {
            case "tbl":
                tables.TryPop(out _);
                break;
            case "p":
                paragraphs.TryPop(out _);
                break;
            case "r":
                runs.TryPop(out _);
                break;
            case "rPr":
                properties--;
                break;
        }
    }

    static void Replace(Stack<string> styles, string style)
    {
        if (styles.TryPop(out _))
            styles.Push(style);
    }

    static string Top(Stack<string> styles) => styles.TryPeek(out var style) ? style : "";

    static string Value(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI) ?? "";
}
