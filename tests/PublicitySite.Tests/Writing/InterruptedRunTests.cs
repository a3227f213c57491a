using PublicitySite.Writing;

namespace PublicitySite.Tests.Writing;

public sealed class InterruptedRunTests : IDisposable
{
    const string Number = "0123456789abcdef0123456789abcdef";

    readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Leftovers_are_cleared_away_at_the_next_run()
    {
        Leave($"public.new-{Number}");
        Leave($"public.old-{Number}");

        Assert.Empty(site.Write(("index.html", "首页")).Diagnostics);

        Assert.Equal(["public", "site"], site.Beside());
    }

    [Fact]
    public void Folders_of_other_names_are_nobodys_leftovers()
    {
        string[] others = ["public.new-design", "public.old", $"public2.old-{Number}", $"xpublic.new-{Number}"];
        foreach (var other in others)
        {
            Leave(other);
        }

        site.Write(("index.html", "首页"));

        Assert.Equal(others.Append("public").Append("site").Order(StringComparer.Ordinal), site.Beside());
    }

    [Fact]
    public void A_site_caught_between_two_renames_is_put_back()
    {
        site.Write(("index.html", "首页"));
        Directory.Move(site.Output, $"{site.Output}.old-{Number}");
        Leave($"public.new-{Number}");

        var diagnostic = Assert.Single(OutputFolder.Recover(site.Output).Diagnostics);

        Assert.Equal("PS0710", diagnostic.Code);
        Assert.Equal(["public", "site"], site.Beside());
        Assert.Equal("首页", site.Text("index.html"));
    }

    [Fact]
    public void A_build_after_that_goes_on_from_the_site_put_back()
    {
        site.Write(("index.html", "首页"));
        Directory.Move(site.Output, $"{site.Output}.old-{Number}");

        var result = site.Write(("index.html", "首页"), ("a.html", "甲"));

        Assert.Equal((1, 1, 0), (result.Written, result.Unchanged, result.Deleted));
    }

    [Fact]
    public void An_old_site_is_not_put_back_over_one_that_is_there()
    {
        site.Write(("index.html", "首页"));
        Leave($"public.old-{Number}");

        Assert.Empty(OutputFolder.Recover(site.Output).Diagnostics);
        Assert.Equal("首页", site.Text("index.html"));
        Assert.Equal(["public", "site"], site.Beside());
    }

    void Leave(string name)
    {
        var folder = Directory.CreateDirectory(Path.Join(site.Root, name));
        File.WriteAllText(Path.Join(folder.FullName, "index.html"), "半成品");
    }
}
