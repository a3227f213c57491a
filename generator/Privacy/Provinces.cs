namespace PublicitySite.Privacy;

/// <summary>Codes (GB/T 2260) and one-character names of the provinces.</summary>
static class Provinces
{
    const string OnPlates = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    /// <summary>The first two digits of an identity number name a province.</summary>
    internal static bool HasCode(int code) => code is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46)
        or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82 or 83;

    internal static bool HasPlateMark(char character) => OnPlates.Contains(character);
}
