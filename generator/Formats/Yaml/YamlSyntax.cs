using PublicitySite.Diagnostics;
using PublicitySite.Formats.Text;
using YamlDotNet.Core;

namespace PublicitySite.Formats.Yaml;

/// <summary>
/// Tells in plain words why the parser stopped. Its own words and places are about tokens; what people do wrong are
/// tabs, colons, brackets and quotes, so those are looked for in the text around the place first.
/// </summary>
static class YamlSyntax
{
    internal static Diagnostic Explain(SourceText source, Mark mark, Mark? openBracket, string message)
    {
        var lines = source.Text.Split('\n');
        var line = Math.Clamp((int)mark.Line, 1, lines.Length);
        var lastTabLine = message.Contains("tab", StringComparison.Ordinal) ? lines.Length : line + 1;
        return Tab(source, lines, line, lastTabLine)
            ?? Quote(source, mark, message)
            ?? Colon(source, lines, line)
            ?? Colon(source, lines, line - 1)
            ?? Bracket(source, openBracket)
            ?? Value(source, lines[line - 1], line, (int)mark.Column, message)
            ?? SyntaxDiagnostics.Other(source.At(line, (int)mark.Column), message);
    }

    // The parser may report the line before the tab, or the beginning of the mapping that it is in.
    static Diagnostic? Tab(SourceText source, string[] lines, int first, int last)
    {
        for (var number = first; number <= Math.Min(last, lines.Length); number++)
        {
            var text = lines[number - 1].AsSpan();
            var indentation = text[..^text.TrimStart(" \t").Length];
            if (indentation.IndexOf('\t') is >= 0 and var tab && !text.IsWhiteSpace())
            {
                return SyntaxDiagnostics.Tab(source.At(number, tab + 1));
            }
        }

        return null;
    }

    static Diagnostic? Quote(SourceText source, Mark mark, string message)
    {
        var unclosed = message.Contains("quoted scalar", StringComparison.Ordinal)
            && (message.Contains("end of stream", StringComparison.Ordinal) || message.Contains("indentation", StringComparison.Ordinal));
        return unclosed && mark.Index < source.Text.Length
            ? SyntaxDiagnostics.Quote(source.At((int)mark.Line, (int)mark.Column), source.Text[(int)mark.Index])
            : null;
    }

    // A line "key:value" or "key：value": YAML takes it for running text and stumbles over the line after it.
    static Diagnostic? Colon(SourceText source, string[] lines, int line)
    {
        if (line < 1)
        {
            return null;
        }

        var text = lines[line - 1];
        var start = text.Length - text.AsSpan().TrimStart(" -{").Length;
        var length = KeyLength(text.AsSpan(start));
        if (length == 0 || start + length >= text.Length)
        {
            return null;
        }

        var location = source.At(line, start + length + 1);
        var key = text.Substring(start, length);
        return (text[start + length], text.ElementAtOrDefault(start + length + 1)) switch
        {
            ('：', _) => SyntaxDiagnostics.WideColon(location, key),
            (':', not (' ' or '/' or '\0')) => SyntaxDiagnostics.NoSpaceAfterColon(location, key),
            _ => null,
        };
    }

    static int KeyLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '-'))
        {
            length++;
        }

        return length;
    }

    // A bracket that is closed is not the fault: what stands in it is.
    static Diagnostic? Bracket(SourceText source, Mark? openBracket) =>
        openBracket is { } open && Brackets.Unclosed(source.Text, (int)open.Index) is { } index
            ? SyntaxDiagnostics.Bracket(source.At(index), source.Text[index])
            : null;

    static Diagnostic? Value(SourceText source, string text, int line, int column, string message)
    {
        var location = source.At(line, column);
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && column <= text.Length)
        {
            return SyntaxDiagnostics.Character(location, text[column - 1]);
        }

        if (text.Split(": ").Length > 2 && !message.Contains("node content", StringComparison.Ordinal))
        {
            return SyntaxDiagnostics.ColonInValue(location);
        }

        var leads = text.AsSpan(0, Math.Clamp(column - 1, 0, text.Length)).IsWhiteSpace();
        var misplacedKey = message.Contains("invalid mapping", StringComparison.Ordinal);
        return misplacedKey || (leads && text.Length > 0) ? SyntaxDiagnostics.Indentation(location) : null;
    }
}

/// <summary>Brackets of YAML lists and sections written in one line, or in a few.</summary>
static class Brackets
{
    /// <summary>
    /// Position of the innermost bracket that is not closed, from the open one at <paramref name="start"/> on: it ends with
    /// the text, with the closing of another, or where the next key begins a line. Null where all are closed.
    /// </summary>
    internal static int? Unclosed(string text, int start)
    {
        var open = new Stack<int>();
        for (var index = start; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '[' or '{':
                    open.Push(index);
                    break;
                case ']' or '}' when text[open.Peek()] != Opening(text[index]):
                    return open.Peek();
                case ']' or '}':
                    open.Pop();
                    break;
                case '"' or '\'':
                    index = EndOfQuote(text, index);
                    break;
                case '#' when text[index - 1] == ' ':
                    index = text.AsSpan(index).IndexOf('\n') is >= 0 and var end ? index + end - 1 : text.Length;
                    break;
                case '\n' when index + 1 < text.Length && char.IsAsciiLetterLower(text[index + 1]):
                    return open.Peek();
            }

            if (open.Count == 0)
            {
                return null;
            }
        }

