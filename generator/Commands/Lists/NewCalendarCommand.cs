using System.Collections.Immutable;
using System.CommandLine;
using PublicitySite.Commands.Cli;
using PublicitySite.Diagnostics;
using PublicitySite.Editing.Drafts;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Reading.Settings;

namespace PublicitySite.Commands.Lists;

/// <summary><c>publicity new calendar 2027</c>: the State Council's arrangement for a year.</summary>
static class NewCalendarCommand
{
    internal static Command Create(CommandContext context)
    {
        var title = new InputField("--document", new("放假安排文件的标题", "title of the arrangement"), "国务院办公厅关于2027年部分节假日安排的通知", context.Language);
        var number = Number(context.Language);
        var address = Address(context.Language);
        var off = new InputField("--off", new("放假的日子", "days off"), "元旦=2027-01-01..2027-01-03", context.Language) { IsMany = true };
        var work = new InputField(
            "--work",
            new("调休上班的日子", "make-up workdays"),
            "元旦=2027-01-10",
            context.Language)
        { IsMany = true, IsRequired = false };
        return NewCommand.Create(
            "calendar",
            new("新建一年的工作日历", "Make the calendar of a year"),
            new("年份，例如 2027", "the year, such as 2027"),
            [title, number, address, off, work],
            context,
            (site, year, asked) =>
            {
                if (CalendarReader.Year($"{year}.yaml") is null)
                    return NewDiagnostics.Year(year);
                var document = YamlValue.Map.Of(
                    ("title", new YamlValue.Text(asked.Needed(title))),
                    ("number", YamlValue.TextOrNone(asked.One(number))),
                    ("address", YamlValue.TextOrNone(asked.One(address))));
                var (daysOff, workdays) = (asked.All(off), asked.All(work));
                Diagnostic[] wrong = [.. Wrong(off, daysOff), .. Wrong(work, workdays)];
                return wrong is not []
                    ? new(null, [.. wrong])
                    : NewCommand.Made(
                        site,
                        year,
                        ContentPaths.Calendar(year),
                        new CalendarYaml(document, [.. daysOff.Select(Days)], [.. workdays.Select(Days)]).Text,
                        new($"新建{year}年的工作日历。", $"Makes the calendar of {year}."));
            });
    }

    static InputField Number(Language language) => new InputField(
        "--number",
        new("文件的发文字号", "number of the document"),
        "国办发明电〔2026〕7号",
        language)
    { IsRequired = false };

    static InputField Address(Language language) => new InputField(
        "--address",
        new("文件的网址", "address of the document"),
        "https://www.gov.cn/zhengce/…",
        language)
    { IsRequired = false };

    static IEnumerable<Diagnostic> Wrong(InputField wanted, ImmutableArray<string> values) =>
        from value in values
        where value.Split('=') is not [{ Length: > 0 }, { Length: > 0 }]
        select NewDiagnostics.Value(wanted, value);

    /// <summary><c>元旦=2027-01-01..2027-01-03</c>; whether these are days, the reader of calendars says.</summary>
    static CalendarYaml.Days Days(string text)
    {
        var parts = text.Split('=');
        var days = parts[1].Split("..");
        return new(parts[0].Trim(), days[0].Trim(), days.Length > 1 ? days[1].Trim() : null);
    }
}
