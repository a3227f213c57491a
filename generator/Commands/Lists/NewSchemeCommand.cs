using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Calendars;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Editing.Drafts;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity new scheme luzhou</c>: the rules of a title, as far as every scheme has them.</summary>
sealed class NewSchemeCommand(Language language)
{
    // What a scheme mostly lets out; a column that is not here is public once the scheme names it.
    static readonly ImmutableArray<PersonColumn> PublicFields =
    [
        PersonColumns.Name, PersonColumns.Gender, PersonColumns.Employer, PersonColumns.Nominator, PersonColumns.Region,
        PersonColumns.Occupation, PersonColumns.Qualification, PersonColumns.Honours,
    ];

    readonly InputField name = new("--name", new("全称", "full name"), "泸州市首席技师", language);

    readonly InputField description = new(
        "--description",
        new("一两句话的介绍", "what it is, in a sentence or two"),
        "泸州市面向技能岗位的高技能人才选拔项目。",
        language);

    readonly InputField organisers = new(
        "--organiser",
        new("组织单位，主办的在前", "organiser, the leading one first"),
        "泸州市人力资源和社会保障局",
        language)
    { IsMany = true };

    readonly InputField level = new(
        "--level",
        new("级别（province 省级、city 市级、district 区县级）", "level (province, city, district)"),
        ContentWords.Levels.Word(SchemeLevel.City),
        language);

    readonly InputField region = new("--region", new("地区", "where it holds"), "泸州市", language);

    readonly InputField nominators = new(
        "--nominator",
        new("推荐单位", "who nominates"),
        "区县人力资源社会保障部门",
        language)
    { IsMany = true, IsRequired = false };

    readonly InputField individual = new(
        "--individual-applications",
        new("是否受理个人申报（true 受理、false 不受理）", "whether people may apply themselves (true, false)"),
        "false",
        language);

    readonly InputField termYears = new("--term-years", new("管理期几年", "years of the term"), "3", language) { IsRequired = false };

    readonly InputField termName = new("--term-name", new("管理期的叫法", "what the term is called"), "聘期", language) { IsRequired = false };

    readonly InputField when = new("--when", new("什么时候在本站公示", "when it is shown on this site"), "专家评审后", language);

    readonly InputField venues = new("--venue", new("在哪里公示", "where it is shown"), "市人力资源和社会保障局网站", language) { IsMany = true };

    readonly InputField days = new("--days", new("公示几个工作日", "working days of the publicity"), "5", language);

    readonly InputField basis = new("--basis", new("依据的文件", "document it is based on"), "泸州市首席技师选拔管理办法", language);

    readonly InputField number = new(
        "--basis-number",
        new("依据文件的发文字号", "number of that document"),
        "泸市人社办〔2019〕94号",
        language)
    { IsRequired = false };

    internal static Command Create(CommandContext context)
    {
        var made = new NewSchemeCommand(context.Language);
        return NewCommand.Create(
            "scheme",
            new("新建一个选拔项目", "Make a scheme"),
            new("文件名，会成为网址，例如 luzhou", "the file's name, which becomes its address, such as luzhou"),
            [
                made.name, made.description, made.organisers, made.level, made.region, made.nominators, made.individual,
                made.termYears, made.termName, made.when, made.venues, made.days, made.basis, made.number,
            ],
            context,
            made.Plan);
    }

    Result<SiteEdit> Plan(SiteSnapshot site, string id, Prompter asked)
    {
        var title = asked.Needed(name);
        var settings = YamlValue.Map.Of(
            ("name", new YamlValue.Text(title)),
            ("description", new YamlValue.Text(asked.Needed(description))),
            ("organisers", NewCommand.ListOf(asked.All(organisers))),
            ("level", new YamlValue.Text(asked.Needed(level))),
            ("region", new YamlValue.Text(asked.Needed(region))),
            ("nominations", YamlValue.Map.Of(
                ("by", NewCommand.ListOf(asked.All(nominators))),
                ("individual-applications", YamlValue.Word(asked.Needed(individual))))),
            ("term", Term(asked)),
            ("ages", YamlValue.Map.Of(("limits", YamlValue.List.Of([])))),
            ("publicity", new YamlValue.List([Stage(asked)])),
            ("basis", new YamlValue.List([Basis(asked)])),
            ("public-fields", YamlValue.List.Of(PublicFields.Select(column => column.Header))));
        return NewCommand.Made(
            site,
            id,
            ContentPaths.Scheme(id),
            NoticeText.Lines(settings),
            new($"新建选拔项目“{title}”。", $"Makes the scheme '{title}'."));
    }

    YamlValue.Map? Term(Prompter asked) => asked.One(termYears) is not { } years ? null : YamlValue.Map.Of(
        ("years", YamlValue.Word(years)),
        ("name", new YamlValue.Text(asked.One(termName) ?? "管理期")));

    YamlValue.Map Stage(Prompter asked) => YamlValue.Map.Of(
        ("when", new YamlValue.Text(asked.Needed(when))),
        ("venues", NewCommand.ListOf(asked.All(venues))),
        ("days", YamlValue.Word(asked.Needed(days))),
        ("unit", new YamlValue.Text(ContentWords.Units.Word(DayUnit.WorkingDays))),
        ("here", new YamlValue.Bare("true")));

    YamlValue.Map Basis(Prompter asked) => YamlValue.Map.Of(
        ("title", new YamlValue.Text(asked.Needed(basis))),
        ("number", YamlValue.TextOrNone(asked.One(number))));
}
