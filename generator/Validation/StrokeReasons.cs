using PublicitySite.Diagnostics;
using PublicitySite.Strokes;

namespace PublicitySite.Validation;

/// <summary>Why one character comes before another in the order of strokes, as a person would check it by hand.</summary>
static class StrokeReasons
{
    static readonly string[] Shapes = ["横", "竖", "撇", "点", "折"];

    /// <param name="first">The one that comes first; <see cref="CharacterKey.Nothing"/> where the name has none there.</param>
    /// <param name="second">The one after it.</param>
    internal static Wording Of(CharacterKey first, CharacterKey second)
    {
        var (early, late) = (first.Strokes ?? "", second.Strokes ?? "");
        if (first == CharacterKey.Nothing)
            return new("前面的字相同时，字少的姓名在前", "of names that begin alike the shorter comes first");
        if (early.Length != late.Length)
            return new($"“{first.Character}”{early.Length}画，“{second.Character}”{late.Length}画", $"{first.Character} has {early.Length} strokes, {second.Character} {late.Length}");

        var stroke = early.AsSpan().CommonPrefixLength(late);
        return stroke == early.Length
            ? new($"“{first.Character}”和“{second.Character}”笔画相同，按字符编码的顺序", $"{first.Character} and {second.Character} are written alike, so their code points decide")
            : new(
                $"“{first.Character}”和“{second.Character}”都是{early.Length}画，第{stroke + 1}笔前者是{Shape(early[stroke])}，后者是{Shape(late[stroke])}",
                $"{first.Character} and {second.Character} have {early.Length} strokes each; stroke {stroke + 1} is {Shape(early[stroke])} in the former and {Shape(late[stroke])} in the latter");
    }

    static string Shape(char stroke) => Shapes[stroke - '1'];
}
