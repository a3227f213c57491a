using System.Collections.Immutable;

namespace PublicitySite.Rendering.Themes;

/// <summary>One <c>{{…}}</c> of a template, comments left out.</summary>
sealed record TemplateTag
{
    /// <summary>Where its first brace stands in the text.</summary>
    internal required int Start { get; init; }

    /// <summary>Behind its last brace.</summary>
    internal required int End { get; init; }

    /// <summary>What stands before the first word: empty, <c>#</c>, <c>/</c>, <c>&gt;</c>, <c>#&gt;</c> …</summary>
    internal required string Sigil { get; init; }

    /// <summary>Written in three braces: what it prints is not escaped.</summary>
    internal required bool Raw { get; init; }

    internal required ImmutableArray<TemplateWord> Words { get; init; }

    /// <summary>Its first word, or nothing.</summary>
    internal string Head => Words is [var first, ..] ? first.Text : "";
}

/// <summary>A word of a tag.</summary>
/// <param name="Text">As written; text in quotes with its quotes.</param>
/// <param name="At">Where it starts in the template.</param>
readonly record struct TemplateWord(string Text, int At)
{
    /// <summary>The text between the quotes, for a word that has them.</summary>
    internal string? Quoted => Text is ['"', .., '"'] or ['\'', .., '\''] ? Text[1..^1] : null;
}