        return open.Peek();
    }

    static char Opening(char closing) => closing == ']' ? '[' : '{';

    // An apostrophe inside a word is none of YAML's quotes; so is one that never ends.
    static int EndOfQuote(string text, int start)
    {
        var end = text.IndexOf(text[start], start + 1);
        return end >= 0 && " [{,:".Contains(text[start - 1], StringComparison.Ordinal) ? end : start;
    }
}

/// <summary>Faults of YAML syntax. Reading of the file ends at the first one; the other files are read all the same.</summary>
static class SyntaxDiagnostics
{
    static readonly DiagnosticDescriptor TabKind = new("PS0103", Severity.Error, new("用制表符缩进", "indented by a tab"));

    static readonly DiagnosticDescriptor NoSpaceKind = new("PS0104", Severity.Error, new("冒号后没有空格", "no space after the colon"));

    static readonly DiagnosticDescriptor WideColonKind = new("PS0105", Severity.Error, new("用了中文冒号", "full-width colon"));

    static readonly DiagnosticDescriptor BracketKind = new("PS0106", Severity.Error, new("括号没有配对", "unclosed bracket"));

    static readonly DiagnosticDescriptor QuoteKind = new("PS0107", Severity.Error, new("引号没有配对", "unclosed quote"));

    static readonly DiagnosticDescriptor ColonKind = new("PS0108", Severity.Error, new("内容中有冒号", "colon in a value"));

    static readonly DiagnosticDescriptor IndentationKind = new("PS0109", Severity.Error, new("缩进不对", "wrong indentation"));

    static readonly DiagnosticDescriptor CharacterKind = new("PS0110", Severity.Error, new("内容不能这样开头", "a value may not begin so"));

    static readonly DiagnosticDescriptor OtherKind = new("PS0111", Severity.Error, new("格式错误", "syntax error"));

    internal static Diagnostic Tab(SourceLocation location) => TabKind.At(
        location,
        new("这一行用制表符（Tab 键）缩进，无法读取。", "This line is indented by a tab, which cannot be read."),
        new("删去行首的制表符，改用空格，每一层两个空格。", "Replace the tab by spaces, two for each level."));

    internal static Diagnostic NoSpaceAfterColon(SourceLocation location, string key) => NoSpaceKind.At(
        location,
        new($"“{key}:”的冒号后面没有空格。", $"There is no space after the colon of '{key}:'."),
        new($"写成“{key}: 内容”，英文冒号后留一个空格。", $"Write it as '{key}: value', with a space after the colon."));

    internal static Diagnostic WideColon(SourceLocation location, string key) => WideColonKind.At(
        location,
        new($"“{key}”后面用了中文冒号“：”。", $"'{key}' is followed by a full-width colon."),
        new($"写成“{key}: 内容”，用英文冒号，后面留一个空格。", $"Write it as '{key}: value', with an ASCII colon and a space."));

    internal static Diagnostic Bracket(SourceLocation location, char bracket) => BracketKind.At(
        location,
        new($"这里的“{bracket}”没有对应的“{Closing(bracket)}”。", $"This '{bracket}' is never closed by a '{Closing(bracket)}'."),
        new(
            $"在结束处补上“{Closing(bracket)}”；如果“{bracket}”是文字的一部分，请给整个内容加上英文双引号。",
            $"Add the '{Closing(bracket)}', or put the whole value in double quotes if '{bracket}' is part of its text."));

    internal static Diagnostic Quote(SourceLocation location, char quote) => QuoteKind.At(
        location,
        new($"这里的引号（{quote}）没有结束。", $"The quote ({quote}) that begins here does not end."),
        new(
            $"在内容末尾补上同样的引号（{quote}）。文字里的引号请用中文引号“”。",
            $"Add the same quote ({quote}) at the end of the value; use curly quotes inside a text."));

    internal static Diagnostic ColonInValue(SourceLocation location) => ColonKind.At(
        location,
        new("内容里有英文冒号加空格，被当成了新的一项。", "The value holds a colon and a space, which would begin a new key."),
        new(
            "给整个内容加上英文双引号，或者把内容里的冒号改为中文冒号“：”。",
            "Put the whole value in double quotes, or use a full-width colon in it."));

    internal static Diagnostic Indentation(SourceLocation location) => IndentationKind.At(
        location,
        new("这一行的缩进与上下文对不上。", "The indentation of this line does not fit the lines around it."),
        new(
            "同一层的各行左边对齐，下一层多缩进两个空格；“项: 内容”不要换行。",
            "Align the lines of one level, indent the next level by two spaces more."));

    internal static Diagnostic Character(SourceLocation location, char character) => CharacterKind.At(
        location,
        new($"内容不能以“{character}”开头。", $"A value may not begin with '{character}'."),
        new("给整个内容加上英文双引号。", "Put the whole value in double quotes."));

    internal static Diagnostic Other(SourceLocation location, string message) => OtherKind.At(
        location,
        new("这里的格式读不懂。", $"This cannot be read: {message}"),
        new(
            "检查这一行和上一行：英文冒号后留空格，括号、引号成对，缩进对齐；含特殊符号的内容加英文双引号。",
            "Check this line and the one before: a space after each colon, brackets and quotes in pairs, indentation; quote special "
                + "characters."));

    static char Closing(char bracket) => bracket == '[' ? ']' : '}';
}
