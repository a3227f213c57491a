using System.Security.Cryptography;
using System.Text;

namespace PublicitySite.Model;

/// <summary>
/// SHA-256 of what the public sees of a list, so that an approval can be bound to it. It is taken of one canonical text
/// (<c>docs/list-hash.md</c>), never of a file: a table gives the same hash as CSV and as a workbook, on any machine.
/// </summary>
static class ListHash
{
    const string FirstLine = "publicity-list 1\n";

    /// <summary>64 lower-case hexadecimal digits.</summary>
    internal static string Compute(HonoreeList list) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(list))));

    /// <summary>The canonical text: title, order, then every person with every public cell that is filled in.</summary>
    internal static string Text(HonoreeList list)
    {
        var text = new StringBuilder(FirstLine);
        AddLine(text, "title", list.Title);
        AddLine(text, "order", list.OrderShown.Code);
        var columns = PersonColumns.PublicOf(list);
        foreach (var person in list.People)
        {
            text.Append('\n');
            foreach (var column in columns)
            {
                if (column.Value(person) is { Length: > 0 } value)
                    AddLine(text, column.Header, value);
            }
        }

        return text.ToString();
    }

    static void AddLine(StringBuilder text, string name, string value) =>
        text.Append(name).Append('\t').Append(Flat(value)).Append('\n');

    /// <summary>Whatever a cell holds, it stays in its line.</summary>
    static string Flat(string value) => value.AsSpan().ContainsAny("\t\r\n")
        ? value.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ')
        : value;
}
