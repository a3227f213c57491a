using PublicitySite.Formats.Images;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Formats;

public sealed class PictureMetadataTests
{
    static readonly byte[] Exif = PictureFile.Exif("Wang");

    public static TheoryData<string, byte[], byte[]> Dirty => new()
    {
        { "EXIF", PictureFile.JpegWith((0xE1, Exif)), PictureFile.Jpeg },
        { "XMP", PictureFile.JpegWith((0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x/>"u8])), PictureFile.Jpeg },
        { "IPTC", PictureFile.JpegWith((0xED, [.. "Photoshop 3.0\0"u8])), PictureFile.Jpeg },
        { "second picture", PictureFile.JpegWith((0xE2, [.. "MPF\0"u8])), PictureFile.Jpeg },
        { "comment", PictureFile.JpegWith((0xFE, [.. "13800138000"u8])), PictureFile.Jpeg },
        { "behind the end", [.. PictureFile.Jpeg, .. "13800138000"u8], PictureFile.Jpeg },
        { "several", PictureFile.JpegWith((0xFE, [1, 2]), (0xE1, Exif), (0xEF, [3])), PictureFile.Jpeg },
        { "PNG text", PictureFile.PngWith(("tEXt", [.. "Author\0Wang"u8])), PictureFile.Png },
        { "PNG EXIF and time", PictureFile.PngWith(("eXIf", Exif), ("tIME", [7, 0xEA, 1, 1, 1, 1, 1])), PictureFile.Png },
        { "PNG layers of a program", PictureFile.PngWith(("mkBT", [1, 2, 3])), PictureFile.Png },
        { "behind the end of a PNG", [.. PictureFile.Png, 1, 2, 3], PictureFile.Png },
        { "GIF comment", [.. PictureFile.Gif[..19], 0x21, 0xFE, 2, 1, 2, 0, .. PictureFile.Gif[19..]], PictureFile.Gif },
        { "WebP EXIF", WebpWithExif(), PictureFile.Webp },
    };

    [Theory]
    [MemberData(nameof(Dirty))]
    public void What_is_no_pixel_goes_and_every_byte_of_the_pixels_stays(string what, byte[] picture, byte[] pixels)
    {
        Assert.NotEqual(pixels, picture);
        Assert.True(pixels.AsSpan().SequenceEqual((PictureMetadata.Strip(picture) ?? default).Span), what);
    }

    [Fact]
    public void Where_there_is_nothing_to_take_out_the_bytes_are_the_same() => Assert.All(
        (byte[][])[PictureFile.Jpeg, PictureFile.Png, PictureFile.Gif, PictureFile.Webp],
        picture => Assert.True(new ReadOnlyMemory<byte>(picture).Equals(PictureMetadata.Strip(picture))));

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_photograph_that_lies_on_its_side_still_says_so_and_nothing_else(byte orientation)
    {
        var stripped = PictureMetadata.Strip(PictureFile.JpegWith((0xE1, PictureFile.Exif("Wang", orientation)))) ?? default;

        Assert.Equal(PictureFile.Jpeg.Length + 36, stripped.Length);
        Assert.Equal(orientation, ExifOrientation.Read(stripped.Span[6..38]));
        Assert.DoesNotContain("Wang", System.Text.Encoding.Latin1.GetString(stripped.Span), StringComparison.Ordinal);
        Assert.True(PictureMetadata.Strip(stripped)?.Equals(stripped));
    }

    [Fact]
    public void A_thumbnail_may_show_what_was_cut_off_and_goes()
    {
        byte[] jfif = [.. PictureFile.Jpeg[..4], 0, 19, .. PictureFile.Jpeg[6..18], 1, 1, 9, 9, 9, .. PictureFile.Jpeg[20..]];
        jfif[5] = 19;

        Assert.True(PictureFile.Jpeg.AsSpan().SequenceEqual((PictureMetadata.Strip(jfif) ?? default).Span));
    }

    [Fact]
    public void A_picture_that_is_cut_short_is_damaged_wherever_it_is_cut() => Assert.All(
        (byte[][])[PictureFile.Jpeg, PictureFile.Png, PictureFile.Gif, PictureFile.Webp],
        picture => Assert.All(
            Enumerable.Range(1, picture.Length - 1),
            length => Assert.Null(PictureMetadata.Strip(picture.AsMemory(0, length)))));

    [Fact]
    public void Whatever_is_in_it_a_damaged_picture_stops_nothing() => Assert.All(
        (byte[][])[PictureFile.JpegWith((0xE1, Exif)), PictureFile.PngWith(("tEXt", [1, 2])), PictureFile.Gif, WebpWithExif()],
        picture => Assert.All(
            Enumerable.Range(12, picture.Length - 12),
            at => PictureMetadata.Strip((byte[])[.. picture[..at], (byte)(picture[at] ^ 0xFF), .. picture[(at + 1)..]])));

    [Fact]
    public void What_is_no_picture_is_left_alone() => Assert.Null(PictureMetadata.Strip("%PDF-1.4"u8.ToArray()));

    static byte[] WebpWithExif()
    {
        byte[] webp = [.. PictureFile.Webp, .. "EXIF"u8, 4, 0, 0, 0, 1, 2, 3, 4];
        webp[4] += 12;
        webp[20] |= 0x08;
        return webp;
    }
}
