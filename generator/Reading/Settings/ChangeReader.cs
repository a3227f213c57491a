using PublicitySite.Formats.Yaml;
using PublicitySite.Model;
using PublicitySite.Reading.Lists;

namespace PublicitySite.Reading.Settings;

/// <summary>What happened to a notice or list after publication: the same keys in both.</summary>
static class ChangeReader
{
    internal static Change Change(Fields fields) =>
        new(fields.RequiredDate("date"), fields.RequiredWord("kind", ContentWords.ChangeKinds), fields.RequiredText("note"));

    /// <summary>A correction of a list may name the hash that the list has from then on.</summary>
    internal static Change ChangeOfList(Fields fields)
    {
        var change = Change(fields) with { ListSha256 = ListSha256(fields) };
        if (change is { ListSha256: not null, Kind: not ChangeKind.Correction })
        {
            fields.Diagnostics.Add(ListDiagnostics.HashOfOtherChange(fields.PlaceOf("list-sha256")));
        }

        return change;
    }

    internal static string? ListSha256(Fields fields)
    {
        var sum = fields.Text("list-sha256");
        if (sum is not null && !(sum.Length == 64 && sum.All(char.IsAsciiHexDigitLower)))
        {
            fields.Diagnostics.Add(ListDiagnostics.BadSha256(fields.PlaceOf("list-sha256"), sum));
        }

        return sum;
    }

    internal static Withdrawal Withdrawal(Fields fields) => new(fields.RequiredDate("date"), fields.RequiredText("reason"));
}
