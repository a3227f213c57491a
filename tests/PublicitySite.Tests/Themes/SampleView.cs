using System.Collections.Immutable;
using PublicitySite.Pages;

namespace PublicitySite.Tests.Themes;

/// <summary>A view with one member of each sort that templates know.</summary>
sealed record SampleView
{
    public SampleFrame Frame { get; init; } = new("页名", new("../", "站名"));

    public string Title { get; init; } = "标题";

    public string? Note { get; init; }

    public int Count { get; init; }

    public int? Rank { get; init; }

    public bool Open { get; init; }

    public DateOnly DateOfDay { get; init; }

    public Html Body { get; init; } = new("<p>正文</p>");

    public Html? Extra { get; init; }

    public Decision? Approval { get; init; }

    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    internal string Secret { get; init; } = "内部";
}

sealed record SampleFrame(string Title, SampleSite Site);

[SharedByPages]
sealed record SampleSite(string Root, string Name)
{
    public string? Operator { get; init; }

    public ImmutableArray<string> Entries { get; init; } = [];
}

sealed record Person(string Name, string? Href = null)
{
    public ImmutableArray<string> Honours { get; init; } = [];
}

sealed record Decision(string Document, string? Href = null);
