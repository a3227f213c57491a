using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Rendering;

public sealed class ThemeCheckerTests
{
    static readonly (string Path, string Text)[] Files =
    [
        ("partials/card.hbs", "{{#if Href}}<a href=\"{{Href}}\">{{Name}}</a>{{else}}{{Name}}{{/if}}"),
        ("partials/shell.hbs", "<html>{{Frame.Title}}{{> @partial-block}}</html>"),
        ("partials/tree.hbs", "{{#if Document}}{{> tree}}{{/if}}"),
        ("partials/sub/slot.hbs", "{{> @partial-block}}"),
        ("assets/css/site.css", "body{}"),
    ];

    [Theory]
    [InlineData("{{Title}} {{ Title }} {{~Title~}} {{this.Title}} {{./Title}} {{Frame.Title}} {{Count}}")]
    [InlineData("{{{Body}}}{{{Extra}}}<p>{{Note}}</p>{{Rank}}<p class=\"{{Title}}\" title='{{Title}}'>")]
    [InlineData("<a href=\"{{#if Note}}{{Note}}{{/if}}\"><meta content=\"0; url={{Title}}\">")]
    [InlineData("{{! Nope }}{{!-- {{Nope}} --}}{{~! Nope ~}}")]
    [InlineData("{{#each People}}{{Name}}{{../Title}}{{@root.Title}}{{@index}}{{#if @first}}1{{/if}}{{#unless @last}}、{{/unless}}{{/each}}")]
    [InlineData("{{#each People}}{{#each Honours}}{{this}}{{../Name}}{{../../Title}}{{/each}}{{else}}{{Title}}{{/each}}")]
    [InlineData("{{#each People as |person at|}}{{person.Name}}{{at}}{{Name}}{{/each}}")]
    [InlineData("{{#with Approval}}{{Document}}{{../Title}}{{else}}{{Title}}{{/with}}")]
    [InlineData("{{#if Approval}}{{Approval.Document}}{{else if Note}}{{Note}}{{else}}{{Title}}{{/if}}")]
    [InlineData("{{#unless Note}}{{Title}}{{else}}{{Note}}{{/unless}}")]
    [InlineData("{{#if Note}}{{#each Tags}}{{../Note}}{{@root.Note}}{{/each}}{{/if}}")]
    [InlineData("{{#if Open}}{{#if Count}}{{#if Tags}}{{#if Rank}}{{Rank}}{{/if}}{{/if}}{{/if}}{{/if}}")]
    [InlineData("{{#each People}}{{> card}}{{/each}}")]
    [InlineData("{{#> shell}}{{#> shell}}{{Title}}{{/shell}}{{/shell}}")]
    [InlineData("{{#if Approval}}{{> tree Approval}}{{/if}}")]
    [InlineData("{{#each People}}{{#> sub/slot}}{{Name}}{{@index}}{{/sub/slot}}{{/each}}")]
    [InlineData("<link href=\"{{asset \"css/site.css\"}}\">{{asset 'css/site.css'}}")]
    public void A_correct_template_has_no_findings(string template) => Assert.Empty(Errors(template));

