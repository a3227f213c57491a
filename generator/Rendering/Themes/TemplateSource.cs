using System.Collections.Immutable;
using System.Text;

namespace PublicitySite.Rendering.Themes;

/// <summary>The text of a template as the engine gets it.</summary>
static class TemplateSource
{
    /// <summary>
    /// Addresses of assets are put in here, once, not on each page. Partials lose their indentation: the engine would
    /// indent every line that they print, and so change the text inside <c>pre</c>.
    /// </summary>
    internal static string For(TemplateFile file, ImmutableArray<TemplateTag> tags, ThemeAssets assets)
    {
        var source = new StringBuilder();
        var copied = 0;
        foreach (var tag in tags)
        {
            var isAsset = tag is { Sigil: "", Head: "asset", Words: [_, { Quoted: not null }] };
            if (!isAsset && tag.Sigil is not (">" or "#>"))
                continue;
            var end = isAsset ? tag.Start : BeforeIndent(file.Text, tag.Start);
            source.Append(file.Text, copied, end - copied);
            copied = isAsset ? tag.End : tag.Start;
            if (isAsset)
                source.Append("{{").Append(AssetAddress.Root).Append("}}").Append(assets.AddressOf(tag.Words[1].Quoted ?? ""));
        }

        return source.Append(file.Text, copied, file.Text.Length - copied).ToString();
    }

    /// <summary>The start of the line, where only blanks stand between it and the tag.</summary>
    static int BeforeIndent(string text, int tag)
    {
        var start = tag;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        return start == 0 || text[start - 1] == '\n' ? start : tag;
    }
}
