using System.Buffers;

namespace PublicitySite.Formats.Office.Workbooks;

/// <summary>References of formulas and names to other workbooks: <c>[1]花名册!A1</c>, <c>'C:\表\[旧表.xlsx]花名册'!A1</c>.</summary>
static class OtherWorkbooks
{
    static readonly SearchValues<char> NotInNames = SearchValues.Create("[](),+*/&=<>");

    /// <summary>A column of a table is in brackets too, but behind the table's name and without a worksheet behind it.</summary>
    internal static bool AreNamedIn(string formula)
    {
        var bare = string.Concat(formula.Split('"').Where((_, index) => index % 2 == 0));
        for (var open = bare.IndexOf('[', StringComparison.Ordinal); open >= 0; open = bare.IndexOf('[', open + 1))
        {
            var close = bare.IndexOf(']', open);
            var mark = close < 0 ? -1 : bare.IndexOf('!', close);
            if (mark > 0 && bare.AsSpan(close + 1, mark - close - 1).IndexOfAny(NotInNames) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of the file alone: the folders before it may name people.</summary>
    internal static string FileName(string target)
    {
        var path = Uri.UnescapeDataString(target).Replace('\\', '/');
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