    [Theory]
    [InlineData("{{Titel}} {{! PS0506 }}")]
    [InlineData("{{title}} {{! PS0506 }}")]
    [InlineData("{{Secret}} {{! PS0506 }}")]
    [InlineData("{{Frame.Nope}} {{! PS0506 }}")]
    [InlineData("{{People.Length}} {{! PS0506 }}")]
    [InlineData("{{Title.Length}} {{! PS0506 }}")]
    [InlineData("{{Body.Value}} {{! PS0506 }}")]
    [InlineData("{{#if Nope}} {{! PS0506 }}\n{{Title}}{{else}}\n{{Nope}} {{! PS0506 }}\n{{/if}}")]
    [InlineData("{{#unless Open}}{{else}}\n{{Nope}} {{! PS0506 }}\n{{/unless}}")]
    [InlineData("{{#each People}}\n{{Title}} {{! PS0506 }}\n{{/each}}")]
    [InlineData("{{#each People}}{{#each Honours}}\n{{../Title}} {{! PS0506 }}\n{{/each}}{{/each}}")]
    [InlineData("{{#with Frame}}\n{{Count}} {{! PS0506 }}\n{{/with}}")]
    [InlineData("{{@root.Nope}} {{! PS0506 }}")]
    [InlineData("{{> nope}} {{! PS0507 }}")]
    [InlineData("{{#> nope}}{{Nope}}{{/nope}} {{! PS0507 }}")]
    [InlineData("{{upper Title}} {{! PS0508 }}")]
    [InlineData("{{#People}}{{/People}} {{! PS0508 }}")]
    [InlineData("{{asset \"css/sitte.css\"}} {{! PS0509 }}")]
    [InlineData("{{#each Title}}x{{/each}} {{! PS0510 }}")]
    [InlineData("{{#each Frame}}x{{/each}} {{! PS0510 }}")]
    [InlineData("{{People}} {{! PS0511 }}")]
    [InlineData("{{Frame}} {{! PS0511 }}")]
    [InlineData("{{Open}} {{! PS0511 }}")]
    [InlineData("{{Date}} {{! PS0511 }}")]
    [InlineData("{{{Title}}} {{! PS0512 }}")]
    [InlineData("{{Body}} {{! PS0513 }}")]
    [InlineData("<a href=\"{{Note}}\"> {{! PS0514 }}")]
    [InlineData("<a title='x'\n{{> nope}} {{! PS0507 }}\n href='{{Frame.Root}}{{Rank}}'> {{! PS0514 }}")]
    [InlineData("{{Approval.Document}} {{! PS0514 }}")]
    [InlineData("{{#if Approval.Href}}x{{/if}} {{! PS0514 }}")]
    [InlineData("{{#if Approval}}{{else}}\n{{Approval.Href}} {{! PS0514 }}\n{{/if}}")]
    [InlineData("{{#unless Approval}}\n{{Approval.Href}} {{! PS0514 }}\n{{/unless}}")]
    [InlineData("{{> tree Approval}} {{! PS0514 }}")]
    [InlineData("{{#each People as |name|}}\n{{Name}} {{! PS0515 }}\n{{/each}}")]
    [InlineData("{{../Title}} {{! PS0517 }}")]
    [InlineData("{{@index}} {{! PS0517 }}")]
    [InlineData("{{#each Tags}}{{@key}} {{! PS0517 }}{{/each}}")]
    [InlineData("{{> @partial-block}} {{! PS0517 }}")]
    [InlineData("<a href={{Title}}> {{! PS0518 }}")]
    [InlineData("{{/if}} {{! PS0504 }}")]
    [InlineData("{{else}} {{! PS0504 }}")]
    [InlineData("{{#if Open}}{{else}}{{else}}{{/if}} {{! PS0504 }}")]
    [InlineData("{{#if Open}} {{! PS0504 }}\n{{Title}}")]
    [InlineData("{{#each People}}\n{{#if Name}} {{! PS0504 }}\n{{/each}}")]
    [InlineData("{{#if Open}}\n{{/each}} {{! PS0504 }}\n{{Nope}} {{! PS0506 }}")]
    [InlineData("{{&Body}} {{! PS0505 }}")]
    [InlineData("{{^Open}} {{! PS0505 }}")]
    [InlineData("\\{{Title}} {{! PS0505 }}")]
    [InlineData("{{{{raw}}}} {{! PS0505 }}")]
    [InlineData("{{#*inline \"x\"}} {{! PS0505 }}")]
    [InlineData("{{#if (eq Count 1)}}{{/if}} {{! PS0505 }}")]
    [InlineData("{{> card Frame size=1}} {{! PS0505 }}")]
    [InlineData("{{#each Tags}}{{else each People}}{{/each}} {{! PS0505 }}")]
    [InlineData("{{Tags.[0]}} {{! PS0505 }}")]
    [InlineData("{{asset Title}} {{! PS0505 }}")]
    public void What_cannot_work_is_found_on_its_line(string template) =>
        Assert.Equal(Expected(template), Errors(template));

