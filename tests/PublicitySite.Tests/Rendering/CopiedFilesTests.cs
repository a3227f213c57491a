using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Rendering;
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
        var file = Assert.Single(CopiedFiles.Of(Sources, Some.Index(Notice), []));

        Assert.Equal("notices/2026/附件 1.xlsx", file.Path);
        Assert.Equal([1, 2, 3], file.Bytes.ToArray());
    }

    [Fact]
    public void Attachments_of_what_is_withdrawn_or_to_come_stay_in() => Assert.Empty(CopiedFiles.Of(
        Sources,
        Some.Index(
            Notice with { Withdrawn = new(Some.Today, "有误") },
            Notice with { Id = "later", Published = Some.Today.AddDays(1) }),
        []));

    [Fact]
    public void An_attachment_that_two_notices_share_goes_out_once() =>
        Assert.Single(CopiedFiles.Of(Sources, Some.Index(Notice, Notice with { Id = "second" }), []));

    [Theory]
    [InlineData(PublicityState.Scheduled, false)]
    [InlineData(PublicityState.Open, false)]
    [InlineData(PublicityState.Closed, false)]
    [InlineData(PublicityState.Approved, true)]
    [InlineData(PublicityState.Withdrawn, false)]
    public void A_portrait_goes_out_with_the_profile_and_not_before(object state, bool goes)
    {
        var list = Some.ListThatIs((PublicityState)state) with { People = [Some.Person() with { PhotoPath = PhotoPath }, Some.Person("002")] };

        Assert.Equal(goes ? ["honorees/luzhou-2026/001.jpg"] : [], CopiedFiles.Of(Sources, Some.Index(list), []).Select(file => file.Path));
    }
}
