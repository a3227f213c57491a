namespace PublicitySite.Chinese;

/// <summary>Text between whose characters the end of a line means nothing.</summary>
static class WideText
{
    /// <summary>
    /// A Chinese character, a half of one from the higher planes, or a sign as Chinese text uses it (the quotation marks and the dash,
    /// which Latin text shares, count only because both sides are asked).
    /// </summary>
    internal static bool IsWide(char character) => character
        is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF'
        or '“' or '”' or '‘' or '’' or '…' or '—' or '·'
        || char.IsSurrogate(character);
}
