using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Rendering;
using PublicitySite.Rendering.Articles;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class CopiedFilesTests
{
    const string AttachmentPath = "content/notices/2026/附件 1.xlsx";
    const string PhotoPath = "content/honorees/luzhou-2026/photos/001.jpg";

    static readonly SourceTree Sources = new([new(AttachmentPath, new byte[] { 1, 2, 3 }), new(PhotoPath, new byte[] { 4, 5 })]);

    static readonly Notice Notice = Some.Notice() with { Attachments = [new("汇总表", AttachmentPath, 3)] };

    [Fact]
    public void An_attachment_goes_out_byte_for_byte_beside_its_notice()
    {
        var file = Assert.Single(CopiedFiles.Copy(Sources, Some.Index(Notice), []));

        Assert.Equal("notices/2026/附件 1.xlsx", file.Path);
        Assert.Equal([1, 2, 3], file.Bytes.ToArray());
    }

    [Fact]
    public void A_picture_goes_out_without_what_it_carries_besides_its_pixels()
    {
        const string path = "content/notices/2026/a.jpg";
        var sources = new SourceTree([new(path, PictureFile.JpegWith((0xE1, PictureFile.Exif("Wang"))))]);

        var attached = Assert.Single(CopiedFiles.Copy(sources, Some.Index(Some.Notice() with { Attachments = [new("图", path, 1)] }), []));
        var shown = Assert.Single(CopiedFiles.Copy(sources, Some.Index(Some.Notice()), [new(path, new("notices/2026/a.jpg"))]));

        Assert.Equal((PictureFile.Jpeg.Length, path), (attached.Bytes.Length, attached.Source));
        Assert.True(PictureFile.Jpeg.AsSpan().SequenceEqual(attached.Bytes.Span));
        Assert.True(attached.Bytes.Span.SequenceEqual(shown.Bytes.Span));
    }

    [Theory]
    [InlineData("a.jpg", "content/notices/2026/a.jpg")]
    [InlineData("../2026/a.PNG?1", "content/notices/2026/a.PNG")]
    [InlineData("a.svg", null)]
    [InlineData("../2025/a.jpg", null)]
    [InlineData("../../honorees/luzhou-2026/photos/001.jpg", null)]
    public void Only_pictures_beside_a_notice_are_published_with_it(string url, string? path) =>
        Assert.Equal(path, ArticlePicture.Resolve(url, "content/notices/2026/call.md")?.SourcePath);

    [Fact]
    public void A_picture_that_is_not_there_is_found_where_the_text_names_it()
    {
        var text = Some.Text("见图\n\n![流程](a.jpg) ![名额](b.jpg)");
        var pictures = new ArticlePictures(new([new("content/notices/2026/a.jpg", PictureFile.Jpeg)]));

        var diagnostic = Assert.Single(ArticleRenderer.Render(text, new("notices/2026/luzhou-call.html"), pictures).Diagnostics);

        Assert.Equal("PS0535 content/notices/2026/luzhou-call.md(3,14)", $"{diagnostic.Code} {diagnostic.Location}");
        Assert.Equal(["content/notices/2026/a.jpg"], pictures.Taken.Select(picture => picture.SourcePath));
    }

    [Fact]
    public void Attachments_of_what_is_withdrawn_or_to_come_stay_in() => Assert.Empty(CopiedFiles.Copy(
        Sources,
        Some.Index(
            Notice with { Withdrawn = new(Some.Today, "有误") },
            Notice with { Id = "later", Published = Some.Today.AddDays(1) }),
        []));

    [Fact]
    public void An_attachment_that_two_notices_share_goes_out_once() =>
        Assert.Single(CopiedFiles.Copy(Sources, Some.Index(Notice, Notice with { Id = "second" }), []));

    [Theory]
    [InlineData(PublicityState.Scheduled, false)]
    [InlineData(PublicityState.Open, false)]
    [InlineData(PublicityState.Closed, false)]
    [InlineData(PublicityState.Approved, true)]
    [InlineData(PublicityState.Withdrawn, false)]
    public void A_portrait_goes_out_with_the_profile_and_not_before(object state, bool goes)
    {
        var list = Some.ListThatIs((PublicityState)state) with
        {
            People = [Some.Person() with { PhotoPath = PhotoPath }, Some.Person("002")],
        };

        Assert.Equal(
            goes ? ["honorees/luzhou-2026/001.jpg"] : [],
            CopiedFiles.Copy(Sources, Some.Index(list), []).Select(file => file.Path));
    }
}
