using System.Text;

namespace PublicitySite.Tests.Support;

/// <summary>A worksheet of Excel 4 (BIFF4) with the Chinese code page: the oldest kind of xls, and the simplest to write.</summary>
static class XlsFile
{
    const short ChineseCodePage = 936;

    /// <summary>The record of a password by which the cells are hidden.</summary>
    static readonly byte[] Password = [0x34, 0x12, 0x78, 0x56];

    /// <param name="rows">Texts alone.</param>
    /// <param name="locked">With a password.</param>
    /// <param name="hiddenRow">From 1; 0 for none.</param>
    /// <param name="hiddenColumn">From 1; 0 for none.</param>
    internal static byte[] Sheet(string[][] rows, bool locked = false, int hiddenRow = 0, int hiddenColumn = 0)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Record(writer, 0x0409, [0, 0, 0x10, 0, 0, 0]);
        if (locked)
        {
            Record(writer, 0x002F, Password);
        }

        Record(writer, 0x0042, BitConverter.GetBytes(ChineseCodePage));
        if (hiddenColumn > 0)
        {
            Record(writer, 0x007D, [.. Word(hiddenColumn - 1), .. Word(hiddenColumn - 1), .. Word(0), .. Word(0), .. Word(1), .. Word(0)]);
        }

        foreach (var (row, cells) in rows.Index())
        {
            Record(writer, 0x0208, [
                .. Word(row),
                .. Word(0),
                .. Word(cells.Length),
                .. Word(300),
                .. Word(0),
                .. Word(0),
                .. Word(row + 1 == hiddenRow ? 0x20 : 0),
                .. Word(0),
            ]);
            foreach (var (column, text) in cells.Index())
            {
                var bytes = Encoding.GetEncoding(ChineseCodePage).GetBytes(text);
                Record(writer, 0x0204, [.. Word(row), .. Word(column), .. Word(0), .. Word(bytes.Length), .. bytes]);
            }
        }

        Record(writer, 0x000A, []);
        return stream.ToArray();
    }

    static void Record(BinaryWriter writer, ushort kind, byte[] content)
    {
        writer.Write(kind);
        writer.Write((ushort)content.Length);
        writer.Write(content);
    }

    static byte[] Word(int value) => BitConverter.GetBytes((ushort)value);
}
