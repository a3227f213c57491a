using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>The preview in a browser: pages follow the files, and diagnostics lie over the last good site.</summary>
public sealed partial class PreviewTests(Chromium chromium)
{
    const string Profile = "honorees/luzhou-2019/001.html";
    const string Summary = "content/honorees/luzhou-2019/summaries/001.md";
    const string Settings = "content/honorees/luzhou-2026/list.yaml";

    [Fact]
    public async Task A_page_follows_its_file_and_errors_lie_over_it_until_they_are_mended()
    {
        await using var preview = await RunningPreview.Start();
        await using var visit = await chromium.Visitor();
        List<string> troubles = [];
        visit.Page.Console += (_, message) => troubles.Add(message.Text);
        visit.Page.PageError += (_, error) => troubles.Add(error);
        var overlay = visit.Page.Locator("#preview-overlay");

        await visit.Page.GotoAsync(preview.Address + Profile);
        preview.Edit(Summary, text => text + "\n他还把这些办法写成了工序卡。\n");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("他还把这些办法写成了工序卡。");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);

        preview.Edit(Settings, text => text.Replace("title: ", "title：", StringComparison.Ordinal));
        await Assertions.Expect(overlay.Locator("code")).ToHaveTextAsync(["content/honorees/luzhou-2026/list.yaml(2,6)"]);
        await Assertions.Expect(overlay).ToContainTextAsync("“title”后面用了中文冒号“：”。");
        await Assertions.Expect(overlay).ToContainTextAsync("怎样改：");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("他还把这些办法写成了工序卡。");

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "资料有 1 处错误" }).PressAsync("Enter");
        await Assertions.Expect(overlay).ToBeFocusedAsync();

        preview.Edit(Settings, text => text.Replace("title：", "title: ", StringComparison.Ordinal));
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".preview-corner")).ToHaveCountAsync(0);
        Assert.Empty(troubles);
    }

    [Theory]
    [InlineData("2026-11-01T00:00:00+08:00")]
    [InlineData("2026-12-20T00:00:00+08:00")]
    public async Task The_day_that_was_chosen_holds_whatever_the_clock_says(string now)
    {
        await using var preview = await RunningPreview.Start();
        await using var visit = await chromium.Visitor();
        await visit.Page.Clock.SetFixedTimeAsync(now);

        await visit.Page.GotoAsync($"{preview.Address}lists/luzhou-2026.html");

        await Assertions.Expect(visit.Page.Locator("main")).ToHaveAttributeAsync("data-state", "open");
        await Assertions.Expect(visit.Page.Locator("main [data-left]")).ToHaveTextAsync(Left);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_desk_can_be_read_on_every_screen_and_follows_too(int width)
    {
        await using var preview = await RunningPreview.Start();
        await using var visit = await chromium.Visitor(new() { ViewportSize = new() { Width = width, Height = 900 } });
        List<string> troubles = [];
        visit.Page.Console += (_, message) => troubles.Add(message.Text);

        await visit.Page.GotoAsync($"{preview.Address}_desk/");
        await Assertions.Expect(visit.Page.Locator("#due")).ToContainTextAsync("2026年11月21日零点");
        Assert.False(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        await visit.Page.Locator(".files.changed a", new() { HasTextRegex = Home }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".diff ins").First).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();

        preview.Edit(Settings, text => text.Replace("title: ", "title：", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#findings code")).ToHaveTextAsync(["content/honorees/luzhou-2026/list.yaml(2,6)"]);
        await Assertions.Expect(visit.Page.Locator("#preview-overlay")).ToHaveCountAsync(0);
        Assert.Empty(troubles);
    }

    [GeneratedRegex("还有 3 个工作日可以提出异议")]
    static partial Regex Left { get; }

    [GeneratedRegex("^index\\.html$")]
    static partial Regex Home { get; }
}
