using PublicitySite.Tests.Conventions;

namespace PublicitySite.Tests.Themes;

/// <summary>On templates thrown together from pieces of the language, from the same numbers every time.</summary>
public sealed class ThemeProperties
{
    static readonly string[] Values =
    [
        "title", "note", "count", "rank", "open", "body", "extra", "approval", "approval.href", "approval.document", "people", "tags",
        "tags.size", "person", "person.name",
        "person.href", "person.honours", "tag", "name", "part", "frame", "frame.site.operator", "frame.site.entries", "for.index",
        "for.last", "$x", "$$", "'<'", "7", "true",
        "null", "1.5", "nope", "this", "tags[0]", "[1]", "asset 'a.css'", "tags | array.join title", "title | string.append note",
        "array.size people",
    ];

    /// <summary>Of the same, what is right nearly everywhere.</summary>
    static readonly string[] Plain = [
        "title",
        "count",
        "frame.title",
        "title + count",
        "tags.size",
        "'<'",
        "note",
        "body",
        "(open ? title : 'x')",
        "$'{title}<'",
    ];

    static readonly string[] Conditions = [
        "open",
        "note",
        "approval",
        "rank && open",
        "count > 0 || note",
        "(extra)",
        "approval && approval.href",
    ];

    static readonly string[] Operators = ["+", "==", "!=", "<", ">", "&&", "||", "??", "|", "? title :", "."];

    static readonly SampleView[] Views =
    [
        new(),
        new()
        {
            Note = "<",
            Rank = 1,
            Open = true,
            Extra = new("<i>"),
            Approval = new("号", "a.html"),
            Tags = ["甲", "乙"],
            People = [new("人", "b.html") { Honours = ["丙"] }, new("名")],
        },
    ];

    [Fact]
    public void What_the_checker_lets_through_renders_without_a_fault_and_nothing_throws()
    {
        var random = new Random(20261120);
        var rendered = 0;
        for (var i = 0; i < 6000; i++)
        {
            var (page, part) = (Block(random, 3), Block(random, 2));
            var theme = SampleTheme.Of(
                page,
                ("partials/part.sbn-html", part),
                ("partials/around.sbn-html", "{{ $$ }}"),
                ("assets/a.css", "")).Value;
            rendered += theme is null ? 0 : 1;
            Offenders.None(Views.SelectMany(view => theme?.Render(view).Diagnostics ?? [])
                .Select(fault => $"{page} with {part}: {fault.Message.English}"));
        }

        Assert.InRange(rendered, 500, 5500);
    }

    static string Block(
        Random random, int depth) => string.Concat(Enumerable.Range(0, random.Next(1, 3)).Select(_ => Statement(random, depth)));

    static string Statement(Random random, int depth) => random.Next(depth > 0 ? 12 : 4) switch
    {
        0 or 1 => $"{{{{ {Value(random)} }}}}",
        2 => $"<a href=\"{{{{ {Value(random)} }}}}\">",
        3 => $"{{{{ {(random.Next(2) == 0 ? "name" : "part")} = {Value(random)} }}}}",
        4 or 5 => $"{{{{ if {Condition(random)} }}}}{Block(random, depth - 1)}{{{{ else }}}}{Block(random, depth - 1)}{{{{ end }}}}",
        6 => $"{{{{ if !({Condition(random)}) }}}}{Block(random, depth - 1)}{{{{ end }}}}",
        7 => $"{{{{ for {(random.Next(2) == 0 ? "person in people" : "tag in " + Value(random))} }}}}{Block(random, depth - 1)}{{{{ "
            + $"end }}}}",
        8 => $"{{{{ case {Value(random)} }}}}{{{{ when {Value(random)} }}}}{Block(random, depth - 1)}{{{{ "
            + $"else }}}}{Block(random, depth - 1)}{{{{ end }}}}",
        9 => $"{{{{ capture part }}}}{Block(random, depth - 1)}{{{{ end }}}}",
        10 => $"{{{{ include 'part' x: {Value(random)} }}}}",
        _ => $"{{{{ wrap include 'around' }}}}{Block(random, depth - 1)}{{{{ end }}}}",
    };

    static string Condition(Random random) => random.Next(4) > 0 ? Conditions[random.Next(Conditions.Length)] : Value(random);

    static string Value(Random random) => random.Next(4) > 0 ? Plain[random.Next(Plain.Length)] : random.Next(3) == 0
        ? $"{Values[random.Next(Values.Length)]} {Operators[random.Next(Operators.Length)]} {Values[random.Next(Values.Length)]}"
        : Values[random.Next(Values.Length)];
}
