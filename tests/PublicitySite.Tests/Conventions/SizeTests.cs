using System.Text.RegularExpressions;

namespace PublicitySite.Tests.Conventions;

/// <summary>How long files and functions may be, and which words the code does without.</summary>
public sealed partial class SizeTests
{
    const int LongestFile = 300;
    const int LongestFunction = 40;
    const int LongestLine = 140;

    [Fact]
    public void No_file_is_too_long() =>
        Offenders.None(from file in Code.Files where file.Lines.Length > LongestFile select $"{file.Name}: {file.Lines.Length} lines");

    /// <summary>Raw strings stand as they go out: their lines are not counted.</summary>
    [Fact]
    public void No_line_is_too_long() => Offenders.None(
        from file in Code.Files
        from line in file.Lines.Zip(file.Bare.Split('\n')).Index()
        let text = line.Item.First
        where text.Length > LongestLine
        where line.Item.Second.Trim().Length > 0 || text.TrimStart().StartsWith("//", StringComparison.Ordinal)
        where !text.Contains("\"\"\"", StringComparison.Ordinal)
        select $"{file.Name}({line.Index + 1}): {text.Length} characters");

    [Fact]
    public void No_function_is_too_long() => Offenders.None(
        from file in Code.Files
        from function in FunctionsOf(file)
        where function.Length > LongestFunction
        select $"{file.Name}({function.Line}): {function.Length} lines");

    [Fact]
    public void Functions_are_counted_from_head_to_closing_brace()
    {
        var code = new CodeFile(
            "Sample.cs",
            "sealed class Sample\n{\n    int Long(\n        int a)\n    {\n        if (a > 0)\n        {\n        }\n\n        return "
                + "a;\n    }\n\n    int Value { get; init; }\n\n    int Short() =>\n        1;\n\n    sealed record Inner(int A)\n    {\n "
                    + "       int Twice(int a) => a * 2;\n    }\n}\n");

        Assert.Equal([(3, 9), (15, 2), (20, 1)], FunctionsOf(code));
    }

    [Fact]
    public void A_table_of_rows_is_no_function() => Assert.Equal(
        [(8, 2)],
        FunctionsOf(new CodeFile("Sample.cs", "sealed class Sample\n{\n    static readonly int[] Rows =\n    [\n        "
            + "int.Parse(\"1\"),\n    ];\n\n    int Short() =>\n        1;\n}\n")));

    [Fact]
    public void Nothing_is_named_for_a_pattern() =>
        Offenders.None(from type in Code.Types where PatternName.IsMatch(type.Name) select type.Name);

    [Fact]
    public void Every_type_is_internal() =>
        Offenders.None(Code.Types.Where(type => type.IsPublic || type.IsNestedPublic).Select(type => type.Name));

    [Fact]
    public void Every_class_is_sealed_static_or_made_to_be_derived() =>
        Offenders.None(Code.Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void Nothing_is_left_to_do_later() =>
        Offenders.None(from file in Code.Files where Later.IsMatch(file.Text) select file.Name);

    /// <summary>Members of all types, nested ones too, from the first line of their head to their last.</summary>
    static IEnumerable<(int Line, int Length)> FunctionsOf(CodeFile file)
    {
        var lines = file.Bare.Split('\n');
        for (var (at, indent) = (0, 0); at < lines.Length; at++)
        {
            var line = lines[at].TrimEnd();
            if (line == new string(' ', Math.Max(0, indent - 4)) + "}")
            {
                indent -= 4;
            }
            else if (TypeHead.IsMatch(line))
            {
                at = Array.FindIndex(lines, at, text => text.TrimEnd() == new string(' ', indent) + "{" || text.TrimEnd().EndsWith(';'));
                indent += lines[at].TrimEnd().EndsWith('{') ? 4 : 0;
            }
            else if (line.Length > indent && indent > 0 && char.IsLetter(line[indent]))
            {
                var length = MemberLength(lines.AsSpan(at));
                if (!IsTable(lines.AsSpan(at)) && lines[at..(at + length)].Any(text => text.Contains('(', StringComparison.Ordinal)))
                {
                    yield return (at + 1, length);
                }

                at += length - 1;
            }
        }
    }

    /// <summary>A field that is a list of rows is read row by row, however many there are.</summary>
    static bool IsTable(ReadOnlySpan<string> lines) =>
        lines is [var head, var next, ..] && head.TrimEnd().EndsWith(" =", StringComparison.Ordinal) && next.Trim() == "[";

    /// <summary>A member ends with a semicolon or a brace when every bracket opened since its head is closed.</summary>
    static int MemberLength(ReadOnlySpan<string> lines)
    {
        var depth = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            depth +=
                lines[at].Count(character => character is '{' or '(' or '[') - lines[at].Count(character => character is '}' or ')' or ']');
            if (depth == 0 && lines[at].TrimEnd() is [.., ';' or '}' or ','])
            {
                return at + 1;
            }
        }

        return lines.Length;
    }

    [GeneratedRegex(@"^ *([a-z]+ )*(class|record|struct|enum|extension)\b")]
    static partial Regex TypeHead { get; }

    [GeneratedRegex("(Helpers?|Utils?|Manager|Service|Processor|Factory)$")]
    static partial Regex PatternName { get; }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    static partial Regex Later { get; }
}
