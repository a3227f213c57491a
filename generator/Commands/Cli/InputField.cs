using System.CommandLine;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

/// <summary>A value that a new record needs or may have: an option in a script, a question at a screen.</summary>
/// <param name="Name">Of the option: <c>--title</c>.</param>
/// <param name="What">What it is, as the question and the help say it.</param>
/// <param name="Example">As it could be written.</param>
/// <param name="Language">Of the help.</param>
sealed record InputField(string Name, LocalizedText What, string Example, Language Language)
{
    /// <summary>The record is nothing without it.</summary>
    internal bool IsRequired { get; init; } = true;

    /// <summary>The option can be given several times.</summary>
    internal bool IsMany { get; init; }

    internal Option<string[]> Option
    {
        get => field ??= new(Name)
        {
            Description = new LocalizedText(
                $"{What.Chinese}，例如 {Example}{(IsRequired ? "（必填）" : "")}{(IsMany ? "；可以写几次" : "")}",
                $"{What.English}, such as {Example}{(IsRequired ? " (needed)" : "")}{(IsMany ? "; as often as needed" : "")}").In(Language),
            HelpName = new LocalizedText("内容", "text").In(Language),
        };
    }

    internal string Question => (IsMany, IsRequired) switch
    {
        (true, _) => new LocalizedText(
            $"{What.Chinese}（例如 {Example}；一行一个，写完直接回车）：",
            $"{What.English} (such as {Example}; one a line, Enter when done): ").In(Language),
        (_, true) => new LocalizedText($"{What.Chinese}（例如 {Example}）：", $"{What.English} (such as {Example}): ").In(Language),
        _ => new LocalizedText($"{What.Chinese}（例如 {Example}；没有就直接回车）：", $"{What.English} (such as {Example}; Enter for none): ")
            .In(Language),
    };
}
