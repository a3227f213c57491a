using System.Collections.Immutable;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>
/// What the search page reads: scripts that call one function, so that they also load from the disk, where a page may read nothing
/// else. They say nothing that the pages do not say.
/// </summary>
static class SearchFiles
{
    /// <summary>The function that the page's own script has ready.</summary>
    internal const string Function = "publicitySearch";

    internal static IEnumerable<OutputFile> Of(SiteIndex index, IEnumerable<SearchText> texts)
    {
        ImmutableArray<SearchText> all = [.. texts.Where(text => !text.Paragraphs.IsEmpty).OrderBy(text => text.Number)];
        var files = SearchWords.FilesFor(all.Sum(text => (long)text.Length));
        return [SearchList.Of(index, files), .. SearchWords.Of(all, files), .. Texts(all)];
    }

    /// <summary>The texts themselves: to look up what the lists of numbers only make likely, and to show the place.</summary>
    static ParallelQuery<OutputFile> Texts(ImmutableArray<SearchText> texts) =>
        texts.GroupBy(text => text.File).AsParallel().AsOrdered().Select(Texts);

    static OutputFile Texts(IGrouping<Address, SearchText> texts) => new(
        texts.Key.Path,
        PlainJson.Call(Function, json =>
        {
            json.WriteStartObject();
            json.WriteString("file", texts.Key.From(Addresses.Search));
            json.WriteStartObject("of");
            foreach (var text in texts)
            {
                // With its address: a reader's copy of the list may be older than this file and mean another text by the number.
                json.WriteStartArray(text.Page.From(Addresses.Search));
                foreach (var paragraph in text.Paragraphs)
                    json.WriteStringValue(paragraph);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }));
}
