using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using PublicitySite.Files;

namespace PublicitySite.Tests.Browser;

/// <summary>What a page costs on a slow line: bytes as a server sends them compressed, requests, and nothing that jumps.</summary>
public sealed class WeightTests(Chromium chromium)
{
    const string LongList = "long-2026";

    /// <summary>How far things on the page moved after they had been drawn, and how often.</summary>
    const string Shifts = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 100)));
        })
        """;

    [Theory]
    [InlineData("index.html")]
    [InlineData($"lists/{LongList}.html")]
    [InlineData("honorees/luzhou-2019/002.html")]
    [InlineData("notices/2019/luzhou-call.html")]
    public async Task A_page_is_light_and_stands_still(string path)
    {
        await using var server = new PortalServer(SampleSite.With(ListOf(40)));
        await using var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        List<IResponse> responses = [];
        visit.Page.Response += (_, response) => responses.Add(response);
        // On the day of the build: a state that has changed since then is told by other words, which may be longer.
        await visit.Page.Clock.SetFixedTimeAsync("2026-11-20T12:00:00+08:00");
        await visit.Page.GotoAsync(server.Root + path, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(0, await visit.Page.EvaluateAsync<double>(Shifts));
        Assert.InRange(responses.Count, 3, 6);
        var weights = await Task.WhenAll(responses.Select(async response => (response.Url, Bytes: Compressed(await response.BodyAsync()))));
        Assert.InRange(weights.Sum(weight => weight.Bytes), 1, 60 * 1024);
        Assert.InRange(
            weights.Where(weight => weight.Url.EndsWith(".js", StringComparison.Ordinal)).Sum(weight => weight.Bytes),
            1,
            10 * 1024);
    }

    static int Compressed(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return (int)compressed.Length;
    }

    static SourceFile[] ListOf(int people)
    {
        var rows = Enumerable.Range(1, people).Select(number => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{number:000},{(char)('一' + 7 * number)}{(char)('丁' + 11 * number)},男,示例第{number}机械制造有限公司,装配钳工,高级技师,示例{number}区人力资源和社会保障局,市技术能手；市五一劳动奖章\n"));
        return
        [
            new(
                $"content/honorees/{LongList}/list.csv",
                Encoding.UTF8.GetBytes("编号,姓名,性别,工作单位,职业（工种）,职业资格等级,推荐单位,主要荣誉\n" + string.Concat(rows))),
            new($"content/honorees/{LongList}/list.yaml", Encoding.UTF8.GetBytes("""
                scheme: qilu
                title: 2026年齐鲁首席技师长名单
                sample-data: true
                publicity: {published: 2026-11-18, days: 5}
                objections: {department: 示例科, phones: [0000-5550101], address: 示例路1号}
                """)),
        ];
    }
}
