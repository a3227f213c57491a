using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Tests.Calendars;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

/// <summary>Sites in the default theme as they are at their beginning, when most of them is still empty.</summary>
public sealed class SmallSitesTests
{
    static readonly SourceTree Sources = new(
        from path in Directory.EnumerateFiles(Path.Combine(Facts.Root, "themes"), "*", SearchOption.AllDirectories)
        select new SourceFile(Path.GetRelativePath(Facts.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));

    [Fact]
    public void A_site_of_every_kind_of_page_is_built_without_a_finding() => BuiltOf(FullSite.Content);

    [Fact]
    public void A_site_without_anything_is_built() => BuiltOf(Some.Content(schemes: []));

    [Fact]
    public void A_site_of_one_scheme_is_built() => BuiltOf(Some.Content());

    [Fact]
    public void A_site_of_one_notice_is_built() => BuiltOf(Some.Content(notices: [Some.Notice()], schemes: []));

    [Fact]
    public void A_contact_that_a_notice_declares_may_stand_in_its_text() =>
        BuiltOf(Some.Content(notices: [
            Some.Notice() with { Contacts = [Some.Contact() with { Phones = ["13800138000"] }], Body = Some.Text("电话：13800138000。") },
        ], schemes: []));

    [Theory]
    [InlineData(PublicityState.Scheduled)]
    [InlineData(PublicityState.Open)]
    [InlineData(PublicityState.Closed)]
    [InlineData(PublicityState.Approved)]
    [InlineData(PublicityState.Withdrawn)]
    public void A_site_of_one_list_is_built_whatever_its_state(
        object state) => BuiltOf(Some.Content(lists: [Some.ListThatIs((PublicityState)state)]));

    [Fact]
    public void A_list_without_people_is_built() =>
        BuiltOf(Some.Content(lists: [Some.ListThatIs(PublicityState.Approved) with { People = [] }]));

    [Fact]
    public void Texts_that_look_like_markup_are_printed_as_they_are()
    {
        const string Text = "</script><b onclick='x'>&amp;\"𠮷{{x}}";
        var content = Some.Content(
            lists: [Some.ListThatIs(PublicityState.Approved) with
            {
                Title = Text,
                People = [Some.Person("001", Text) with { Region = Text, Occupation = Text, Employer = Text }],
            }],
            notices: [Some.Notice() with { Title = Text, Source = Text, Issuers = [Text], Keywords = [Text], Summary = Text }]);

        var pages = BuiltOf(content);

        Assert.Contains(
            "<h1>&lt;/script&gt;&lt;b onclick=&#39;x&#39;&gt;&amp;amp;&quot;𠮷{{x}}</h1>",
            pages["notices/2026/luzhou-call.html"],
            StringComparison.Ordinal);
        Assert.All(pages.Values, page => Assert.DoesNotContain("<b onclick", page, StringComparison.Ordinal));
    }

    /// <summary>A portal's server would carry them out.</summary>
    [Fact]
    public void No_text_becomes_a_line_of_SSI()
    {
        const string Text = "<!--#exec cmd=\"ls\" -->";
        var content = Some.Content(
            lists: [Some.ListThatIs(PublicityState.Approved) with
            {
                Title = Text,
                People = [Some.Person("001", Text) with { Employer = Text, Occupation = Text }],
            }],
            notices: [Some.Notice() with
            {
                Title = Text,
                Summary = Text,
                Body = Some.Text($"{Text}\n\n`{Text}` [甲](https://rsj.example.gov.cn/{Text})\n\n    {Text}\n\n```\n{Text}\n```"),
            }]);

        Assert.All(BuiltOf(content).Values, page => Assert.DoesNotContain("<!--#", page, StringComparison.Ordinal));
    }

    static Dictionary<string, string> BuiltOf(SiteContent content)
    {
        var approved = content with { Lists = [.. content.Lists.Select(Some.Bound)] };
        var result = Build.Run(Sources, new(approved, []), Some.Today);

        Assert.Empty(result.Diagnostics
            .Where(diagnostic => diagnostic.Severity > Severity.Information)
            .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location} {diagnostic.Message.Chinese}"));
        Assert.NotEmpty(result.Files);
        return result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
    }
}
