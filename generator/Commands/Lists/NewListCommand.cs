using System.CommandLine;
using PublicitySite.Calendars;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Editing.Drafts;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Lists;

/// <summary>
/// <c>publicity new list luzhou-2027</c>: settings and table of a list. A list without people is none, so the table comes with it.
/// </summary>
sealed class NewListCommand(Language language)
{
    readonly InputField scheme = new("--scheme", new("选拔项目", "scheme"), "luzhou", language);

    readonly InputField title = new("--title", new("标题", "title"), "2027年泸州市首席技师建议人选名单", language);

    readonly InputField table = new(
        "--table",
        new("名单表格，xlsx 或者 csv，第一行是表头", "table of the people, xlsx or csv, headers first"),
        "名单.xlsx",
        language);

    readonly InputField published = new("--published", new("发布日期", "day of publication"), "2026-11-23", language);

    readonly InputField start = new(
        "--start",
        new("公示从哪天算起（publish-day 发布当天、next-working-day 下一个工作日，或者日期）", "from when it counts (publish-day, next-working-day or a date)"),
        PublicityStart.PublishDayWord,
        language)
    { IsRequired = false };

    readonly InputField days = new(
        "--days",
        new("公示几个工作日，默认按选拔项目的规定", "working days, those of the scheme by default"),
        "5",
        language)
    { IsRequired = false };

    readonly InputField department = new("--department", new("受理异议的部门", "who receives objections"), "职业能力建设科", language);

    readonly InputField phones = new(
        "--phone",
        new("受理电话", "telephone number for objections"),
        "0000-5550101",
        language)
    { IsMany = true, IsRequired = false };

    readonly InputField email = new(
        "--email",
        new("受理邮箱", "e-mail address for objections"),
        "zynl@rsj.example.gov.cn",
        language)
    { IsRequired = false };

    readonly InputField address = new("--address", new("受理地址", "address for objections"), "泸州市示例路1号3楼", language) { IsRequired = false };

    readonly InputField hours = new(
        "--hours",
        new("受理时间", "hours for objections"),
        "工作日9:00—12:00，13:30—17:30",
        language)
    { IsRequired = false };

    readonly InputField identity = new(
        "--identity",
        new("异议是否要求实名（required 要求、optional 不要求）", "whether objections need a name (required, optional)"),
        ContentWords.Identity.Word(true),
        language)
    { IsRequired = false };

    internal static Command Create(CommandContext context)
    {
        var made = new NewListCommand(context.Language);
        return NewCommand.Create(
            "list",
            new("新建一份名单", "Make a list"),
            new("名单文件夹的名称，会成为网址，例如 luzhou-2027", "the list's folder, which becomes its address, such as luzhou-2027"),
            [
                made.scheme,
                made.title,
                made.table,
                made.published,
                made.start,
                made.days,
                made.department,
                made.phones,
                made.email,
                made.address,
                made.hours,
                made.identity,
            ],
            context,
            made.Plan);
    }

    Result<SiteEdit> Plan(SiteSnapshot site, string id, Prompter asked)
    {
        var folder = ContentPaths.ListFolder(id);
        var settings = YamlValue.Map.Of(
            ("scheme", new YamlValue.Text(asked.Needed(scheme))),
            ("title", new YamlValue.Text(asked.Needed(title))));
        var path = asked.Needed(table);
        var text = NoticeText.Lines(settings) + NoticeText.Lines(Publicity(asked));
        if (!asked.Missing.IsEmpty)
            return new(null, asked.Missing);
        if (site.Sources.Below(folder).FirstOrDefault() is { } there)
            return NewDiagnostics.Exists(there.Path);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var file = ending is ".xlsx" or ".csv" ? CopiedFile.Read(path) : new(null, [NewDiagnostics.Table(path)]);
        var made = NewCommand.Made(site, id, ContentPaths.List(id), text, new($"新建名单“{id}”。", $"Makes the list '{id}'."));
        return file.Value is { } bytes && made.Value is { } edit
            ? new(edit with { Changes = [.. edit.Changes, new($"{folder}list{ending}", null, bytes)] }, [])
            : new(null, [.. file.Diagnostics, .. made.Diagnostics]);
    }

    YamlValue.Map Publicity(Prompter asked) => YamlValue.Map.Of(
        ("publicity", YamlValue.Map.Of(
            ("published", new YamlValue.Text(asked.Needed(published))),
            ("start", YamlValue.TextOrNone(asked.One(start))),
            ("days", asked.One(days) is { } number ? YamlValue.Word(number) : null))),
        ("objections", YamlValue.Map.Of(
            ("department", new YamlValue.Text(asked.Needed(department))),
            ("phones", NewCommand.ListOf(asked.All(phones))),
            ("email", YamlValue.TextOrNone(asked.One(email))),
            ("address", YamlValue.TextOrNone(asked.One(address))),
            ("hours", YamlValue.TextOrNone(asked.One(hours))),
            ("identity", YamlValue.TextOrNone(asked.One(identity))))));
}
