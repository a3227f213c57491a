using System.Text;
using System.Xml;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Office.Packaging;
using PublicitySite.Formats.Office.Word;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Attachments;

/// <summary>
/// The text of any part of a document. A paragraph is one text however many pieces it is written in, and so is a row of a table:
/// forms give every digit of a number a cell of its own. Places are paragraphs, counted from 1.
/// </summary>
sealed class WordPart(string path, TextVisibility visibility, FileContents contents)
{
    readonly StringBuilder text = new();
    int paragraph, first, blocks, tables;
    readonly RunVisibility look = new(visibility);

    internal static void Read(OfficePart part, TextVisibility visibility, string path, FileContents contents)
    {
        using var xml = part.Read();
        new WordPart(path, visibility, contents).Read(xml);
    }

    void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    look.Begin(xml);
                    Begin(xml);
                    SpokenAttributes.Read(xml, SourceLocation.At(path, paragraph, 0), contents);
                    if (xml.IsEmptyElement)
                        Close(xml.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    Take(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    Close(xml.LocalName);
                    break;
            }
        }

        Flush();
    }

    void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                paragraph++;
                blocks++;
                Join();
                break;
            case "si" or "text":
                blocks++;
                break;
            case "tbl":
                (blocks, tables) = (blocks + 1, tables + 1);
                break;
            case "tab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case var name when IsChange(name) && xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal):
                contents.Add(Trace.TrackedChanges, SourceLocation.OfFile(path));
                break;
        }
    }

    static bool IsChange(string element) =>
        element is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge"
        || element.EndsWith("Change", StringComparison.Ordinal);

    /// <summary>The next paragraph of a cell, or of a text box.</summary>
    void Join()
    {
        if (text.Length == 0)
            first = paragraph;
        else if (text[^1] != JoinMarks.Cell)
            text.Append('\n');
    }

    void Take(string value)
    {
        text.Append(value);
        if (look.IsHidden && !string.IsNullOrWhiteSpace(value))
            contents.Add(Trace.HiddenText, SourceLocation.OfFile(path));
    }

    void Close(string element)
    {
        look.End(element);
        End(element);
    }

    void End(string element)
    {
        switch (element)
        {
            case "p" or "si" or "text":
                blocks--;
                break;
            case "tbl":
                (blocks, tables) = (blocks - 1, tables - 1);
                break;
            case "tc":
                text.Append(JoinMarks.Cell);
                break;
        }

        if (blocks == 0 || (element == "tr" && tables == 1))
            Flush();
    }

    void Flush()
    {
        contents.Add(text.ToString(), SourceLocation.At(path, first, 0));
        text.Clear();
    }
}
