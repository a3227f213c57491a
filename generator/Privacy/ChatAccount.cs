using System.Buffers;

namespace PublicitySite.Privacy;

/// <summary>The number or name of a QQ or WeChat account: it looks like any other, so only behind those words.</summary>
static class ChatAccount
{
    /// <summary>Words begin with one of these.</summary>
    internal const string Beginnings = "QqＱｑWwＷｗ微扣";

    static readonly string[] Words = ["weixin", "wechat", "微信", "扣扣", "QQ", "wx", "ＱＱ", "ＷＸ"];

    /// <summary>What may stand between the word and the number.</summary>
    static readonly SearchValues<char> Between = SearchValues.Create(
        "号码账帐户群是为的及同电话手机联系名:：;；=＝,，、（(）)【[]】\"'“”/\\|→>- _\t\r\n\u00A0\u3000\u001E\u001F");

    /// <summary>What tells a name from a word of the sentence.</summary>
    static readonly SearchValues<char> Proofs = SearchValues.Create("0123456789_");

    const int ShortestNumber = 5;
    const int LongestNumber = 12;
    const int ShortestName = 6;
    const int LongestName = 20;

    /// <summary>Most that stands between word and account.</summary>
    const int Reach = 12;

    /// <summary>The account behind a word that begins at a place.</summary>
    internal static PersonalDataMatch? At(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
            return null;
        foreach (var word in Words)
        {
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return Behind(text, at + word.Length);
        }

        return null;
    }

    static PersonalDataMatch? Behind(ReadOnlySpan<char> text, int behind)
    {
        var start = behind;
        for (var seen = 0; start < text.Length && seen < Reach; start++)
        {
            if (Between.Contains(text[start]))
                seen++;
            else if (!Characters.IsHidden(text[start]))
                break;
        }

        return start == text.Length ? null : NumberAt(text, start) ?? (start > behind ? NameAt(text, start) : null);
    }

    static PersonalDataMatch? NumberAt(ReadOnlySpan<char> text, int start)
    {
        if (Characters.Digit(text[start]) < 0)
            return null;
        var run = new DigitRun();
        var end = run.Read(text, start);
        var count = 1;
        while (count < run.Count && run.SeparatorBefore(count) <= DigitSeparator.Blank)
            count++;
        if (count is < ShortestNumber or > LongestNumber || run[0] == 0)
            return null;
        end = count == run.Count ? end : run.PlaceOf(count - 1) + 1;
        return new(PersonalDataKind.ChatAccount, start, end - start, run.Plain(0, count));
    }

    /// <summary>A name of letters and at least one digit or underline.</summary>
    static PersonalDataMatch? NameAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            end++;
        var name = text[start..end];
        return name.Length is >= ShortestName and <= LongestName && char.IsAsciiLetter(name[0]) && name.ContainsAny(Proofs)
            ? new(PersonalDataKind.ChatAccount, start, name.Length, name.ToString())
            : null;
    }
}
