using System.IO.Compression;
using System.Text;

namespace PublicitySite.Tests.Support;

/// <summary>A zip, and documents that are zips, written part by part.</summary>
static class PackedFile
{
    const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] files) => Zip(Encoding.UTF8, files);

    /// <summary>With the names in an encoding: GBK as Windows in China has it.</summary>
    internal static byte[] Zip(Encoding names, params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in files)
            {
                using var content = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A document with this body, and whatever other parts.</summary>
    internal static byte[] Docx(string body, params (string Name, string Xml)[] parts) => Office(
    [
        ("[Content_Types].xml", Types("word/document.xml", "wordprocessingml.document", parts)),
        (
            "_rels/.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", WordPart("document", $"<w:body>{body}</w:body>")),
        .. parts,
    ]);

    internal static string WordPart(string root, string content) =>
        $"""<w:{root} xmlns:w="{Word}" xmlns:r="{Relations}" xmlns:o="urn:schemas-microsoft-com:office:office">{content}</w:{root}>""";

    /// <summary>
    /// The styles <c>hiding</c> of paragraphs, <c>notes</c> based on it, and <c>secret</c> of characters hide their text; <c>shown</c>,
    /// based on it too, does not.
    /// </summary>
    internal static (string Name, string Xml) HidingStyles { get; } = ("word/styles.xml", WordPart(
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"hiding\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"notes\"><w:basedOn w:val=\"hiding\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"shown\"><w:basedOn w:val=\"hiding\"/><w:rPr><w:vanish "
            + "w:val=\"false\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"ring\"><w:basedOn w:val=\"ring\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"secret\"><w:rPr><w:vanish/></w:rPr></w:style>"));

    internal static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>A workbook of one sheet 名单 with these columns and rows, and whatever other parts.</summary>
    internal static byte[] Xlsx(
        string rows, string columns = "", string sheets = "", string strings = "", params (string Name, string Xml)[] parts) => Office(
    [
        ("[Content_Types].xml", Types("xl/workbook.xml", "spreadsheetml.sheet", parts)),
        (
            "_rels/.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        (
            "xl/workbook.xml",
            $"""<workbook xmlns="{Sheet}" xmlns:r="{Relations}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/>{sheets}</sheets></workbook>"""),
        (
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId8" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId9" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""),
        ("xl/worksheets/sheet1.xml", Worksheet(rows, columns)),
        ("xl/sharedStrings.xml", $"""<sst xmlns="{Sheet}">{strings}</sst>"""),
        .. parts,
    ]);

    internal static string Worksheet(string rows, string columns = "") =>
        $"""<worksheet xmlns="{Sheet}" xmlns:r="{Relations}">{columns}<sheetData>{rows}</sheetData></worksheet>""";

    internal static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{Cells(number, cells)}</row>";

    internal static string HiddenRow(int number, params string[] cells) => $"<row r=\"{number}\" hidden=\"1\">{Cells(number, cells)}</row>";

    /// <summary>A relationship to something outside, as part <paramref name="of"/> has it.</summary>
    internal static (string Name, string Xml) External(string of, string kind, string target) =>
        (of, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="{Relations}/{kind}" Target="{target}" TargetMode="External"/></Relationships>""");

    internal static (string Name, string Xml) Core(string properties) =>
        (
            "docProps/core.xml",
            $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">{properties}</cp:coreProperties>""");

    internal static (string Name, string Xml) App(string properties) =>
        (
            "docProps/app.xml",
            $"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">{properties}</Properties>""");

    /// <summary>The same zip with one file of text changed.</summary>
    internal static byte[] Rewrite(byte[] zip, string name, Func<string, string> change) =>
        Zip([.. Names(zip).Select(entry => (
            entry,
            entry == name ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(Entry(zip, entry)))) : Entry(zip, entry)))]);

    internal static string[] Names(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    internal static byte[] Entry(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var stream = Assert.IsType<ZipArchiveEntry>(zip.GetEntry(name)).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    static string Cells(int row, string[] cells) =>
        string.Concat(cells.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{row}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"));

    static string Types(string main, string kind, (string Name, string Xml)[] parts) =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + $"""<Override PartName="/{main}" ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/>"""
        + string.Concat(parts
            .Where(part => !part.Name.EndsWith(".rels", StringComparison.Ordinal))
            .Select(part => $"""<Override PartName="/{part.Name}" ContentType="application/x-part+xml"/>"""))
        + "</Types>";

    static byte[] Office((string Name, string Xml)[] parts) =>
        Zip([.. parts.Select(
            part => (part.Name, Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + part.Xml)))]);
}
