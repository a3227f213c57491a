using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>The section <c>index-number</c> of <c>site.yaml</c>: how this body forms its 索引号.</summary>
static class IndexNumberReader
{
    internal static IndexNumberPattern Read(Fields fields)
    {
        var (pattern, example) = (fields.RequiredText("pattern"), fields.RequiredText("example"));
        if (pattern is "" || example is "")
        {
            return IndexNumberPattern.Standard;
        }

        try
        {
            var read = new IndexNumberPattern(IndexNumberPattern.WholeOf(pattern), example);
            if (!read.Fits(example))
            {
                fields.Findings.Add(SiteFindings.ExampleDoesNotFit(fields.PlaceOf("example"), example, pattern));
            }

            return read;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            fields.Findings.Add(SiteFindings.NoPattern(fields.PlaceOf("pattern"), pattern));
            return IndexNumberPattern.Standard;
        }
    }
}
