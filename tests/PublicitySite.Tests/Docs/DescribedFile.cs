using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Docs;

/// <summary>
/// Files that are no text, made from a few lines that clerks can read too. A line <c>隐藏行：3</c> says what the file has besides; other lines
/// are the rows of a workbook, the paragraphs of a document, the text of a PDF.
/// </summary>
static partial class DescribedFile
{
    static readonly byte[] Encrypted = [
        0xD0,
        0xCF,
        0x11,
        0xE0,
        0xA1,
        0xB1,
        0x1A,
        0xE1,
        .. Encoding.Unicode.GetBytes("EncryptedPackage"),
        .. new byte[600],
    ];

    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    const string WhiteText =
        $"<styleSheet xmlns=\"{Main}\"><fonts><font/><font><color rgb=\"FFFFFFFF\"/></font></fonts><fills><fill><patternFill "
            + $"patternType=\"none\"/></fill></fills>"
        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\"/></cellXfs></styleSheet>";

    internal static byte[] Of(string path, string description)
    {
        var lines = description.TrimEnd('\n').Split('\n');
        var says = lines
            .Select(line => Says.Match(line))
            .Where(match => match.Success)
            .Select(match => (Key: match.Groups[1].Value, Value: match.Groups[2].Value))
            .ToArray();
        var rest = lines.Where(line => line.Length > 0 && !Says.IsMatch(line)).ToArray();
        if (says.Any(said => said.Key == "密码"))
            return Encrypted;
        var bytes = Path.GetExtension(path) switch
        {
            ".xlsx" or ".xlsm" => Workbook(lines, says),
            ".xls" => XlsFile.Sheet([.. rest.Select(row => row.Split(','))]),
            ".docx" => Document(rest, says),
            ".pdf" => PdfBytes.Of(string.Join(' ', rest)),
            ".jpg" => Photo(says),
            ".png" => says
                .Where(said => said.Key == "像素")
                .Select(said => PictureFile.PngOf(Size(said.Value).Width, Size(said.Value).Height))
                .FirstOrDefault(PictureFile.Png),
            _ => Encoding.UTF8.GetBytes(description),
        };
        return says.Any(said => said.Key == "损坏") ? bytes[..(bytes.Length / 2)] : bytes;
    }

    /// <summary>The sheet and address of every row's cells: a description may begin a sheet with <c>工作表：名单</c>.</summary>
    internal static IEnumerable<(string Sheet, string Address, string Text)> Cells(IEnumerable<string> lines) =>
        from sheet in Sheets(lines)
        from row in sheet.Rows.Index()
        from cell in row.Item.Split(',').Index()
        select (sheet.Name, $"{(char)('A' + cell.Index)}{row.Index + 1}", cell.Item);

    static IEnumerable<(string Name, bool Hidden, string[] Rows)> Sheets(IEnumerable<string> lines)
    {
        var (name, hidden) = ("名单", false);
        List<string> rows = [];
        foreach (var line in lines)
        {
            if (Says.Match(line) is not { Success: true } said)
            {
                rows.Add(line);
                continue;
            }

            if (said.Groups[1].Value is not ("工作表" or "隐藏的工作表"))
                continue;
            if (rows.Count > 0)
                yield return (name, hidden, [.. rows]);
            (name, hidden, rows) = (said.Groups[2].Value, said.Groups[1].Value == "隐藏的工作表", []);
        }

        yield return (name, hidden, [.. rows]);
    }

    static byte[] Workbook(string[] lines, (string Key, string Value)[] says)
    {
        var white = says.Where(said => said.Key == "白字").Select(said => said.Value).ToHashSet(StringComparer.Ordinal);
        var hiddenRow = says
            .Where(said => said.Key == "隐藏行")
            .Select(said => int.Parse(said.Value, CultureInfo.InvariantCulture))
            .FirstOrDefault();
        var file = new XlsxFile().With("xl/styles.xml", WhiteText);
        foreach (var (name, hidden, rows) in Sheets(lines.Where(line => line.Length > 0)))
        {
            object?[][] cells = [.. rows.Index().Select(row => row.Item
                .Split(',')
                .Index()
                .Select(cell => Cell(cell.Item, white.Contains($"{(char)('A' + cell.Index)}{row.Index + 1}")))
                .ToArray())];
            file = hidden ? file.HiddenSheet(name, cells) : file.SheetWithHiddenRow(name, hiddenRow, cells);
        }

        var bytes = says.Aggregate(file, (made, said) => With(made, said.Key, said.Value)).ToBytes();
        return says.Any(said => said.Key == "格子地址")
            ? Repacked(bytes, zip => Rewrite(zip, "xl/worksheets/sheet1.xml", xml => CellAddress.Replace(xml, "<c")))
            : bytes;
    }

    static byte[] Repacked(byte[] bytes, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            change(zip);
        return stream.ToArray();
    }

    static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
    {
        var before = zip.GetEntry(name) ?? throw new InvalidDataException(name);
        string text;
        using (var reader = new StreamReader(before.Open()))
            text = reader.ReadToEnd();
        before.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(change(text));
    }

    static object? Cell(string text, bool isWhite) => text switch
    {
        "" => null,
        _ when isWhite => new XlsxStyled(text, 1),
        ['=', ..] => new XlsxFormula(text.Contains('[', StringComparison.Ordinal) ? 1 : null, text[1..]),
        ['#', ..] => new XlsxError(text),
        _ => text,
    };

