using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using PublicitySite.Tests.Calendars;

namespace PublicitySite.Tests.Conventions;

/// <summary>The program's own source text and types.</summary>
static class Code
{
    internal static readonly Assembly Program = typeof(Build).Assembly;

    internal static readonly string Folder = Path.Combine(Facts.Root, "generator");

    /// <summary>All source files of the program, by path below <c>generator/</c>.</summary>
    internal static ImmutableArray<CodeFile> Files { get; } =
    [
        .. from path in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
           let name = Path.GetRelativePath(Folder, path).Replace('\\', '/')
           where !name.StartsWith("bin/", StringComparison.Ordinal) && !name.StartsWith("obj/", StringComparison.Ordinal)
           orderby name
           select new CodeFile(name, File.ReadAllText(path)),
    ];

    /// <summary>All types that stand in the program's source: what the compiler makes for itself is left out.</summary>
    internal static IEnumerable<Type> Types => Program.GetTypes()
        .Where(type => type.Namespace?.StartsWith("PublicitySite", StringComparison.Ordinal) is true
            && !$"{type.FullName}".Contains('<', StringComparison.Ordinal));
}

/// <summary>One source file.</summary>
/// <param name="Name">Below <c>generator/</c>, with <c>/</c>.</param>
/// <param name="Text">As it is written.</param>
sealed record CodeFile(string Name, string Text)
{
    /// <summary>The stage it belongs to; empty for the root files.</summary>
    internal string Stage => Name.Contains('/', StringComparison.Ordinal) ? Name[..Name.IndexOf('/', StringComparison.Ordinal)] : "";

    internal string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The text with every comment, string and character literal blanked, line by line in place.</summary>
    internal string Bare => field ??= Blanked(Text);

    static string Blanked(string text)
    {
        var bare = new StringBuilder(text);
        for (var at = 0; at < text.Length;)
        {
            var length = LiteralLength(text.AsSpan(at));
            for (var i = at; i < at + length; i++)
            {
                if (text[i] != '\n')
                {
                    bare[i] = ' ';
                }
            }

            at += Math.Max(1, length);
        }

        return bare.ToString();
    }

    /// <summary>
    /// Length of the comment or literal at the beginning of the text, holes of interpolated strings included; 0 where there is none.
    /// </summary>
    static int LiteralLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("//"))
        {
            return text.IndexOf('\n') is >= 0 and var end ? end : text.Length;
        }

        if (text.StartsWith("'"))
        {
            return text[1] == '\\' ? text[3..].IndexOf('\'') + 4 : 3;
        }

        var prefix = text.IndexOfAnyExcept('$', '@');
        return prefix >= 0 && text[prefix] == '"' ? prefix + StringLength(text[prefix..], text[..prefix]) : 0;
    }

    static int StringLength(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix)
    {
        var quotes = text.IndexOfAnyExcept('"') is >= 0 and var count ? count : text.Length;
        if (quotes >= 3)
        {
            return quotes + text[quotes..].IndexOf(text[..quotes]) + quotes;
        }

        if (quotes == 2)
        {
            return 2;
        }

        var depth = 0;
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when !prefix.Contains('@'):
                    i++;
                    break;
                case '{' when prefix.Contains('$') && text[i + 1] == '{':
                    i++;
                    break;
                case '{' when prefix.Contains('$'):
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '"' when depth > 0:
                    i += StringLength(text[i..], "") - 1;
                    break;
                case '"':
                    return i + 1;
            }
        }

        return text.Length;
    }
}
