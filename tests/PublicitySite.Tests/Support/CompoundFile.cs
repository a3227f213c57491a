using System.Text;

namespace PublicitySite.Tests.Support;

/// <summary>A workbook as Excel 97 to 2003 saved it: streams in sectors of 512 bytes.</summary>
static class CompoundFile
{
    const int Sector = 512;

    const int LongStream = 4096;

    static readonly byte[] SummaryMark = [0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9];

    /// <summary>Sheets with one cell in A1 each, and the author where one is named.</summary>
    internal static byte[] Xls((string Name, bool Hidden, string Cell, bool RowHidden)[] sheets, string author = "") =>
        Of(("Workbook", Workbook(sheets)), ("\u0005SummaryInformation", Summary(author)));

    /// <summary>The stream of a workbook of one sheet with one cell.</summary>
    internal static byte[] Workbook() => Workbook([("名单", false, "甲", false)]);

    /// <summary>Such a workbook, and these records more in it.</summary>
    internal static byte[] XlsWith(params (int Kind, byte[] Content)[] records) =>
        Of((
            "Workbook",
            [.. Workbook(), .. Begin(0x10), .. records.SelectMany(record => Record(record.Kind, record.Content)), .. Record(0x0A, [])]));

    /// <summary>A file with these streams, each long enough to lie in sectors of its own.</summary>
    internal static byte[] Of(params (string Name, byte[] Content)[] streams)
    {
        var padded = streams.Select(stream => Padded(stream.Content, Math.Max(LongStream, stream.Content.Length))).ToArray();
        List<int> table = [-3, -2];
        List<byte> directory = [.. Entry("Root Entry", 5, child: 1, start: -2, length: 0)];
        foreach (var (index, content) in padded.Index())
        {
            var (first, count) = (table.Count, content.Length / Sector);
            directory.AddRange(
                Entry(streams[index].Name, 2, child: -1, first, content.Length, right: index + 1 < padded.Length ? index + 2 : -1));
            table.AddRange(Enumerable.Range(first + 1, count - 1).Append(-2));
        }

        int[] free = [.. Enumerable.Repeat(-1, Sector / 4 - table.Count)];
        return [
            .. Header(),
            .. table.Concat(free).SelectMany(BitConverter.GetBytes),
            .. Padded([.. directory], Sector),
            .. padded.SelectMany(content => content),
        ];
    }

    static byte[] Header() =>
    [
        0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], 0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, .. new byte[6],
        .. Numbers(0, 1, 1, 0, LongStream, -2, 0, -2, 0, 0), .. Enumerable.Repeat((byte)0xFF, 108 * 4),
    ];

    static byte[] Entry(string name, byte kind, int child, int start, int length, int right = -1) =>
    [
        .. Padded(Encoding.Unicode.GetBytes(name), 64)[..64], (byte)(name.Length * 2 + 2), 0, kind, 1,
        .. Numbers(-1, right, child), .. new byte[36], .. Numbers(start, length, 0),
    ];

    static byte[] Workbook((string Name, bool Hidden, string Cell, bool RowHidden)[] sheets)
    {
        byte[][] contents = [.. sheets.Select(sheet => Sheet(sheet.Cell, sheet.RowHidden))];
        var offset = Globals([.. sheets.Select(_ => 0)]).Length;
        int[] offsets = [.. contents.Select((_, index) => offset + contents[..index].Sum(content => content.Length))];
        return [.. Globals(offsets), .. contents.SelectMany(content => content)];

        byte[] Globals(int[] offsets) =>
        [
            .. Begin(5), .. Record(0x42, [0xB0, 0x04]),
            .. sheets.Zip(offsets).SelectMany(pair => Record(0x85, [
                .. Numbers(pair.Second),
                (byte)(pair.First.Hidden ? 1 : 0),
                0,
                (byte)pair.First.Name.Length,
                1,
                .. Encoding.Unicode.GetBytes(pair.First.Name),
            ])),
            .. Record(0x0A, []),
        ];
    }

    static byte[] Sheet(string cell, bool rowHidden) =>
    [
        .. Begin(0x10),
        .. Record(0x0200, [.. Numbers(0, 1), 0, 0, 1, 0, 0, 0]),
        .. Record(0x0208, [0, 0, 0, 0, 1, 0, 0xFF, 0, 0, 0, 0, 0, (byte)(rowHidden ? 0x20 : 0), 1, 0, 0]),
        .. Record(0x0204, [0, 0, 0, 0, 0, 0, (byte)cell.Length, 0, 1, .. Encoding.Unicode.GetBytes(cell)]),
        .. Record(0x0A, []),
    ];

    static byte[] Summary(string author)
    {
        byte[] text = [.. Encoding.ASCII.GetBytes(author), 0];
        return [
            0xFE,
            0xFF,
            0,
            0,
            .. new byte[20],
            .. Numbers(1),
            .. SummaryMark,
            .. Numbers(48, 24 + text.Length, 1, 4, 16, 0x1E, text.Length),
            .. text,
        ];
    }

    static byte[] Begin(byte kind) => Record(0x0809, [0, 6, kind, 0, .. new byte[12]]);

    static byte[] Record(int kind, byte[] content) => [(byte)(kind & 0xFF), (byte)(kind >> 8), (byte)content.Length, 0, .. content];

    static byte[] Numbers(params int[] numbers) => [.. numbers.SelectMany(BitConverter.GetBytes)];

    static byte[] Padded(byte[] content, int atLeast)
    {
        var length = (Math.Max(content.Length, atLeast) + Sector - 1) / Sector * Sector;
        return [.. content, .. new byte[length - content.Length]];
    }
}
