using System.Text;
using Scriban.Runtime;

namespace PublicitySite.Themes;

/// <summary>Takes the text of one page after another and hands it out as UTF-8; one for each thread, its buffer is kept.</summary>
sealed class PageWriter : TextWriter, IScriptOutput
{
    [ThreadStatic]
    static PageWriter? ofThisThread;

    char[] text = new char[32 * 1024];
    int length;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>This thread's writer, emptied.</summary>
    internal static PageWriter Start()
    {
        var writer = ofThisThread ??= new PageWriter();
        writer.length = 0;
        return writer;
    }

    public override void Write(char value) => Room(1)[0] = value;

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer) => buffer.CopyTo(Room(buffer.Length));

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>How much has been written so far, in characters.</summary>
    internal int Length => length;

    /// <summary>What has been written since there were so many characters.</summary>
    internal string Since(int start) => new(text, start, length - start);

    internal byte[] ToUtf8() => Encoding.UTF8.GetBytes(text, 0, length);

    public override string ToString() => new(text, 0, length);

    Span<char> Room(int count)
    {
        if (text.Length - length < count)
            Array.Resize(ref text, Math.Max(text.Length * 2, length + count));
        length += count;
        return text.AsSpan(length - count, count);
    }
}
