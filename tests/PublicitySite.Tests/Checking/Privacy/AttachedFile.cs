using System.Net;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Privacy;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Checking.Privacy;

/// <summary>Attachments that carry a text.</summary>
static class AttachedFile
{
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    internal static IEnumerable<Carrier> Carriers =>
    [
        new("attached csv", text => Of("a.csv", Csv(text))),
        new("attached csv in GB18030", text => Gb18030.GetString(Gb18030.GetBytes(text)) == text
            ? Of("a.csv", Gb18030.GetBytes(Encoding.UTF8.GetString(Csv(text))))
            : null),
        new("attached text", text => Carrier.Joined(text) is { } plain ? Of("a.txt", Encoding.UTF8.GetBytes($"备注：{plain}，完\n")) : null),
        new("docx", text => Of("a.docx", PackedFile.Docx(Table(text)))),
        new("header of a docx", text => Of(
            "a.docx",
            PackedFile.Docx(PackedFile.Paragraph("甲"), ("word/header1.xml", PackedFile.WordPart("hdr", Table(text)))))),
        new("xlsx", text => Of("a.xlsx", PackedFile.Xlsx(Cells(text)))),
        new("xlsx, shared texts", text => Of("a.xlsx", PackedFile.Xlsx(
            Shared(text.Split(JoinMarks.Cell).Length),
            strings: string.Concat(text.Split(JoinMarks.Cell).Select(cell => $"<si>{Rich(cell)}</si>"))))),
        new("xls", text => Carrier.Joined(text) is { } plain ? Of("a.xls", CompoundFile.Xls([("名单", false, plain, false)])) : null),
        new("csv in a zip", text => Of("a.zip", PackedFile.Zip(("b/c.csv", Csv(text))))),
        new("docx in a zip", text => Of("a.zip", PackedFile.Zip(("b.docx", PackedFile.Docx(Table(text)))))),
        new("pdf", text => IsInSample(text) && text.All(character => character is >= ' ' and <= '~')
            ? Of("a.pdf", PdfBytes.Of(Escaped(text)))
            : null),
        new("remark of a pdf", text => IsInSample(text) && Carrier.Joined(text) is { } plain ? Of(
            "a.pdf",
            PdfBytes.Of("Text", more: $"<</URI<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes($"备注：{plain}，完"))}>>>")) : null),
    ];

    static OutputFile Of(string path, byte[] bytes) => new(path, bytes) { Source = path };

    /// <summary>Programs are started for each PDF, so that one text in eight must do; the same ones in every run.</summary>
    static bool IsInSample(string text) => text.Sum(character => character) % 8 == 0;

    static byte[] Csv(string text) => Encoding.UTF8.GetBytes(
        $"编号,备注\n甲,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace($"{JoinMarks.Cell}", "\",\"", StringComparison.Ordinal).Replace($"{JoinMarks.Element}", "", StringComparison.Ordinal)}\"\n");

    static string Table(string text) =>
        $"<w:tbl><w:tr>{string.Concat(text.Split(JoinMarks.Cell).Select(cell => $"<w:tc><w:p>{Runs(cell)}</w:p></w:tc>"))}</w:tr></w:tbl>";

    static string Runs(string text) =>
        string.Concat(
            text.Split(JoinMarks.Element).Select(run => $"<w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(run)}</w:t></w:r>"));

    static string Cells(
        string text) =>
            $"<row r=\"1\">{string.Concat(text.Split(JoinMarks.Cell).Select((cell, column) => $"<c r=\"{(char)('A' + column)}1\" t=\"inlineStr\"><is>{Rich(cell)}</is></c>"))}</row>";

    static string Shared(
        int cells) =>
            $"<row r=\"1\">{string.Concat(Enumerable.Range(0, cells).Select(column => $"<c r=\"{(char)('A' + column)}1\" t=\"s\"><v>{column}</v></c>"))}</row>";

    static string Rich(string text) =>
        string.Concat(text.Split(JoinMarks.Element).Select(run => $"<r><t xml:space=\"preserve\">{WebUtility.HtmlEncode(run)}</t></r>"));

    static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("(", "\\(", StringComparison.Ordinal)
        .Replace(")", "\\)", StringComparison.Ordinal);
}
