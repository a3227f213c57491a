using PublicitySite.Diagnostics;
using YamlDotNet.Core;

namespace PublicitySite.Reading;

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
            ?? SyntaxFindings.Other(source.At(line, (int)mark.Column), message);
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
                return SyntaxFindings.Tab(source.At(number, tab + 1));
            }
        }

        return null;
    }

    static Diagnostic? Quote(SourceText source, Mark mark, string message)
    {
        var unclosed = message.Contains("quoted scalar", StringComparison.Ordinal)
            && (message.Contains("end of stream", StringComparison.Ordinal) || message.Contains("indentation", StringComparison.Ordinal));
        return unclosed && mark.Index < source.Text.Length
            ? SyntaxFindings.Quote(source.At((int)mark.Line, (int)mark.Column), source.Text[(int)mark.Index])
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

        var place = source.At(line, start + length + 1);
        var key = text.Substring(start, length);
        return (text[start + length], text.ElementAtOrDefault(start + length + 1)) switch
        {
            ('：', _) => SyntaxFindings.WideColon(place, key),
            (':', not (' ' or '/' or '\0')) => SyntaxFindings.NoSpaceAfterColon(place, key),
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
            ? SyntaxFindings.Bracket(source.At(index), source.Text[index])
            : null;

    static Diagnostic? Value(SourceText source, string text, int line, int column, string message)
    {
        var place = source.At(line, column);
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && column <= text.Length)
        {
            return SyntaxFindings.Character(place, text[column - 1]);
        }

        if (text.Split(": ").Length > 2 && !message.Contains("node content", StringComparison.Ordinal))
        {
            return SyntaxFindings.ColonInValue(place);
        }

        var leads = text.AsSpan(0, Math.Clamp(column - 1, 0, text.Length)).IsWhiteSpace();
        var misplacedKey = message.Contains("invalid mapping", StringComparison.Ordinal);
        return misplacedKey || (leads && text.Length > 0) ? SyntaxFindings.Indentation(place) : null;
    }
}
