using System.Text;
using Markdig.Helpers;

namespace PublicitySite.Documents;

/// <summary>Addresses as attributes hold them.</summary>
static class UrlText
{
    /// <summary>Characters that no address has are percent-encoded; what is encoded already stays.</summary>
    internal static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii)
                escaped.Append(HtmlHelper.EscapeUrlCharacter((char)rune.Value) ?? rune.ToString());
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
