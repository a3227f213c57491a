using System.Buffers.Binary;
using System.Text;

namespace PublicitySite.Formats.Office.Legacy;

/// <summary>
/// What an old workbook holds beside its cells: comments, text boxes, links, names, heads and feet of pages. Its stream is a row
/// of records, each with a number that says what it is; one that is too long goes on in the next.
/// </summary>
sealed class LegacyRecords
{
    const int Continued = 0x3C, Note = 0x1C, TextBox = 0x1B6, Password = 0x2F, Source = 0x1AE, LastUser = 0x5C, Reserved = 0x5B;

    /// <summary>A path in a record that names the workbook itself, or the functions that come with Excel.</summary>
    const int Own = 0x0401, Functions = 0x3A01;

    const int SourcePath = 4, Reserver = 4, TextLength = 10;

    readonly List<string> words = [];

    LegacyRecords()
    {
    }

    /// <summary>In every way in which they may be written: all but one of them are noise.</summary>
    internal IReadOnlyList<string> Words => words;

    internal bool IsEncrypted { get; private set; }

    internal bool HasComments { get; private set; }

    internal bool LeadsOutside { get; private set; }

    internal bool NamesPeople { get; private set; }

    /// <param name="workbook">The stream with the workbook.</param>
    internal static LegacyRecords Read(ReadOnlyMemory<byte> workbook)
    {
        var records = new LegacyRecords();
        for (var at = 0; at + 4 <= workbook.Length;)
        {
            var kind = Number(workbook.Span, at);
            var parts = new List<ReadOnlyMemory<byte>>();
            do
            {
                var length = Math.Min(Number(workbook.Span, at + 2), workbook.Length - at - 4);
                parts.Add(workbook.Slice(at + 4, length));
                at += 4 + length;
            }
            while (at + 4 <= workbook.Length && Number(workbook.Span, at) == Continued);
            records.Read(kind, parts);
        }

        return records;
    }

    void Read(int kind, List<ReadOnlyMemory<byte>> parts)
    {
        var record = parts[0].Span;
        switch (kind)
        {
            case Password:
                IsEncrypted = true;
                break;
            case Note:
                HasComments = true;
                AddAll(parts);
                break;
            case TextBox:
                AddTextBox(parts);
                break;
            case Source when record.Length > SourcePath && Number(record, 2) is not (Own or Functions or 1):
                LeadsOutside = true;
                AddAll(parts);
                break;
            case LastUser or Reserved when HoldsName(record[Math.Min(record.Length, kind == Reserved ? Reserver : 0)..]):
                NamesPeople = true;
                AddAll(parts);
                break;
            case var other when Speaks(other):
                AddAll(parts);
                break;
        }
    }

    /// <summary>
    /// Heads and feet of pages, names, names and values of other workbooks, scenarios, drawings, sources of data, links and their
    /// hints, rules for what may be typed in, titles of charts.
    /// </summary>
    static bool Speaks(int kind) =>
        kind is 0x14 or 0x15 or 0x18 or 0x23 or 0x51 or 0x5A or 0xAF or 0xDC or 0xEC or 0x1AD or 0x1B8 or 0x1BE or 0x800 or 0x803 or 0x100D;

    /// <summary>Where in a record its words begin differs from kind to kind, so that it is read in every way they can be written.</summary>
    void AddAll(List<ReadOnlyMemory<byte>> parts)
    {
        byte[] record = [.. parts.SelectMany(part => part.ToArray())];
        words.Add(Encoding.Latin1.GetString(record));
        words.Add(Encoding.Unicode.GetString(record));
        if (record.Length > 1)
            words.Add(Encoding.Unicode.GetString(record.AsSpan(1)));
    }

    /// <summary>The text follows in parts of its own, each of which begins with how it is written; after it comes how it looks.</summary>
    void AddTextBox(List<ReadOnlyMemory<byte>> parts)
    {
        var text = new StringBuilder();
        var length = parts[0].Length >= TextLength + 2 ? Number(parts[0].Span, TextLength) : 0;
        foreach (var part in parts.Skip(1).TakeWhile(_ => text.Length < length))
        {
            if (part.Length > 0)
                text.Append(((part.Span[0] & 1) == 1 ? Encoding.Unicode : Encoding.Latin1).GetString(part.Span[1..]));
        }

        words.Add(text.ToString());
    }

    /// <summary>A length, how it is written, and at least one letter; what is left of the record is blanks.</summary>
    static bool HoldsName(
        ReadOnlySpan<byte> name) => name.Length > 3 && Number(name, 0) > 0 && name[3..].IndexOfAnyExcept((byte)' ', (byte)0) >= 0;

    static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
