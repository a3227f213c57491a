using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Chinese;

namespace PublicitySite.Formats.Office.Word;

/// <summary>The numbers that Word works out when it shows a document: they stand in no text and are counted here again.</summary>
sealed class WordNumbers(MainDocumentPart main)
{
    readonly DocumentFormat.OpenXml.Wordprocessing.Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
    readonly Dictionary<int, int[]> counts = [];
    readonly HashSet<(int Id, int Level)> begun = [];

    /// <summary>The number before the next paragraph of this numbering; empty for a bullet; null where there is none.</summary>
    internal string? Next(NumberingProperties? given)
    {
        if (given?.NumberingId?.Val?.Value is not ({ } id and not 0)
            || Instance(id) is not { } instance
            || Abstract(instance) is not { } lists)
            return null;
        var level = Math.Clamp(given.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        var key = lists.AbstractNumberId?.Value ?? 0;
        if (!counts.TryGetValue(key, out var count))
            counts[key] = count = new int[9];
        var restart = Override(instance, level);
        if (begun.Add((id, level)) && restart is { } start)
            count[level] = start - 1;
        for (var above = 0; above <= level; above++)
            count[above] = above == level ? NextOf(count[level], Definition(instance, lists, level)) : Math.Max(count[above], 1);
        Array.Clear(count, level + 1, 8 - level);
        return Definition(instance, lists, level) is { } definition ? Text(definition, instance, lists, count) : null;
    }

    static int NextOf(int last, Level? level) => last == 0 ? level?.StartNumberingValue?.Val?.Value ?? 1 : last + 1;

    static string Text(Level level, NumberingInstance instance, AbstractNum lists, int[] count)
    {
        if (FormatOf(level) == NumberFormatValues.Bullet)
            return "";
        var text = level.LevelText?.Val?.Value ?? "";
        for (var at = 0; at < count.Length; at++)
        {
            var format = FormatOf(Definition(instance, lists, at));
            text = text.Replace(
                string.Create(CultureInfo.InvariantCulture, $"%{at + 1}"),
                NumberText.Format(count[at], format),
                StringComparison.Ordinal);
        }

        return text;
    }

    static NumberFormatValues FormatOf(Level? level) => level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

    NumberingInstance? Instance(
        int id) => numbering?.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == id);

    AbstractNum? Abstract(NumberingInstance instance) =>
        numbering?.Elements<AbstractNum>().FirstOrDefault(lists => lists.AbstractNumberId?.Value == instance.AbstractNumId?.Val?.Value);

    static int? Override(NumberingInstance instance, int level) => OverrideOf(instance, level)?.StartOverrideNumberingValue?.Val?.Value;

    static LevelOverride? OverrideOf(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(given => given.LevelIndex?.Value == level);

    static Level? Definition(NumberingInstance instance, AbstractNum lists, int level) =>
        OverrideOf(instance, level)?.Level ?? lists.Elements<Level>().FirstOrDefault(given => given.LevelIndex?.Value == level);
}

/// <summary>A number in the form that a list of Word wants: 3, 三, 3 in a circle, C, iii.</summary>
static class NumberText
{
    const string Stems = "甲乙丙丁戊己庚辛壬癸";

    static readonly (int Value, string Text)[] Romans =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    static readonly NumberFormatValues[] Chinese =
    [
        NumberFormatValues.ChineseCounting, NumberFormatValues.ChineseCountingThousand, NumberFormatValues.JapaneseCounting,
        NumberFormatValues.IdeographDigital, NumberFormatValues.TaiwaneseCounting, NumberFormatValues.TaiwaneseCountingThousand,
    ];

    internal static string Format(int number, NumberFormatValues format)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture);
        if (number < 1 || format == NumberFormatValues.Decimal)
            return plain;
        if (Chinese.Contains(format))
            return ChineseNumber.Write(number);
        if (format == NumberFormatValues.IdeographTraditional)
            return Stems[(number - 1) % 10].ToString();
        if (format == NumberFormatValues.UpperLetter || format == NumberFormatValues.LowerLetter)
            return ((char)((format == NumberFormatValues.UpperLetter ? 'A' : 'a') + ((number - 1) % 26))).ToString();
        if (format == NumberFormatValues.UpperRoman || format == NumberFormatValues.LowerRoman)
            return format == NumberFormatValues.UpperRoman ? Roman(number).ToUpperInvariant() : Roman(number);
        return Circled(number, format) ?? plain;
    }

    static string? Circled(int number, NumberFormatValues format) =>
        number <= 20 && (format == NumberFormatValues.DecimalEnclosedCircle || format == NumberFormatValues.DecimalEnclosedCircleChinese)
            ? ((char)('①' + number - 1)).ToString()
            : null;

    static string Roman(int number)
    {
        var text = "";
        foreach (var (value, letters) in Romans)
        {
            for (; number >= value; number -= value)
                text += letters;
        }

        return text;
    }
}
