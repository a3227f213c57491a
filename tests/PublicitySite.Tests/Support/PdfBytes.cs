using System.Globalization;
using System.Text;

namespace PublicitySite.Tests.Support;

/// <summary>A PDF of one page.</summary>
static class PdfBytes
{
    /// <summary>
    /// The text of the page in ASCII, its properties as <c>/Author(Wang)</c>, further entries of the trailer, of the page and of
    /// the catalog, and further objects, numbered from 7.
    /// </summary>
    internal static byte[] Of(
        string text, string information = "", string trailer = "", string onPage = "", string catalog = "", params string[] more)
    {
        var page = text.Length == 0 ? "" : $"BT /F1 12 Tf 10 100 Td ({text}) Tj ET";
        string[] objects =
        [
            $"<</Type/Catalog/Pages 2 0 R{catalog}>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>{onPage}>>",
            $"<</Length {page.Length}>>stream\n{page}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            $"<<{information}>>",
            .. more,
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        foreach (var (index, content) in objects.Index())
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer<</Size {objects.Length + 1}/Root 1 0 R/Info 6 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
