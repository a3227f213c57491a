using BenchmarkDotNet.Attributes;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;
using PublicitySite.Reading;

namespace PublicitySite.Benchmarks;

/// <summary>The way from sources to files, without the disk.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    SourceTree sources = new([]);
    Result<SiteContent> content = new(null, []);

    [Params(1_000, 10_000)]
    public int People { get; set; }

    /// <summary>A benchmark of a wrong answer is worth nothing: everybody has a profile, and nothing was found.</summary>
    [GlobalSetup]
    public void Verify()
    {
        sources = SyntheticSite.WithPeople(People);
        content = SiteReader.Read(sources);
        var result = Build.Run(sources, content, SyntheticSite.Today);
        var profiles = result.Files.Count(file => file.Path.StartsWith("honorees/luzhou-", StringComparison.Ordinal));
        if (result.Diagnostics.Length > 0 || profiles != People)
            throw new InvalidOperationException(
                $"{profiles} profiles, {result.Diagnostics.Length} findings: {result.Diagnostics.FirstOrDefault()}");
    }

    [Benchmark]
    public object Reading() => SiteReader.Read(sources);

    [Benchmark]
    public object Building() => Build.Run(sources, content, SyntheticSite.Today);
}
