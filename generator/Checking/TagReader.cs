using System.Buffers;

namespace PublicitySite.Checking;

/// <summary>
/// Reads the tags of a page one after another, straight from its bytes and without building a tree: every page of every
/// build goes through it. It understands the markup that templates write; it does not repair what is broken.
/// </summary>
ref struct TagReader
{
    static readonly SearchValues<byte> Blank = SearchValues.Create(Blanks);
    static readonly SearchValues<byte> EndOfName = SearchValues.Create("= \t\r\n/"u8);
    static readonly SearchValues<byte> EndOfTagName = SearchValues.Create(EndOfTagNames);
    static readonly SearchValues<byte> BracketOrQuote = SearchValues.Create(">\"'"u8);

    static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    static ReadOnlySpan<byte> EndOfTagNames => " \t\r\n/"u8;

    readonly ReadOnlySpan<byte> html;
    int position;
    ReadOnlySpan<byte> attributes;

    internal TagReader(ReadOnlySpan<byte> html) => this.html = html;

    /// <summary>Where the tag begins.</summary>
    internal int Start { get; private set; }

    /// <summary>As written: themes write names in lower case.</summary>
    internal ReadOnlySpan<byte> Name { get; private set; }

    internal bool IsEnd { get; private set; }

    /// <summary>The tag closes itself: <c>&lt;path/&gt;</c> in drawings.</summary>
    internal bool IsEmpty { get; private set; }

    /// <summary>Moves to the next tag; comments, the document type and the insides of script and style are passed over.</summary>
    internal bool Read()
    {
        SkipRawText();
        while (html[position..].IndexOf((byte)'<') is >= 0 and var offset)
        {
            Start = position + offset;
            var rest = html[Start..];
            if (rest.StartsWith("<!--"u8))
                position = Start + (rest.IndexOf("-->"u8) is >= 0 and var end ? end + 3 : rest.Length);
            else if (rest.Length > 1 && (rest[1] == '/' || char.IsAsciiLetter((char)rest[1])))
                return ReadTag(rest);
            else
                position = Start + 1;
        }

        return false;
    }

    /// <summary>The next attribute of the tag; the value as written, entities and all, empty where there is none.</summary>
    internal bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        attributes = attributes.TrimStart(EndOfTagNames);
        var length = attributes.IndexOfAny(EndOfName);
        name = length < 0 ? attributes : attributes[..length];
        attributes = attributes[name.Length..];
        value = [];
        var next = attributes.TrimStart(Blanks);
        if (next.StartsWith("="u8))
            value = ReadValue(next[1..].TrimStart(Blanks));
        return !name.IsEmpty;
    }

    ReadOnlySpan<byte> ReadValue(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            attributes = [];
            return [];
        }

        var quoted = text[0] is (byte)'"' or (byte)'\'';
        var from = quoted ? 1 : 0;
        var length = quoted ? text[1..].IndexOf(text[0]) : text.IndexOfAny(Blank);
        if (length < 0)
            length = text.Length - from;
        attributes = text[Math.Min(text.Length, from + length + (quoted ? 1 : 0))..];
        return text.Slice(from, length);
    }

    bool ReadTag(ReadOnlySpan<byte> rest)
    {
        IsEnd = rest[1] == '/';
        var inner = rest[(IsEnd ? 2 : 1)..TagLength(rest)];
        var nameLength = inner.IndexOfAny(EndOfTagName);
        Name = nameLength < 0 ? inner : inner[..nameLength];
        attributes = inner[Name.Length..];
        IsEmpty = inner.EndsWith("/"u8);
        position = Math.Min(html.Length, Start + TagLength(rest) + 1);
        return true;
    }

    /// <summary>Length up to the closing bracket, which may also stand inside a quoted value.</summary>
    static int TagLength(ReadOnlySpan<byte> tag)
    {
        var at = 0;
        while (tag[at..].IndexOfAny(BracketOrQuote) is >= 0 and var next)
        {
            at += next;
            if (tag[at] == '>')
                return at;
            var closing = tag[(at + 1)..].IndexOf(tag[at]);
            if (closing < 0)
                return tag.Length;
            at += closing + 2;
        }

        return tag.Length;
    }

    void SkipRawText()
    {
        var end = IsEnd || IsEmpty ? default : Name.SequenceEqual("script"u8) ? "</script"u8 : Name.SequenceEqual("style"u8) ? "</style"u8 : default;
        if (!end.IsEmpty && html[position..].IndexOf(end) is >= 0 and var length)
            position += length;
    }
}
