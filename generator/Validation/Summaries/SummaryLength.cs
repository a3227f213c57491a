using PublicitySite.Chinese;
using PublicitySite.Diagnostics;

namespace PublicitySite.Validation.Summaries;

/// <summary>How long a summary may be, as 字数, around the length that its scheme asks for; all ends inclusive.</summary>
/// <param name="Asked">What the scheme asks for.</param>
/// <param name="Found">What the summary has.</param>
readonly record struct SummaryLength(int Asked, int Found)
{
    internal static SummaryLength Measure(
        PersonSummary told) => new(told.List.Scheme.SummaryCharacters, WordCount.Count(told.Summary.Source));

    internal bool IsRight => Within(10);

    internal bool IsBearable => Within(50);

    /// <summary>The message of a diagnostic, the bounds given in percent around the length asked.</summary>
    internal LocalizedText Message(string name, int percent) => new(
        $"“{name}”的事迹简介有{Found}字，应在{AtLeast(percent)}字至{AtMost(percent)}字之间。",
        $"The summary of {name} has {Found} characters; {AtLeast(percent)} to {AtMost(percent)} are asked for.");

    internal LocalizedText Help => new(
        Found > Asked
            ? $"请删减到{Asked}字左右（按 Word 的“字数”统计，标点计入）。"
            : $"请补充到{Asked}字左右（按 Word 的“字数”统计，标点计入）。",
        $"{(Found > Asked ? "Shorten" : "Extend")} it to about {Asked} characters as Word counts them, marks included.");

    bool Within(int percent) => Found >= AtLeast(percent) && Found <= AtMost(percent);

    int AtLeast(int percent) => ((Asked * (100 - percent)) + 99) / 100;

    int AtMost(int percent) => Asked * (100 + percent) / 100;
}
