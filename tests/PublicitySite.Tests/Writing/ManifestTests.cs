using System.Text;
using PublicitySite.Files;
using PublicitySite.Writing;

namespace PublicitySite.Tests.Writing;

public sealed class ManifestTests
{
    static readonly Manifest Sample = Manifest.Of(
        [
            new OutputFile("404.html", Encoding.UTF8.GetBytes("找不到")),
            new OutputFile("notices/2019/附件 \"一\" 𠮷㛃·.csv", Encoding.UTF8.GetBytes("姓名\r\n𠮷田\r\n")),
            new OutputFile("robots.txt", ReadOnlyMemory<byte>.Empty),
        ],
        new(2026, 11, 20));

    [Fact]
    public void A_manifest_has_one_line_a_file_and_rare_characters_as_they_are()
    {
        const string expected =
            """
            {
              "program": "publicity 0.1.0",
              "today": "2026-11-20",
              "files": [
                {"path": "404.html", "size": 9, "sha256": "8d71eb661bb2d5dad939428974f6f52ca5ea398c920fae762d87eaf569ebd264"},
                {"path": "notices/2019/附件 \"一\" 𠮷㛃·.csv", "size": 17, "sha256": "ae87d473c6fa8425a3fa72ac66474484ad382da1bbf73b17db19713f0b1d2afd"},
                {"path": "robots.txt", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
              ]
            }

            """;

        Assert.Equal(expected, Encoding.UTF8.GetString(ManifestText.Write(Sample).Span));
    }

    [Fact]
    public void A_manifest_reads_back_as_it_was_written()
    {
        var bytes = ManifestText.Write(Sample);

        var read = ManifestText.Read("public/manifest.json", bytes.Span);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Sample.Today, read.Value?.Today);
        Assert.Equal(Sample.Files.AsEnumerable(), read.Value?.Files);
    }

    [Fact]
    public void A_site_of_no_files_has_a_manifest_too()
    {
        var bytes = ManifestText.Write(Manifest.Of([], new(2026, 1, 1)));

        Assert.Empty(ManifestText.Read("manifest.json", bytes.Span).Diagnostics);
    }

    [Fact]
    public void Files_out_of_order_or_twice_are_damage()
    {
        var entry = Sample.Files[0];

        Assert.Null(ManifestText.Read("m", ManifestText.Write(Sample with { Files = [.. Sample.Files.Reverse()] }).Span).Value);
        Assert.Null(ManifestText.Read("m", ManifestText.Write(Sample with { Files = [entry, entry] }).Span).Value);
    }
}
