using System.Text.RegularExpressions;

namespace PublicitySite.Tests.Conventions;

/// <summary>A switch over an enum names every member: a new one is an error of the compiler, and no meaning that another has.</summary>
public sealed partial class EnumSwitchTests
{
    static readonly HashSet<string> Enums = [.. Code.Types.Where(type => type.IsEnum).Select(type => type.Name)];

    [Fact]
    public void No_switch_over_an_enum_has_a_default_with_a_meaning() => Offenders.None(
        from file in Code.Files
        from offence in Offences(file)
        select offence);

    [Theory]
    [InlineData("x switch { Layer.First => 1, _ => 2, }", 1)]
    [InlineData("x switch { Layer.First or Layer.Second => 1, _ => throw new Exception(), }", 0)]
    [InlineData("x switch { Layer.First => y switch { 1 => 2, _ => 3, }, Layer.Second => 4, }", 0)]
    [InlineData("x switch { Other.First => 1, _ => 2, }", 0)]
    [InlineData("x switch { Layer.First when y => 1, _ => 2, }", 0)]
    public void Defaults_are_found(string code, int count) => Assert.Equal(count, Offences(new("Chinese/Sample.cs", code)).Count());

    static IEnumerable<string> Offences(CodeFile file) =>
        from Match start in Switch.Matches(file.Bare)
        let body = Body(file.Bare, start.Index + start.Length - 1)
        let heads = Head.Matches(body).Select(head => head.Groups[1].Value).ToArray()
        where heads.Length > 0 && heads.All(Enums.Contains) && !Condition.IsMatch(body) && Default.IsMatch(body)
        select $"{file.Name}({file.Bare[..start.Index].Count(character => character == '\n') + 1})";

    /// <summary>From one bracket to its fellow, what stands in brackets between them left out.</summary>
    static string Body(string text, int open)
    {
        var (kept, depth) = (new System.Text.StringBuilder(), 0);
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] is '{' or '(' or '[' ? 1 : 0;
            if (depth == 1)
                kept.Append(text[at]);
            depth -= text[at] is '}' or ')' or ']' ? 1 : 0;
            if (depth == 0)
                break;
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"\bswitch\s*\{")]
    static partial Regex Switch { get; }

    [GeneratedRegex(@"[{,]\s*(\w+)\.\w+(?:\s+or\s+\w+\.\w+)*\s*=>")]
    static partial Regex Head { get; }

    [GeneratedRegex(@"\bwhen\b")]
    static partial Regex Condition { get; }

    [GeneratedRegex(@"[{,]\s*_\s*=>(?!\s*throw\b)")]
    static partial Regex Default { get; }
}
