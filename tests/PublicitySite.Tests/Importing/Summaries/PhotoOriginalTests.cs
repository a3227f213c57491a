using PublicitySite.Importing.Summaries;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Summaries;

public sealed class PhotoOriginalTests
{
    [Theory]
    [InlineData(413, 579, null)]
    [InlineData(300, 420, null)]
    [InlineData(1050, 1470, null)]
    [InlineData(420, 550, null)]
    [InlineData(299, 420, "照片宽299像素、高420像素，太小。")]
    [InlineData(300, 419, "照片宽300像素、高419像素，太小。")]
    [InlineData(1080, 1080, "照片宽1080像素、高1080像素，不是二寸照片的比例。")]
    [InlineData(450, 579, "照片宽450像素、高579像素，不是二寸照片的比例。")]
    [InlineData(370, 579, "照片宽370像素、高579像素，不是二寸照片的比例。")]
    [InlineData(579, 413, "照片宽579像素、高413像素，太小。")]
    public void Size_and_proportion_are_those_of_two_inches(int width, int height, string? warning)
    {
        foreach (var bytes in (byte[][])[PictureFile.JpegOf(width, height), PictureFile.PngOf(width, height)])
        {
            var read = PhotoOriginal.Read(new("a.jpg", bytes));

            Assert.Equal((width, height), (read.Value?.Width, read.Value?.Height));
            Assert.Equal(warning, read.Diagnostics.SingleOrDefault()?.Message.Chinese);
        }
    }

    [Fact]
    public void A_telephone_held_upright_takes_upright_pictures()
    {
        var read = PhotoOriginal.Read(new("a.jpg", PictureFile.JpegOf(579, 413, (0xE1, PictureFile.Exif("author", orientation: 6)))));

        Assert.Equal((413, 579), (read.Value?.Width, read.Value?.Height));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Metadata_is_left_behind()
    {
        var photo = PhotoOriginal.Read(
            new("a.jpg", PictureFile.JpegOf(413, 579, (0xE1, PictureFile.Exif("Zhang")), (0xFE, "comment"u8.ToArray())))).Value;

        Assert.Equal(PictureFile.JpegOf(413, 579), photo?.Bytes.ToArray());
    }

    [Fact]
    public void The_ending_says_what_the_picture_is()
    {
        Assert.Equal(".jpg", PhotoOriginal.Read(new("a.PNG", PictureFile.JpegOf(413, 579))).Value?.Ending);
        Assert.Equal(".png", PhotoOriginal.Read(new("a.jpeg", PictureFile.PngOf(413, 579))).Value?.Ending);
    }

    public static TheoryData<byte[]> NoPhotos => new()
    {
        Array.Empty<byte>(),
        "text"u8.ToArray(),
        PictureFile.Gif,
        PictureFile.Webp,
        PictureFile.Jpeg[..^40],
        PictureFile.Jpeg[..20],
        PictureFile.Png[..40],
        PictureFile.PngOf(0, 0),
    };

    [Theory]
    [MemberData(nameof(NoPhotos))]
    public void What_is_no_picture_or_damaged_is_an_error(byte[] bytes)
    {
        var read = PhotoOriginal.Read(new("a.jpg", bytes));

        Assert.Null(read.Value);
        Assert.Equal("PS0936", Assert.Single(read.Diagnostics).Code);
    }
}