    [Theory]
    [InlineData("{{Titel}}", "Did you mean 'Title'?", "SampleView has no member 'Titel'.", 3)]
    [InlineData("{{Frame.Titel}}", "Did you mean 'Title'?", "SampleFrame has no member 'Titel'.", 9)]
    [InlineData("{{#if Approval}}{{Approval.Dokument}}{{/if}}", "Did you mean 'Document'?", "Decision has no member 'Dokument'.", 28)]
    [InlineData("{{> crad}}", "Did you mean 'card'?", "There is no partial 'crad'.", 5)]
    [InlineData("{{asset \"css/sitte.css\"}}", "Did you mean 'css/site.css'?", "There is no file 'css/sitte.css' in assets.", 9)]
    [InlineData("{{#each Frame}}{{/each}}", "Use #with or #if for a single value.", "#each needs a collection; 'Frame' is SampleFrame.", 9)]
    [InlineData("{{Approval.Href}}", "Put it inside {{#if Approval}} … {{/if}}.", "'Approval.Href' uses 'Approval', which may be absent.", 3)]
    [InlineData("{{{Title}}}", "Write {{Title}}.", "'Title' is no markup: in three braces it would be printed unescaped, which is not safe.", 4)]
    [InlineData("{{Body}}", "Write {{{Body}}}.", "'Body' is markup and needs three braces.", 3)]
    [InlineData("{{Title", "Write }} at the end of the tag.", "This tag is not closed by }}.", 1)]
    [InlineData("{{!-- {{Title}}", "Write --}} at the end of the tag.", "This tag is not closed by --}}.", 1)]
    public void The_message_tells_the_place_the_fault_and_the_cure(string template, string help, string message, int column)
    {
        var diagnostic = Assert.Single(SampleTheme.Of("甲\n" + template, Files).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal(SourceLocation.At("themes/plain/layouts/page.hbs", 2, column), diagnostic.Location);
        Assert.Equal((message, help), (diagnostic.Message.English, diagnostic.Help.English));
    }

    [Fact]
    public void A_message_in_Chinese()
    {
        var diagnostic = Assert.Single(SampleTheme.Of("{{Titel}}").Diagnostics);

        Assert.Equal("SampleView 没有名为“Titel”的项。", diagnostic.Message.Chinese);
        Assert.Equal("是不是想写“Title”？", diagnostic.Help.Chinese);
    }

    [Fact]
    public void A_partial_that_wants_a_block_is_found_where_it_says_so()
    {
        var diagnostic = Assert.Single(SampleTheme.Of("{{> slot}}", ("partials/slot.hbs", "\n {{> @partial-block}}")).Diagnostics);

        Assert.Equal(("PS0517", "themes/plain/partials/slot.hbs(2,6)"), (diagnostic.Code, diagnostic.Location.ToString()));
    }

    [Fact]
    public void A_block_parameter_also_hides_the_members_that_a_partial_names()
    {
        var diagnostics = SampleTheme.Of("{{#each People as |name|}}{{> x}}{{/each}}", ("partials/x.hbs", "{{Name}}")).Diagnostics;

        Assert.Equal(("PS0515", "themes/plain/partials/x.hbs(1,3)"), Assert.Single(diagnostics.Select(f => (f.Code, f.Location.ToString()))));
    }

    [Fact]
    public void A_fault_in_a_partial_is_told_once_however_often_it_is_used()
    {
        var diagnostics = SampleTheme.Of("{{> x}}{{> x}}{{#each Tags}}{{> x @root}}{{/each}}", ("partials/x.hbs", "{{Nope}}")).Diagnostics;

        Assert.Equal("themes/plain/partials/x.hbs(1,3)", Assert.Single(diagnostics).Location.ToString());
    }

    [Fact]
    public void A_partial_must_fit_every_context_it_is_used_with()
    {
        var diagnostics = SampleTheme.Of("{{> x}}{{> x Frame}}", ("partials/x.hbs", "{{Title}}{{Count}}")).Diagnostics;

        Assert.Equal("SampleFrame has no member 'Count'.", Assert.Single(diagnostics).Message.English);
    }

    [Fact]
    public void Templates_that_no_page_uses_are_warned_of()
    {
        var theme = SampleTheme.Of("{{Title}}", ("layouts/old.hbs", ""), ("partials/old.hbs", ""));

        Assert.NotNull(theme.Value);
        Assert.Equal(
            ["PS0516 themes/plain/layouts/old.hbs", "PS0516 themes/plain/partials/old.hbs"],
            theme.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }

    static IEnumerable<string> Expected(string template) =>
        from line in template.Split('\n').Index()
        from word in line.Item.Split(' ')
        where word.StartsWith("PS05", StringComparison.Ordinal)
        select $"{line.Index + 1} {word}";

    static IEnumerable<string> Errors(string template) =>
        from diagnostic in SampleTheme.Of(template, Files).Diagnostics
        where diagnostic.Severity == Severity.Error
        select $"{diagnostic.Location.Line} {diagnostic.Code}";
}
