namespace PublicitySite.Tests.Themes;

/// <summary>What is checked across templates: partials, what they are given, and what nobody uses.</summary>
public sealed class PartialCheckTests
{
    [Fact]
    public void A_partial_that_wants_a_block_or_an_argument_is_found_where_it_says_so()
    {
        var diagnostics = SampleTheme.Of("{{ include 'slot' }}", ("partials/slot.sbn-html", "\n {{ $$ }}{{ $x }}")).Diagnostics;

        Assert.Equal(
            ["PS0517 themes/plain/partials/slot.sbn-html(2,5)", "PS0517 themes/plain/partials/slot.sbn-html(2,13)"],
            diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }

    [Fact]
    public void Arguments_are_known_in_the_partial_alone_that_was_given_them()
    {
        (string, string)[] files = [("partials/a.sbn-html", "{{ $x }}{{ include 'b' }}"), ("partials/b.sbn-html", "{{ $x }}")];

        Assert.Equal(
            ["PS0517 themes/plain/partials/b.sbn-html(1,4)"],
            SampleTheme.Of("{{ include 'a' x: title }}", files).Diagnostics
                .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }

    [Fact]
    public void A_fault_in_a_partial_is_told_once_however_often_it_is_used()
    {
        var diagnostics = SampleTheme.Of(
            "{{ include 'x' }}{{ include 'x' }}{{ for tag in tags }}{{ include 'x' }}{{ end }}", (
                "partials/x.sbn-html",
                "{{ nope }}")).Diagnostics;

        Assert.Equal("themes/plain/partials/x.sbn-html(1,4)", Assert.Single(diagnostics).Location.ToString());
    }

    [Fact]
    public void A_partial_must_fit_every_place_it_is_used_at()
    {
        var diagnostics = SampleTheme.Of(
            "{{ include 'x' y: title }}{{ include 'x' y: frame }}{{ for z in tags }}{{ include 'z' }}{{ end }}{{ include 'z' }}",
            ("partials/x.sbn-html", "{{ $y }}"), ("partials/z.sbn-html", "{{ z }}")).Diagnostics;

        Assert.Equal(
            ["'$y' is SampleFrame and cannot be printed; only text and whole numbers can.", "SampleView has no member 'z'."],
            diagnostics.Select(diagnostic => diagnostic.Message.English));
    }

    [Theory]
    [InlineData("{{ include 'a' }}", "PS0505 themes/plain/partials/a.sbn-html(1,12)")]
    [InlineData("{{ wrap include 'b' }}{{ end }}", "PS0505 themes/plain/partials/b.sbn-html(1,39)")]
    public void A_partial_that_includes_itself_is_found(string template, string expected)
    {
        var diagnostics = SampleTheme.Of(
            template,
            ("partials/a.sbn-html", "{{ include 'a' }}"),
            ("partials/b.sbn-html", "{{ for t in tags }}{{ $$ }}{{ include 'b' }}{{ end }}")).Diagnostics;

        Assert.Contains(expected, diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }

    [Fact]
    public void Templates_that_no_page_uses_are_warned_of()
    {
        var theme = SampleTheme.Of("{{ title }}", ("layouts/old.sbn-html", ""), ("partials/old.sbn-html", ""));

        Assert.NotNull(theme.Value);
        Assert.Equal(
            ["PS0516 themes/plain/layouts/old.sbn-html", "PS0516 themes/plain/partials/old.sbn-html"],
            theme.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }
}
