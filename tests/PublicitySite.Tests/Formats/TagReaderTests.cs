using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Formats.Html;

namespace PublicitySite.Tests.Formats;

public sealed class TagReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain text, 3 < 4 and a <3", "")]
    [InlineData("<p>text</p>", "p /p")]
    [InlineData("<!DOCTYPE html><html><br></html>", "html br /html")]
    [InlineData("<h1 class=x>a</h1 >", "h1[class=x] /h1")]
    [InlineData("<svg><path d=\"M0 0\"/><use href=\"#a\" /></svg>", "svg path[d=M0 0]/ use[href=#a]/ /svg")]
    [InlineData("<!-- <p> --><b>", "b")]
    [InlineData("<!-- a -- > <p> --><b><!-- <i>", "b")]
    [InlineData("<script>if (a < b) document.write('<p id=x>');</script><b>", "script /script b")]
    [InlineData("<script src=\"a.js\"></script><style>a > b { content: '<i>' }</style><b>", "script[src=a.js] /script style /style b")]
    [InlineData("<script>never closed <p>", "script p")]
    [InlineData("<a\n  href=\"x\"\n>", "a[href=x]")]
    public void Tags_are_read_one_after_another(string html, string tags) => Assert.Equal(tags, Printed(html));

    [Theory]
    [InlineData("<a href=\"x y\" id=\"z\">", "a[href=x y][id=z]")]
    [InlineData("<a href='x \"y\"' id='z'>", "a[href=x \"y\"][id=z]")]
    [InlineData("<a href=x id=z>", "a[href=x][id=z]")]
    [InlineData("<a href = \"x\" id= 'y' lang =z>", "a[href=x][id=y][lang=z]")]
    [InlineData("<a hidden href=x>", "a[hidden=][href=x]")]
    [InlineData("<a href=\"\" id=x>", "a[href=][id=x]")]
    [InlineData("<a title=\"1 > 0\" id=x>", "a[title=1 > 0][id=x]")]
    [InlineData("<a title='1 > 0' id=x>", "a[title=1 > 0][id=x]")]
    [InlineData("<a title=\"it's\" id=x>", "a[title=it's][id=x]")]
    [InlineData("<a title=\"&gt;&amp;\">", "a[title=&gt;&amp;]")]
    [InlineData("<a href=x/y?z>", "a[href=x/y?z]")]
    [InlineData("<a title=\"欧阳𠮷\" id=x>", "a[title=欧阳𠮷][id=x]")]
    public void Attributes_are_read_in_every_form_that_is_allowed(string html, string tags) => Assert.Equal(tags, Printed(html));

    [Theory]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a href=\"")]
    [InlineData("<a href=\"x")]
    [InlineData("<a href='x>y")]
    [InlineData("<a href=\"x\" =y z>")]
    [InlineData("<!-")]
    [InlineData("<!--")]
    [InlineData("<script")]
    [InlineData("<script>")]
    [InlineData("</>")]
    public void An_unfinished_tag_ends_with_the_page(string html) => Assert.InRange(Printed("<p>" + html).Length, 1, 200);

    [Fact]
    public void The_place_of_a_tag_is_that_of_its_bracket()
    {
        var reader = new TagReader("<p>人<b>"u8);

        Assert.True(reader.Read());
        Assert.Equal(0, reader.Start);
        Assert.True(reader.Read());
        Assert.Equal(6, reader.Start);
        Assert.False(reader.Read());
        Assert.False(reader.Read());
    }

    [Fact]
    public void Whatever_the_bytes_it_comes_to_an_end() => Prop.ForAll(
        Gen.Elements("<", ">", "/", "\"", "'", "=", " ", "\n", "a", "!--", "-->", "script", "style", "\uFFFD", "&", "𠮷")
            .ArrayOf()
            .ToArbitrary(),
        parts => Ends(Encoding.UTF8.GetBytes(string.Concat(parts)))).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(60));

    [Fact]
    public void Bytes_that_are_no_text_at_all_do_no_harm() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Ends).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(200));

    /// <summary>Each tag and each attribute takes at least one byte.</summary>
    static bool Ends(byte[] html)
    {
        var reader = new TagReader(html);
        var steps = 0;
        var last = -1;
        while (reader.Read())
        {
            if (reader.Start <= last || ++steps > html.Length)
            {
                return false;
            }

            last = reader.Start;
            while (reader.ReadAttribute(out _, out _))
            {
                if (++steps > 3 * html.Length)
                {
                    return false;
                }
            }
        }

        return true;
    }

    static string Printed(string html)
    {
        var tags = new List<string>();
        var reader = new TagReader(Encoding.UTF8.GetBytes(html));
        while (reader.Read())
        {
            var tag = new StringBuilder();
            tag.Append(reader.IsEnd ? "/" : "").Append(Encoding.UTF8.GetString(reader.Name));
            while (reader.ReadAttribute(out var name, out var value))
            {
                tag.Append('[').Append(Encoding.UTF8.GetString(name)).Append('=').Append(Encoding.UTF8.GetString(value)).Append(']');
            }

            tags.Add(tag.Append(reader.IsEmpty ? "/" : "").ToString());
        }

        return string.Join(' ', tags);
    }
}
