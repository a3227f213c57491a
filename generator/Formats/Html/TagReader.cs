namespace PublicitySite.Formats.Html;

/// <summary>
/// Reads the tags of a page one after another, straight from its bytes and without building a tree: every page of every
/// build goes through it. It understands the markup that templates write; it does not repair what is broken.
/// </summary>
ref struct TagReader
{
    readonly ReadOnlySpan<byte> html;
    int position;
    bool inTag;

    internal TagReader(ReadOnlySpan<byte> html) => this.html = html;

    /// <summary>Where the tag begins.</summary>
    internal int Start { get; private set; }

    /// <summary>Right behind it, once its attributes have been read.</summary>
    internal readonly int End => position;

    /// <summary>As written: themes write names in lower case.</summary>
    internal ReadOnlySpan<byte> Name { get; private set; }

    internal bool IsEnd { get; private set; }

    /// <summary>The tag closes itself, as <c>&lt;path/&gt;</c> in drawings. Known when its attributes have been read.</summary>
    internal bool IsEmpty { get; private set; }

    /// <summary>Moves to the next tag; comments, the document type and the insides of script and style are passed over.</summary>
    internal bool Read()
    {
        while (ReadAttribute(out _, out _))
            continue;
        SkipRawText();
        while (html[position..].IndexOf((byte)'<') is >= 0 and var offset)
        {
            Start = position + offset;
            var rest = html[Start..];
            if (rest.StartsWith("<!--"u8))
                position = Start + (rest.IndexOf("-->"u8) is >= 0 and var end ? end + 3 : rest.Length);
            else if (rest.Length > 1 && (rest[1] == '/' || char.IsAsciiLetter((char)rest[1])))
                return Enter(isEnd: rest[1] == '/');
            else
                position = Start + 1;
        }

        position = html.Length;
        return false;
    }

    /// <summary>The next attribute of the tag; the value as written, entities and all, empty where there is none.</summary>
    internal bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = [];
        name = [];
        while (inTag && position < html.Length)
        {
            var character = html[position];
            if (character == '>')
            {
                position++;
                inTag = false;
            }
            else if (character is (byte)'/' or (byte)'=' || IsBlank(character))
            {
                IsEmpty = character == '/';
                position++;
            }
            else
            {
                IsEmpty = false;
                name = ReadName();
                value = ReadValue();
                return true;
            }
        }

        return false;
    }

    bool Enter(bool isEnd)
    {
        IsEnd = isEnd;
        IsEmpty = false;
        inTag = true;
        position = Start + (isEnd ? 2 : 1);
        Name = ReadName();
        return true;
    }

    ReadOnlySpan<byte> ReadName()
    {
        var from = position;
        while (position < html.Length && html[position] is not ((byte)'=' or (byte)'>' or (byte)'/') && !IsBlank(html[position]))
            position++;
        return html[from..position];
    }

    ReadOnlySpan<byte> ReadValue()
    {
        SkipBlanks();
        if (position >= html.Length || html[position] != '=')
            return [];
        position++;
        SkipBlanks();
        if (position < html.Length && html[position] is (byte)'"' or (byte)'\'')
            return ReadQuoted(html[position]);
        var from = position;
        while (position < html.Length && html[position] != '>' && !IsBlank(html[position]))
            position++;
        return html[from..position];
    }

    void SkipBlanks()
    {
        while (position < html.Length && IsBlank(html[position]))
            position++;
    }

    ReadOnlySpan<byte> ReadQuoted(byte quote)
    {
        var rest = html[(position + 1)..];
        var length = rest.IndexOf(quote);
        if (length < 0)
            length = rest.Length;
        position = Math.Min(html.Length, position + length + 2);
        return rest[..length];
    }

    void SkipRawText()
    {
        if (IsEnd || IsEmpty)
            return;
        var end = Name.SequenceEqual("script"u8) ? "</script"u8 : Name.SequenceEqual("style"u8) ? "</style"u8 : [];
        if (!end.IsEmpty && html[position..].IndexOf(end) is >= 0 and var length)
            position += length;
    }

    static bool IsBlank(byte character) => character is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
