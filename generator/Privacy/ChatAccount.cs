using System.Buffers;

namespace PublicitySite.Privacy;

/// <summary>The number or name of a QQ or WeChat account: it looks like any other, so only behind those words.</summary>
static class ChatAccount
{
    static readonly SearchValues<string> Words = SearchValues.Create(["QQ", "扣扣", "微信", "weixin", "wechat", "wx", "ＱＱ", "ｑｑ"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What may stand between the word and the number.</summary>
    static readonly SearchValues<char> Between = SearchValues.Create("号码账帐户群是为的及同电话手机联系名:：;；=＝,，、（(）)【[]】\"'“”/\\|→>- _\t\r\n\u00A0\u3000\u001E\u001F");

    /// <summary>What tells a name from a word of the sentence.</summary>
    static readonly SearchValues<char> Proofs = SearchValues.Create("0123456789_");

    const int ShortestNumber = 5;
    const int LongestNumber = 12;
    const int ShortestName = 6;
    const int LongestName = 20;

    /// <summary>Most that stands between word and account.</summary>
    const int Reach = 12;

    internal static void Find(ReadOnlySpan<char> text, List<PersonalDataHit> hits)
    {
        for (var at = 0; text[at..].IndexOfAny(Words) is >= 0 and var offset;)
        {
            var word = at + offset;
            at = word + 2;
            if (word > 0 && char.IsAsciiLetterOrDigit(text[word - 1]))
                continue;
            while (at < text.Length && (char.IsAsciiLetter(text[at]) && at < word + 6) && IsWord(text[word..(at + 1)]))
                at++;
            if (At(text, at) is { } hit)
            {
                hits.Add(hit);
                at = hit.Start + hit.Length;
            }
        }
    }

    static bool IsWord(ReadOnlySpan<char> text) =>
        "weixin".StartsWith(text, StringComparison.OrdinalIgnoreCase) || "wechat".StartsWith(text, StringComparison.OrdinalIgnoreCase);

    static PersonalDataHit? At(ReadOnlySpan<char> text, int behind)
    {
        var start = behind;
        while (start < text.Length && start < behind + Reach && (Between.Contains(text[start]) || Characters.IsHidden(text[start])))
            start++;
        return start == text.Length ? null : NumberAt(text, start) ?? (start > behind ? NameAt(text, start) : null);
    }

    static PersonalDataHit? NumberAt(ReadOnlySpan<char> text, int start)
    {
        if (Characters.Digit(text[start]) < 0)
            return null;
        var run = new DigitRun();
        var end = run.Read(text, start);
        var count = 1;
        while (count < run.Count && run.GapBefore(count) <= Gap.Blank)
            count++;
        if (count is < ShortestNumber or > LongestNumber || run[0] == 0)
            return null;
        end = count == run.Count ? end : run.PlaceOf(count - 1) + 1;
        return new(PersonalDataKind.ChatAccount, start, end - start, run.Plain(0, count));
    }

    /// <summary>A name of letters and at least one digit or underline.</summary>
    static PersonalDataHit? NameAt(ReadOnlySpan<char> text, int start)
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
