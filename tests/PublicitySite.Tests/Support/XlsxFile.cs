using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace PublicitySite.Tests.Support;

/// <summary>The smallest workbook that Excel would open, to be read back in tests.</summary>
sealed class XlsxFile
{
    readonly List<(string Name, string State, string Rows)> sheets = [];
    readonly SortedDictionary<string, string> parts = new(StringComparer.Ordinal);
    readonly List<(string Kind, string Target)> workbookLinks = [];
    string columns = "";
    string merged = "";
    string workbookEnd = "";

    /// <summary>
    /// Rows of cells: a text, a number, a <see cref="DateOnly"/>, a bool, an <see cref="XlsxFormula"/>, an <see cref="XlsxError"/>, or null
    /// for no cell.
    /// </summary>
    internal XlsxFile Sheet(string name, params object?[][] rows) => Add(name, "visible", rows, hiddenRow: 0);

    internal XlsxFile HiddenSheet(string name, params object?[][] rows) => Add(name, "hidden", rows, hiddenRow: 0);

    internal XlsxFile VeryHiddenSheet(string name, params object?[][] rows) => Add(name, "veryHidden", rows, hiddenRow: 0);

    internal XlsxFile SheetWithHiddenRow(string name, int hiddenRow, params object?[][] rows) => Add(name, "visible", rows, hiddenRow);

    /// <summary>Another part, or one in place of its own.</summary>
    internal XlsxFile With(string path, string xml)
    {
        parts[path] = xml;
        return this;
    }

    /// <summary>The <c>col</c> elements of every worksheet.</summary>
    internal XlsxFile WithColumns(string xml)
    {
        columns = $"<cols>{xml}</cols>";
        return this;
    }

    /// <summary>Blocks of cells of every worksheet that are shown as one, such as <c>A1:C1</c>.</summary>
    internal XlsxFile WithMerged(params string[] blocks)
    {
        merged = $"<mergeCells>{string.Concat(blocks.Select(block => $"<mergeCell ref=\"{block}\"/>"))}</mergeCells>";
        return this;
    }

    /// <summary>What the first worksheet refers to, from <c>rId1</c> on.</summary>
    internal XlsxFile WithSheetLinks(params (string Kind, string Target)[] links) =>
        With("xl/worksheets/_rels/sheet1.xml.rels", Relationships(links));

    /// <summary>What the workbook refers to besides its sheets.</summary>
    internal XlsxFile WithWorkbookLink(string kind, string target)
    {
        workbookLinks.Add((kind, target));
        return this;
    }

    /// <summary>Elements behind the sheets of the workbook.</summary>
    internal XlsxFile WithInWorkbook(string xml)
    {
        workbookEnd += xml;
        return this;
    }

    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Write(
                zip,
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Write(zip, "_rels/.rels", Relationships([("officeDocument", "xl/workbook.xml")]));
            Write(zip, "xl/workbook.xml", Workbook());
            Write(zip, "xl/_rels/workbook.xml.rels", Relationships([.. sheets.Select((
                _, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml"), .. workbookLinks]));
            WriteOwn(
                zip,
                "xl/styles.xml",
                """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            foreach (var (index, sheet) in sheets.Index())
            {
                WriteOwn(
                    zip,
                    $"xl/worksheets/sheet{index + 1}.xml",
                    $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{columns}<sheetData>{sheet.Rows}</sheetData>{merged}</worksheet>""");
            }

            foreach (var (path, xml) in parts)
            {
                Write(zip, path, xml);
            }
        }

        return stream.ToArray();
    }

    XlsxFile Add(string name, string state, object?[][] rows, int hiddenRow)
    {
        var text = new StringBuilder();
        foreach (var (row, cells) in rows.Index())
        {
            var hidden = row + 1 == hiddenRow ? " hidden=\"1\"" : "";
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\"{hidden}>");
            text.AppendJoin("", cells.Select((cell, column) => Cell($"{(char)('A' + column)}{row + 1}", cell)));
            text.Append("</row>");
        }

        sheets.Add((name, state, text.ToString()));
        return this;
    }

    static string Cell(string address, object? value) => value switch
    {
        null => "",
        XlsxStyled styled => Cell(address, styled.Value).Replace("<c ", $"<c s=\"{styled.Style}\" ", StringComparison.Ordinal),
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        bool flag => $"<c r=\"{address}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        DateOnly date =>
            $"<c r=\"{address}\" s=\"1\"><v>{date.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture)}</v></c>",
        XlsxFormula formula =>
            $"<c r=\"{address}\"><f>{SecurityElement.Escape(formula.Text)}</f>{(formula.Result is { } result ? $"<v>{result}</v>" : "")}</c>",
        XlsxError error => $"<c r=\"{address}\" t=\"e\"><f>1/0</f><v>{error.Text}</v></c>",
        IFormattable number => $"<c r=\"{address}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException("no such cell", nameof(value)),
    };

    string Workbook() =>
        """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"""
        + string.Concat(sheets.Select((
            sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>"))
        + $"</sheets>{workbookEnd}</workbook>";

    static string Relationships(IEnumerable<(string Kind, string Target)> targets) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(targets.Select((
            target, i) =>
                $"<Relationship Id=\"rId{i + 1}\" "
                    + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{target.Kind}\" "
                        + $"Target=\"{target.Target}\"{(target.Target.Contains(':', StringComparison.Ordinal) ? " TargetMode=\"External\"" : "")}/>"))
        + "</Relationships>";

    void WriteOwn(ZipArchive zip, string path, string xml)
    {
        if (!parts.ContainsKey(path))
        {
            Write(zip, path, xml);
        }
    }

    static void Write(ZipArchive zip, string path, string xml)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        writer.Write("""<?xml version="1.0" encoding="UTF-8"?>""" + xml);
    }
}

/// <summary>A formula with the number that it gave, or null where it was never computed.</summary>
sealed record XlsxFormula(int? Result, string Text = "A1");

/// <summary>A cell in one of the styles of <c>xl/styles.xml</c>.</summary>
sealed record XlsxStyled(object Value, int Style);

/// <summary>The value of a formula that failed: <c>#REF!</c>.</summary>
sealed record XlsxError(string Text);
