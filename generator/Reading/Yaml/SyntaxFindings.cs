using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>Faults of YAML syntax. Reading of the file ends at the first one; the other files are read all the same.</summary>
static class SyntaxFindings
{
    static readonly FindingKind TabKind = new("PS0103", Severity.Error, new("用制表符缩进", "indented by a tab"));

    static readonly FindingKind NoSpaceKind = new("PS0104", Severity.Error, new("冒号后没有空格", "no space after the colon"));

    static readonly FindingKind WideColonKind = new("PS0105", Severity.Error, new("用了中文冒号", "full-width colon"));

    static readonly FindingKind BracketKind = new("PS0106", Severity.Error, new("括号没有配对", "unclosed bracket"));

    static readonly FindingKind QuoteKind = new("PS0107", Severity.Error, new("引号没有配对", "unclosed quote"));

    static readonly FindingKind ColonKind = new("PS0108", Severity.Error, new("内容中有冒号", "colon in a value"));

    static readonly FindingKind IndentationKind = new("PS0109", Severity.Error, new("缩进不对", "wrong indentation"));

    static readonly FindingKind CharacterKind = new("PS0110", Severity.Error, new("内容不能这样开头", "a value may not begin so"));

    static readonly FindingKind OtherKind = new("PS0111", Severity.Error, new("格式错误", "syntax error"));

    internal static Diagnostic Tab(Place place) => TabKind.At(
        place,
        new("这一行用制表符（Tab 键）缩进，无法读取。", "This line is indented by a tab, which cannot be read."),
        new("删去行首的制表符，改用空格，每一层两个空格。", "Replace the tab by spaces, two for each level."));

    internal static Diagnostic NoSpaceAfterColon(Place place, string key) => NoSpaceKind.At(
        place,
        new($"“{key}:”的冒号后面没有空格。", $"There is no space after the colon of '{key}:'."),
        new($"写成“{key}: 内容”，英文冒号后留一个空格。", $"Write it as '{key}: value', with a space after the colon."));

    internal static Diagnostic WideColon(Place place, string key) => WideColonKind.At(
        place,
        new($"“{key}”后面用了中文冒号“：”。", $"'{key}' is followed by a full-width colon."),
        new($"写成“{key}: 内容”，用英文冒号，后面留一个空格。", $"Write it as '{key}: value', with an ASCII colon and a space."));

    internal static Diagnostic Bracket(Place place, char bracket) => BracketKind.At(
        place,
        new($"这里的“{bracket}”没有对应的“{Closing(bracket)}”。", $"This '{bracket}' is never closed by a '{Closing(bracket)}'."),
        new(
            $"在结束处补上“{Closing(bracket)}”；如果“{bracket}”是文字的一部分，请给整个内容加上英文双引号。",
            $"Add the '{Closing(bracket)}', or put the whole value in double quotes if '{bracket}' is part of its text."));

    internal static Diagnostic Quote(Place place, char quote) => QuoteKind.At(
        place,
        new($"这里的引号（{quote}）没有结束。", $"The quote ({quote}) that begins here does not end."),
        new(
            $"在内容末尾补上同样的引号（{quote}）。文字里的引号请用中文引号“”。",
            $"Add the same quote ({quote}) at the end of the value; use curly quotes inside a text."));

    internal static Diagnostic ColonInValue(Place place) => ColonKind.At(
        place,
        new("内容里有英文冒号加空格，被当成了新的一项。", "The value holds a colon and a space, which would begin a new key."),
        new(
            "给整个内容加上英文双引号，或者把内容里的冒号改为中文冒号“：”。",
            "Put the whole value in double quotes, or use a full-width colon in it."));

    internal static Diagnostic Indentation(Place place) => IndentationKind.At(
        place,
        new("这一行的缩进与上下文对不上。", "The indentation of this line does not fit the lines around it."),
        new(
            "同一层的各行左边对齐，下一层多缩进两个空格；“项: 内容”不要换行。",
            "Align the lines of one level, indent the next level by two spaces more."));

    internal static Diagnostic Character(Place place, char character) => CharacterKind.At(
        place,
        new($"内容不能以“{character}”开头。", $"A value may not begin with '{character}'."),
        new("给整个内容加上英文双引号。", "Put the whole value in double quotes."));

    internal static Diagnostic Other(Place place, string message) => OtherKind.At(
        place,
        new("这里的格式读不懂。", $"This cannot be read: {message}"),
        new(
            "检查这一行和上一行：英文冒号后留空格，括号、引号成对，缩进对齐；含特殊符号的内容加英文双引号。",
            "Check this line and the one before: a space after each colon, brackets and quotes in pairs, indentation; quote special characters."));

    static char Closing(char bracket) => bracket == '[' ? ']' : '}';
}
