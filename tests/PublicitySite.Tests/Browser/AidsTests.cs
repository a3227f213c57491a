using Microsoft.Playwright;

namespace PublicitySite.Tests.Browser;

/// <summary>The switches above every page: kept on the device, silent, and gone where they could do nothing.</summary>
public sealed class AidsTests(Chromium chromium)
{
    const string Pressed = "() => [...document.querySelectorAll('.aids [aria-pressed=true]')].map(button => button.textContent).join(' ')";

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_choice_is_kept_over_pages_and_a_reload(bool served)
    {
        var root = served ? chromium.Served : chromium.OnDisk;
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{root}index.html");
        Assert.Equal("中", await visit.Page.EvaluateAsync<string>(Pressed));
        foreach (var name in (string[])["长者版", "大", "高对比", "大鼠标"])
        {
            await Button(visit, name).ClickAsync();
        }

        await visit.Page.ReloadAsync();
        Assert.Equal("长者版 大 高对比 大鼠标", await visit.Page.EvaluateAsync<string>(Pressed));
        await visit.Page.GotoAsync($"{root}lists/luzhou-2026.html");
        Assert.Equal("长者版 大 高对比 大鼠标", await visit.Page.EvaluateAsync<string>(Pressed));
        Assert.Equal("28px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).fontSize"));
        Assert.Contains(
            "pointer.",
            await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main a')).cursor"),
            StringComparison.Ordinal);
        await Button(visit, "长者版").ClickAsync();
        await visit.Page.ReloadAsync();
        Assert.Equal("20px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).fontSize"));
        visit.HadNoTroubles();
    }

    [Fact]
    public async Task Forbidden_storage_only_shortens_a_choice()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })");
        await visit.Page.GotoAsync($"{chromium.Served}index.html");
        await Button(visit, "长者版").ClickAsync();
        Assert.Equal("长者版 中", await visit.Page.EvaluateAsync<string>(Pressed));
        visit.HadNoTroubles();
    }

    [Fact]
    public async Task The_keyboard_switches()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.GotoAsync($"{chromium.Served}index.html");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Button(visit, "长者版")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        Assert.Equal("长者版 中", await visit.Page.EvaluateAsync<string>(Pressed));
        await Assertions.Expect(Button(visit, "长者版")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Reading_aloud_reads_the_body_in_Chinese_until_it_is_stopped()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.AddInitScriptAsync("""
            window.said = []; window.spoken = null;
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', { value: { cancel() {}, speak(words) { said.push(`${words.lang} ${words.text}`); spoken = words; } } });
            """);
        await visit.Page.GotoAsync($"{chromium.Served}notices/2019/luzhou-call.html");
        await Button(visit, "朗读").ClickAsync();
        await visit.Page.EvaluateAsync("while (said.length < 200 && !said.some(text => text.includes('现将有关事项通知如下'))) spoken.onend()");
        var said = await visit.Page.EvaluateAsync<string[]>("said");
        Assert.Equal("zh-CN 关于开展2019年泸州市首席技师选拔工作的通知", said[0]);
        Assert.DoesNotContain(
            said,
            text => text.Contains("索引号", StringComparison.Ordinal) || text.Contains("目录", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator(".box")).ToBeVisibleAsync();
        await Button(visit, "停止").ClickAsync();
        var count =
            await visit.Page.EvaluateAsync<int>("() => { const before = said.length; spoken.onend(); return said.length - before; }");
        Assert.Equal(0, count);
        await Assertions.Expect(Button(visit, "朗读")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task Where_no_voice_is_there_is_no_button_for_it()
    {
        await using var visit = await chromium.Visitor();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'speechSynthesis', { value: undefined })");
        await visit.Page.GotoAsync($"{chromium.Served}index.html");
        await Assertions.Expect(visit.Page.Locator("[data-read]")).ToBeHiddenAsync();
        await Assertions.Expect(Button(visit, "长者版")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_there_are_no_dead_switches()
    {
        await using var visit = await chromium.Visitor(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync($"{chromium.Served}index.html");
        await Assertions.Expect(visit.Page.Locator(".aids")).ToBeHiddenAsync();
        visit.HadNoTroubles();
    }

    static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
