using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Chinese;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Editing.Drafts;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Notices;

/// <summary><c>publicity new notice luzhou-call-2027</c>.</summary>
sealed class NewNoticeCommand(Language language)
{
    readonly InputField title = new("--title", new("标题", "title"), "关于做好2027年首席技师选拔推荐工作的通知", language);

    readonly InputField kind = new(
        "--kind",
        new("种类（notice 通知、announcement 公告、policy 政策文件、decision 结果公布）", "kind (notice, announcement, policy, decision)"),
        ContentWords.NoticeKinds.Word(NoticeKind.Notice),
        language);

    readonly InputField type = new("--document-type", new("文种", "type of the document"), "通知", language) { IsRequired = false };

    readonly InputField number = new("--number", new("发文字号", "number of the document"), "示人社函〔2026〕8号", language) { IsRequired = false };

    readonly InputField issuers = new(
        "--issuer",
        new("发文机关，主办机关在前", "issuer, the leading one first"),
        "示例市人力资源和社会保障局",
        language)
    { IsMany = true };

    readonly InputField issued = new("--issued", new("成文日期", "date of the document"), "2026-11-18", language);

    readonly InputField published = new(
        "--published",
        new("发布日期，默认为今天", "day of publication, today by default"),
        "2026-11-20",
        language)
    { IsRequired = false };

    readonly InputField scheme = new("--scheme", new("选拔项目", "scheme"), "luzhou", language) { IsRequired = false };

    readonly InputField list = new("--list", new("名单", "list"), "luzhou-2026", language) { IsRequired = false };

    readonly InputField summary = new(
        "--summary",
        new("内容提要，一句话", "summary in a sentence"),
        "2027年选拔首席技师10名。",
        language)
    { IsRequired = false };

    readonly InputField body = new(
        "--body",
        new("存着正文的文件，Markdown 或者纯文本", "file with the text"),
        "通知正文.md",
        language)
    { IsRequired = false };

    readonly InputField text = new("--text", new("正文，一次写一段", "text, a paragraph at a time"), "现将有关事项通知如下。", language) { IsMany = true };

    internal static Command Create(CommandContext context)
    {
        var made = new NewNoticeCommand(context.Language);
        return NewCommand.Create(
            "notice",
            new("新建一份通知", "Make a notice"),
            new("文件名，会成为网址，例如 luzhou-call", "the file's name, which becomes its address, such as luzhou-call"),
            [
                made.title,
                made.kind,
                made.type,
                made.number,
                made.issuers,
                made.issued,
                made.published,
                made.scheme,
                made.list,
                made.summary,
                made.body,
                made.text,
            ],
            context,
            made.Plan);
    }

    Result<SiteEdit> Plan(SiteSnapshot site, string id, Prompter asked)
    {
        var name = asked.Needed(title);
        var (first, organs, written) = (Head(name, asked), asked.All(issuers), asked.Needed(issued));
        var day = asked.One(published) ?? site.Today.Iso;
        var settings = YamlValue.Map.Of(
        [
            .. first,
            ("issuers", NewCommand.ListOf(organs)),
            ("issued", new YamlValue.Text(written)),
            ("published", new YamlValue.Text(day)),
            ("scheme", YamlValue.TextOrNone(asked.One(scheme))),
            ("list", YamlValue.TextOrNone(asked.One(list))),
            ("summary", YamlValue.TextOrNone(asked.One(summary))),
        ]);
        var file = asked.One(body) is { } path ? CopiedFile.Read(path) : new(null, []);
        if (!file.Diagnostics.IsEmpty)
            return new(null, file.Diagnostics);
        ImmutableArray<string> paragraphs = file.Value is { } bytes ? [NewCommand.TextOf(bytes)] : asked.All(text);
        return CivilDate.Parse(day) is not { } date
            ? new(null, [NewDiagnostics.Value(published, day)])
            : NewCommand.Made(
                site,
                id,
                ContentPaths.Notice(date.Iso[..4], id),
                NoticeText.Write(settings, paragraphs),
                new($"新建“{name}”。", $"Makes '{name}'."));
    }

    ImmutableArray<(string, YamlValue?)> Head(string name, Prompter asked) =>
    [
        ("title", new YamlValue.Text(name)),
        ("kind", new YamlValue.Text(asked.Needed(kind))),
        ("document-type", YamlValue.TextOrNone(asked.One(type))),
        ("number", YamlValue.TextOrNone(asked.One(number))),
    ];
}
