using System.Collections.Immutable;
using PublicitySite.Model;

namespace PublicitySite.Pages;

/// <summary>
/// 网站标签 on every page, 栏目标签 on home, columns and texts, 内容页面标签 on texts
/// (国办发〔2017〕47号 政府网站发展指引，附件 网页标签规范).
/// </summary>
static class MetaTags
{
    internal static ImmutableArray<MetaTag> Of(Site site, PageHead head, Address address) =>
    [
        new("SiteName", site.Name),
        new("SiteDomain", site.Domain),
        new("SiteIDCode", site.IdentityCode),
        .. OfColumn(head.Column),
        .. OfArticle(head.Article, site, address),
        .. Description(head),
    ];

    static IEnumerable<MetaTag> OfColumn(Column? column) => column is null
        ? []
        :
        [
            new("ColumnName", column.Name),
            new("ColumnDescription", column.Description),
            new("ColumnKeywords", string.Join(',', column.Keywords)),
            new("ColumnType", column.Type),
        ];

    static IEnumerable<MetaTag> OfArticle(ArticleHead? article, Site site, Address address)
    {
        if (article is null)
            yield break;
        yield return new("ArticleTitle", article.Title);

        // The guide's form has a time of day; records have civil dates, so the day's beginning stands for the day.
        yield return new("PubDate", $"{Day.Of(article.Published).Iso} 00:00");
        yield return new("ContentSource", article.Source);
        if (!article.Keywords.IsEmpty)
            yield return new("Keywords", string.Join(',', article.Keywords));
        if (article.Summary is { } summary)
            yield return new("Description", summary);
        yield return new("Url", address.In(site.BaseUrl));
    }

    /// <summary>For search engines, where no article brings one. Names of tags are compared without case by them.</summary>
    static IEnumerable<MetaTag> Description(PageHead head) =>
        head.Article?.Summary is null && head.Description is { } text ? [new("description", text)] : [];
}