    static XlsxFile With(XlsxFile file, string key, string value) => key switch
    {
        "隐藏列" => file.WithColumns($"<col min=\"{value[0] - 'A' + 1}\" max=\"{value[0] - 'A' + 1}\" width=\"9\" hidden=\"1\"/>"),
        "批注" => file.WithSheetLinks(("comments", "../comments1.xml"))
            .With("xl/comments1.xml", $"<comments xmlns=\"{Main}\"><commentList><comment ref=\"{value.Split(' ')[0]}\" "
                + $"authorId=\"0\"><text><t>{value.Split(' ')[1]}</t></text></comment></commentList></comments>"),
        "链接到" => file.WithWorkbookLink("externalLink", "externalLinks/externalLink1.xml").With(
            "xl/externalLinks/externalLink1.xml",
            "<externalLink/>")
            .With(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"http://x/externalLinkPath\" Target=\"file:///{value}\" TargetMode=\"External\"/></Relationships>"),
        "嵌入" => file.WithSheetLinks(("package", "../embeddings/oleObject1.docx")).With("xl/embeddings/oleObject1.docx", "x"),
        "数据透视表" => file
            .With("xl/pivotCache/pivotCacheDefinition1.xml", "<x/>")
            .With("xl/pivotCache/pivotCacheRecords1.xml", "<pivotCacheRecords><r><s v=\"乙\"/></r></pivotCacheRecords>"),
        "宏" => file.With("xl/vbaProject.bin", "x"),
        "作者" => file.With("docProps/core.xml", PackedFile.Core($"<dc:creator>{value}</dc:creator>").Xml),
        "图片展开后" => file.With("xl/media/image1.xml", new string(' ', 101_000_000)),
        _ => file,
    };

    static byte[] Document(string[] paragraphs, (string Key, string Value)[] says)
    {
        var body = string.Concat(paragraphs.Select(Paragraph)) + string.Concat(says.Select(said => said.Key switch
        {
            "隐藏文字" => $"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{said.Value}</w:t></w:r></w:p>",
            "文本框" => "<w:p><w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>"
                + $"{PackedFile.Paragraph(said.Value)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>",
            "修订" => $"<w:p><w:ins w:id=\"1\" w:author=\"王\"><w:r><w:t>{said.Value}</w:t></w:r></w:ins></w:p>",
            _ => "",
        }));
        var bytes = PackedFile.Docx(body, [.. says.SelectMany(said => Parts(said.Key, said.Value))]);
        return says.Any(said => said.Key is "图片拍摄地点" or "图片作者") ? Repacked(bytes, zip => AddPicture(zip, says)) : bytes;
    }

    static void AddPicture(ZipArchive zip, (string Key, string Value)[] says)
    {
        using var picture = zip.CreateEntry("word/media/image1.jpeg").Open();
        picture.Write(Photo([.. says.Select(said => (said.Key.Replace("图片", "", StringComparison.Ordinal), said.Value))]));
    }

    /// <summary>居中、居右 stand in brackets before the text.</summary>
    static string Paragraph(string text) => text switch
    {
        _ when text.StartsWith("（居中）", StringComparison.Ordinal) =>
            $"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"44\"/></w:rPr><w:t>{text[4..]}</w:t></w:r></w:p>",
        _ when text.StartsWith("（居右）", StringComparison.Ordinal) =>
            $"<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>{text[4..]}</w:t></w:r></w:p>",
        _ => PackedFile.Paragraph(text),
    };

    static (string Name, string Xml)[] Parts(string key, string value) => key switch
    {
        "批注" =>
            [("word/comments.xml", PackedFile.WordPart("comments", $"<w:comment w:id=\"1\">{PackedFile.Paragraph(value)}</w:comment>"))],
        "作者" => [PackedFile.Core($"<dc:creator>{value}</dc:creator>")],
        "链接到" => [PackedFile.External("word/_rels/settings.xml.rels", "attachedTemplate", $"file:///{value}")],
        "嵌入" => [("word/embeddings/oleObject1.bin", "x")],
        _ => [],
    };

    static byte[] Photo((string Key, string Value)[] says)
    {
        var segments = says
            .Where(said => said.Key is "拍摄地点" or "作者")
            .Select(said => ((byte)0xE1, PictureFile.Exif(said.Key == "作者" ? said.Value : " ")))
            .ToArray();
        return says.Where(said => said.Key == "像素").Select(
            said => PictureFile.JpegOf(Size(said.Value).Width, Size(said.Value).Height, segments))
            .Concat(says.Where(said => said.Key == "实际格式").Select(_ => PictureFile.Webp)).FirstOrDefault(PictureFile.JpegWith(segments));
    }

    static (int Width, int Height) Size(string text)
    {
        int[] sizes = [.. text.Split('×').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return (sizes[0], sizes[1]);
    }

    [GeneratedRegex("<c r=\"[A-Z]+[0-9]+\"")]
    static partial Regex CellAddress { get; }

    [GeneratedRegex("^(工作表|隐藏的工作表|隐藏行|隐藏列|批注|链接到|嵌入|数据透视表|宏|作者|白字|密码|损坏|图片展开后|隐藏文字|文本框|图片拍摄地点|图片作者|格子地址|修订|拍摄地点|像素|实际格式)：(.*)$")]
    static partial Regex Says { get; }
}
