using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Documents;
using PublicitySite.Model;
using PublicitySite.Pages.Views;

namespace PublicitySite.Pages;

/// <summary>A document: box, text, attachments, what it belongs to, changes.</summary>
sealed record NoticePage : Page
{
    /// <summary>Shorter documents are read at a glance and need no contents list.</summary>
    const int HeadingsForContents = 4;

    internal required Notice Notice { get; init; }

    internal override Address Address => Addresses.Notice(Notice);

    internal override PageKind Kind => PageKind.Notice;

    internal override MarkdownDocument? Text => Notice.Body;

    internal override int? TextNumber => Index.TextNumbers.Of(Notice);

    internal override Address? TextFile => Index.TextNumbers.FileOf(Notice);

    internal override DateOnly? LastModified => Item.Of(Notice, Index.Today).Updated;

    internal Column Column => Index.Site.Columns.First(column => column.Kind == Item.ColumnOf(Notice.Kind));

    internal override View View(Article article, Html? structuredData) => new NoticeView
    {
        Frame = Frames.Make(this, new()
        {
            Name = Notice.Title,
            Above = [(Column.Name, Addresses.Column(Column.Kind))],
            Column = Column,
            Section = Addresses.Column(Column.Kind),
            Article = new()
            {
                Title = Notice.Title,
                Published = Notice.Published,
                Source = Notice.Source,
                Keywords = Notice.Keywords,
                Summary = Notice.Summary,
            },
            SampleData = Notice.SampleData,
            StructuredData = structuredData,
        }),
        Title = Notice.Title,
        Box = [.. Box()],
        Number = Notice.Number,
        Published = Day.Of(Notice.Published),
        Source = Notice.Source,
        Validity = Validity,
        ValidUntil = Notice.ValidUntil is { } last ? Day.Of(last) : null,
        Body = article.Body,
        Contents = article.Contents.Length >= HeadingsForContents ? article.Contents : [],
        Attachments = [.. Notice.Attachments.Select(AttachmentOf)],
        Contacts = [.. Notice.Contacts.Select(SiteViews.Of)],
        Issuers = Notice.Issuers,
        Issued = Day.Of(Notice.Issued),
        Related = [.. Related()],
        Changes = [.. ChangeViews.Of(Notice.Changes, Index.Today)],
    };

    Badge? Validity => Notice.ValidUntil is { } last ? DisplayNames.Validity(last, Index.Today) : null;

    /// <summary>In the order of the box on gov.cn; 成文日期 and 发布日期 are different things and both stand there.</summary>
    IEnumerable<Fact> Box()
    {
        if (Notice.IndexNumber is { } index)
            yield return new("索引号", index);
        if (Notice.Topic is { } topic)
            yield return new("主题分类", topic);
        yield return new("发文机关", string.Join('、', Notice.Issuers));
        yield return Dated("成文日期", Notice.Issued);
        if (Notice.Number is { } number)
            yield return new("发文字号", number);
        if (Notice.DocumentType is { } type)
            yield return new("文种", type);
        yield return Dated("发布日期", Notice.Published);
        if (Notice.ValidUntil is { } last && Validity is { } validity)
            yield return new("有效性", $"{validity.Text}（有效期至{Day.Of(last).Text}）");
    }

    static Fact Dated(string label, DateOnly date) =>
        new(label, date.ChineseOfTwoDigits, date.Iso);

    AttachmentView AttachmentOf(Attachment attachment)
    {
        var address = Addresses.Attachment(Notice, attachment);
        var ending = address.Path[(address.Path.LastIndexOf('.') + 1)..];
        return new(attachment.Title, Href(address), ending.ToUpperInvariant(), Size(attachment.Length));
    }

    static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB"),
    };

    IEnumerable<Link> Related()
    {
        if (Notice.List is { } id && Index.ListsById.TryGetValue(id, out var list))
            yield return LinkTo(list.Title, Addresses.List(list));
        if (Notice.Scheme is { } scheme && Index.SchemesById.TryGetValue(scheme, out var rules))
            yield return LinkTo($"{rules.Name}选拔项目", Addresses.Scheme(rules));
        if (Notice.List is { } same)
        {
            foreach (var other in Index.NoticesByList[same].Where(other => !ReferenceEquals(other, Notice)))
                yield return LinkTo(other.Title, Addresses.Notice(other));
        }
    }
}
