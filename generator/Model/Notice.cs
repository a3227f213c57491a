using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Documents;

namespace PublicitySite.Model;

/// <summary>A document of the site: <c>content/notices/YEAR/ID.md</c>.</summary>
sealed record Notice
{
    /// <summary>The file's name without its ending; unique in its year's folder.</summary>
    internal required string Id { get; init; }

    /// <summary>Name of the folder below <c>content/notices/</c>: the year of publication.</summary>
    internal required string Folder { get; init; }

    internal required string Title { get; init; }

    internal required NoticeKind Kind { get; init; }

    /// <summary>文种 (决定、通知 …), where it has one of the fifteen legal kinds.</summary>
    internal string? DocumentType { get; init; }

    /// <summary>发文字号.</summary>
    internal string? Number { get; init; }

    /// <summary>发文机关, the leading one first.</summary>
    internal required ImmutableArray<string> Issuers { get; init; }

    /// <summary>成文日期.</summary>
    internal required DateOnly Issued { get; init; }

    /// <summary>发布日期.</summary>
    internal required DateOnly Published { get; init; }

    /// <summary>来源; the first issuer where none is given.</summary>
    internal required string Source { get; init; }

    /// <summary>Id of a scheme.</summary>
    internal string? Scheme { get; init; }

    /// <summary>Id of a list.</summary>
    internal string? List { get; init; }

    /// <summary>索引号.</summary>
    internal string? IndexNumber { get; init; }

    /// <summary>主题分类.</summary>
    internal string? Topic { get; init; }

    /// <summary>Last day of validity, inclusive.</summary>
    internal DateOnly? ValidUntil { get; init; }

    internal string? Summary { get; init; }

    internal ImmutableArray<string> Keywords { get; init; } = [];

    internal ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Who answers questions about it; only here may it name telephone numbers and addresses of its own.</summary>
    internal ImmutableArray<Contact> Contacts { get; init; } = [];

    internal ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Former addresses on this site, e.g. <c>notices/2019/old.html</c>.</summary>
    internal ImmutableArray<string> RedirectFrom { get; init; } = [];

    internal Withdrawal? Withdrawn { get; init; }

    /// <summary>The document speaks of invented people or cases.</summary>
    internal bool SampleData { get; init; }

    internal required MarkdownDocument Body { get; init; }

    /// <summary>Where its settings stand in the file.</summary>
    internal KeyLocations Keys { get; init; } = KeyLocations.None;

    internal required SourceLocation Origin { get; init; }
}

/// <summary>What a notice is for its readers; decides the column.</summary>
enum NoticeKind
{
    /// <summary>通知.</summary>
    Notice,

    /// <summary>公告.</summary>
    Announcement,

    /// <summary>政策文件.</summary>
    Policy,

    /// <summary>结果公布.</summary>
    Decision,
}

/// <summary>附件 of a notice.</summary>
/// <param name="Title">As named in the text, without 附件1：.</param>
/// <param name="SourcePath">Path of the file in the site folder.</param>
/// <param name="Length">Size in bytes.</param>
sealed record Attachment(string Title, string SourcePath, long Length)
{
    /// <summary>Who looked into the file where no program can.</summary>
    internal FileReview? Reviewed { get; init; }
}

/// <summary>A person has looked through this very file and found nothing private in it.</summary>
/// <param name="Sha256">Of the file that was looked through, 64 hexadecimal digits in small letters.</param>
/// <param name="Date">When.</param>
/// <param name="Reason">Why it goes out although no program can read it.</param>
/// <param name="Origin">Where the review is stated.</param>
sealed record FileReview(string Sha256, DateOnly Date, string Reason, SourceLocation Origin);
