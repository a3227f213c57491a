using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;

namespace PublicitySite.Commands.Cli;

/// <summary>The options that several commands share, and how values are read.</summary>
static class Options
{
    internal const string LanguageName = "--lang";

    internal static Option<string> Site(Language language) => Folder(
        "--site", ".", new LocalizedText("网站文件夹，默认为当前文件夹", "the site folder; default: the current one").In(language), language);

    internal static Option<string> Output(Language language) => Folder(
        "--output", "public", new LocalizedText("输出文件夹，默认为当前文件夹下的 public", "the output folder; default: public").In(language), language);

    internal static Option<DateOnly?> Today(Language language) => Date(
        "--today",
        new("按这一天生成，默认为网站所在时区的今天", "build for this day; default: today in the site's zone"),
        language);

    internal static Option<bool> Json(Language language) => new("--json")
    {
        Description = new LocalizedText("只输出一个 JSON 对象，供其他程序读取", "print one JSON object and nothing else").In(language),
    };

    /// <summary>Stands on the root and holds for every command.</summary>
    internal static Option<string> Lang(Language language)
    {
        var option = new Option<string>(LanguageName)
        {
            Description = new LocalizedText("提示信息的语言，默认为 zh", "the language of messages; default: zh").In(language),
            HelpName = "zh|en",
            DefaultValueFactory = _ => "zh",
            Recursive = true,
        };
        return option.Accepting(value => value is "zh" or "en", new("只能是 zh 或 en", "has to be zh or en"), language);
    }

    internal static Option<DateOnly?> Date(string name, LocalizedText description, Language language) => new(name)
    {
        Description = description.In(language),
        HelpName = new LocalizedText("日期", "date").In(language),
        CustomParser = result => ReadDate(name, result, language),
    };

    /// <summary>A text that is written down as it is given.</summary>
    internal static Option<string?> Text(
        string name, LocalizedText description, LocalizedText value, Language language, bool required = false) => new(name)
        {
            Description = description.In(language),
            HelpName = value.In(language),
            Required = required,
        };

    /// <summary>The same, as often as it is needed.</summary>
    internal static Option<string[]> Texts(
        string name, LocalizedText description, LocalizedText value, Language language, bool required = false) => new(name)
        {
            Description = description.In(language),
            HelpName = value.In(language),
            Required = required,
        };

    internal static Option<bool> Flag(
        string name, LocalizedText description, Language language) => new(name) { Description = description.In(language) };

    /// <summary>A number from 1 on.</summary>
    internal static Option<int?> Count(string name, LocalizedText description, Language language)
    {
        var option = new Option<int?>(name)
        {
            Description = description.In(language),
            HelpName = new LocalizedText("数字", "number").In(language),
            CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null,
        };
        return option.Accepting(
            value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000,
            new("要写1以上的整数", "has to be a whole number from 1 on"),
            language);
    }

    /// <summary>The list that a command is about.</summary>
    internal static Argument<string> List(Language language) => new(new LocalizedText("名单", "list").In(language))
    {
        Description = new LocalizedText("名单文件夹的名称，例如 luzhou-2026", "name of the list's folder, such as luzhou-2026").In(language),
    };

    /// <summary>Refuses other values with a sentence of our own: “--lang 的值“x”不对：…”.</summary>
    internal static Option<T> Accepting<T>(this Option<T> option, Func<string, bool> accepts, LocalizedText rule, Language language)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !accepts(token.Value)))
            {
                result.AddError(Refusal(option.Name, token.Value, rule, language));
            }
        });
        return option;
    }

    static Option<string> Folder(string name, string folder, string description, Language language)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = new LocalizedText("文件夹", "folder").In(language),
            DefaultValueFactory = _ => folder,
        };
        return option.Accepting(
            value => value.Trim().Length > 0 && !value.Contains('\0', StringComparison.Ordinal),
            new("要写文件夹的名称", "has to be the name of a folder"),
            language);
    }

    static DateOnly? ReadDate(string name, ArgumentResult result, Language language)
    {
        var text = result.Tokens[0].Value;
        var date = CivilDate.Parse(text);
        if (date is null)
        {
            result.AddError(Refusal(name, text, new("日期要写成 2026-11-20 的样子", "has to be a date like 2026-11-20"), language));
        }

        return date;
    }

    static string Refusal(string name, string value, LocalizedText rule, Language language) => new LocalizedText(
        $"{name} 的值“{value}”不对：{rule.Chinese}。",
        $"{name}: '{value}' is not right: it {rule.English}.").In(language);
}
