using System.Globalization;

namespace PublicitySite.Chinese;

static class ChineseDates
{
    extension(DateOnly day)
    {
        /// <summary>As running text has it, without leading zeros: 2024年9月2日.</summary>
        internal string Chinese => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

        /// <summary>As tables have it, one under the other: 2024年09月02日.</summary>
        internal string ChineseOfTwoDigits => day.ToString("yyyy'年'MM'月'dd'日'", CultureInfo.InvariantCulture);

        /// <summary>As data and front matter have it: 2024-09-02.</summary>
        internal string Iso => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
