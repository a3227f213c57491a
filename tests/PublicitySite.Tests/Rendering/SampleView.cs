using System.Collections.Immutable;
using PublicitySite.Pages;

namespace PublicitySite.Tests.Rendering;

/// <summary>A view with one member of each sort that templates know.</summary>
sealed record SampleView
{
    public SampleFrame Frame { get; init; } = new("../", "页名");

    public string Title { get; init; } = "标题";

    public string? Note { get; init; }

    public int Count { get; init; }

    public int? Rank { get; init; }

    public bool Open { get; init; }

    public DateOnly Date { get; init; }

    public Html Body { get; init; } = new("<p>正文</p>");

    public Html? Extra { get; init; }

    public Decision? Approval { get; init; }

    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    internal string Secret { get; init; } = "内部";
}

sealed record SampleFrame(string Root, string Title);

sealed record Person(string Name, string? Href = null)
{
    public ImmutableArray<string> Honours { get; init; } = [];
}

sealed record Decision(string Document, string? Href = null);
