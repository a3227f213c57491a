using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Commands.Lists;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Importing.Lists;
using PublicitySite.Writing;

namespace PublicitySite.Commands.Importing;

/// <summary><c>publicity import list</c>: the summary table of the nominators to the public table of a list.</summary>
static class ImportListCommand
{
    internal static Command Create(CommandContext context)
    {
        var file = Table(context.Language);
        var list = List(context.Language);
        var scheme = Scheme(context.Language);
        var asOf = AsOf(context.Language);
        var sheet = Options.Text(
            "--sheet",
            new("工作表的名称，有几个像名单时要写", "the worksheet, where several could be meant"),
            new("工作表", "sheet"),
            context.Language);
        var published = Options.Date(
            "--published",
            new("新名单的发布日期，默认为下一个工作日", "when a new list goes out; default: the next working day"),
            context.Language);
        var sample = Options.Flag("--sample", new("新名单里的人是虚构的，页面注明示例数据", "the people of a new list are invented"), context.Language);
        var options = new ChangeOptions(context.Language);
        var command = new Command(
            "list",
            new LocalizedText("从 Excel 汇总表导入名单，只取可以公开的列", "Import a list from a summary table, public columns only").In(context.Language))
        {
            file, list, scheme, asOf, sheet, published, sample,
        };
        options.AddTo(command);
        command.SetAction(given => new ChangeWorkflow(options, context).Run(given, site => Plan(
            given.GetRequiredValue(file),
            original => new()
            {
                Original = original,
                List = given.GetValue(list) ?? "",
                Scheme = given.GetValue(scheme),
                AsOf = given.GetValue(asOf),
                Sheet = given.GetValue(sheet),
                Published = given.GetValue(published),
                Sample = given.GetValue(sample),
            },
            site)));
        return command;
    }

    static Option<string?> List(Language language) => Options.Text(
        "--list",
        new("名单文件夹的名称，例如 luzhou-2026", "folder of the list, such as luzhou-2026"),
        new("名称", "name"),
        language,
        required: true);

    static Option<string?> Scheme(Language language) => Options.Text(
        "--scheme",
        new("选拔项目，例如 luzhou；已有的名单可以不写", "the scheme, such as luzhou; not needed for a list that is there"),
        new("项目", "scheme"),
        language);

    static Option<DateOnly?> AsOf(Language language) => Options.Date("--as-of", new(
        "计算年龄的日期，默认按选拔项目，没有写明的按名单当年 12 月 31 日",
        "the day on which ages are counted; default: the scheme's, or 31 December of the list's year"), language);

    static Argument<string> Table(Language language) => new(new LocalizedText("表格", "table").In(language))
    {
        Description = new LocalizedText(
            "推荐人选汇总表：xlsx、xls 或 csv，放在网站文件夹以外",
            "the summary table: xlsx, xls or csv, outside the site folder").In(language),
    };

    static Result<SiteEdit> Plan(string path, Func<SourceFile, ListImportRequest> request, SiteSnapshot site)
    {
        var file = CopiedFile.Read(path);
        return file.Value is { } bytes
            ? ListImport.Plan(request(new(Path.GetFileName(path), bytes)), site.Sources, site.Content, site.Today)
            : new(null, file.Diagnostics);
    }
}
