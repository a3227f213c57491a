using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Chinese;

namespace PublicitySite.Formats.Office.Word;

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
