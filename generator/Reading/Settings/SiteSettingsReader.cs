using System.Collections.Immutable;
using System.Text;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Text;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Reading.Settings;

/// <summary><c>site.yaml</c>: whose site it is.</summary>
static class SiteSettingsReader
{
    internal static Result<Site> Read(SourceTree sources) =>
        sources.Find(ContentPaths.SiteSettings) is { } file
            ? YamlFile.Read(file, fields => Settings(fields, sources))
            : new Result<Site>(null, [SiteDiagnostics.NoSiteFile(ContentPaths.SiteSettings)]);

    static Site Settings(Fields fields, SourceTree sources) => new()
    {
        Name = fields.RequiredText("name"),
        Organiser = fields.RequiredText("organiser"),
        Operator = fields.Text("operator"),
        Domain = Domain(fields),
        BaseUrl = BaseUrl(fields),
        IdentityCode = fields.RequiredText("identity-code"),
        Description = fields.RequiredText("description"),
        Keywords = fields.Texts("keywords"),
        Zone = Zone(fields),
        Theme = Theme(fields, sources),
        Contact = fields.RequiredSection("contact", ContactReader.Read),
        Footer = fields.RequiredSection("footer", Footer),
        Columns = fields.RequiredSection("columns", Columns).Value,
        About = fields.Text("about") ?? "",
        IndexNumbers = fields.Section("index-number", IndexNumberReader.Read) ?? IndexNumberPattern.Standard,
        RuleSettings = fields.Section("rules", RuleSettingsReader.Read)?.Value ?? [],
        Strokes = fields.Section("strokes", StrokesReader.Read)?.Value ?? [],
        FriendlyHosts = FriendlyHostsReader.Read(fields),
        Host = fields.Section("host", host => HostReader.Read(host, sources)) ?? new(),
        Origin = fields.Location,
    };

    static string Domain(Fields fields)
    {
        var domain = fields.RequiredText("domain");
        if (domain.AsSpan().ContainsAny("/:") || domain.Contains(' ', StringComparison.Ordinal))
        {
            fields.Diagnostics.Add(SiteDiagnostics.NoBareHostName(fields.PlaceOf("domain"), domain));
        }

        return domain;
    }

    static Uri BaseUrl(Fields fields)
    {
        var address = fields.RequiredText("base-url") is "" ? null : fields.Address("base-url");
        if (address is { } given && !given.AbsoluteUri.EndsWith('/'))
        {
            fields.Diagnostics.Add(SiteDiagnostics.NoClosingSlash(fields.PlaceOf("base-url"), fields.RequiredText("base-url")));
        }

        return address ?? new Uri("https://stand-in.invalid/");
    }

    static string Zone(Fields fields)
    {
        var zone = fields.Text("zone") ?? "Asia/Shanghai";
        if (!Zones.Offsets.ContainsKey(zone))
        {
            fields.Diagnostics.Add(FieldDiagnostics.UnknownWord(fields.PlaceOf("zone"), "zone", zone, [.. Zones.Offsets.Keys]));
        }

        return zone;
    }

    static string Theme(Fields fields, SourceTree sources)
    {
        var theme = fields.Text("theme") ?? "default";
        var folder = ContentPaths.Theme(theme);
        if (!sources.Below(folder).Any())
        {
            var themes = sources.Below(ContentPaths.Themes).Select(file => file.Path.Split('/')[1]).Distinct(StringComparer.Ordinal);
            fields.Diagnostics.Add(SiteDiagnostics.NoTheme(fields.PlaceOf("theme"), theme, [.. themes]));
        }

        return theme;
    }

    static Footer Footer(Fields fields) => new()
    {
        Icp = fields.Text("icp"),
        PoliceRecord = fields.Text("police-record"),
        PartyGovernmentMark = fields.Address("party-government-mark"),
        ReportErrors = fields.Address("report-errors"),
        Corrections = fields.Address("corrections"),
    };

    static Located<ImmutableArray<Column>> Columns(Fields fields) => new(
        [
            fields.RequiredSection("notices", column => Column(column, ColumnKind.Notices)),
            fields.RequiredSection("publicity", column => Column(column, ColumnKind.Publicity)),
            fields.RequiredSection("results", column => Column(column, ColumnKind.Results)),
            fields.RequiredSection("policies", column => Column(column, ColumnKind.Policies)),
        ],
        fields.Location);

    static Column Column(Fields fields, ColumnKind kind) => new()
    {
        Kind = kind,
        Name = fields.RequiredText("name"),
        Description = fields.RequiredText("description"),
        Keywords = fields.RequiredTexts("keywords"),
        Type = fields.RequiredText("type"),
    };
}

/// <summary>The list <c>friendly-hosts</c> of <c>site.yaml</c>: hosts that are linked to without the notice on leaving the site.</summary>
static class FriendlyHostsReader
{
    const string Key = "friendly-hosts";

    internal static ImmutableArray<string> Read(Fields fields)
    {
        List<string> hosts = [];
        foreach (var (text, location) in fields.PlacedTexts(Key))
        {
            if (HostNames.Normalize(text) is not { } host)
            {
                fields.Diagnostics.Add(SiteDiagnostics.NoFriendlyHost(location, text));
            }
            else if (hosts.Find(known => HostNames.Covers(known, host)) is { } known)
            {
                fields.Diagnostics.Add(SiteDiagnostics.FriendlyAlready(location, text, known));
            }
            else
            {
                hosts.Add(host);
            }
        }

        return [.. hosts];
    }
}

/// <summary>The section <c>index-number</c> of <c>site.yaml</c>: how this body forms its 索引号.</summary>
static class IndexNumberReader
{
    internal static IndexNumberPattern Read(Fields fields)
    {
        var (pattern, example) = (fields.RequiredText("pattern"), fields.RequiredText("example"));
        if (pattern is "" || example is "")
        {
            return IndexNumberPattern.Standard;
        }

        try
        {
            var read = new IndexNumberPattern(IndexNumberPattern.WholeOf(pattern), example);
            if (!read.Fits(example))
            {
                fields.Diagnostics.Add(SiteDiagnostics.ExampleDoesNotFit(fields.PlaceOf("example"), example, pattern));
            }

            return read;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            fields.Diagnostics.Add(SiteDiagnostics.NoPattern(fields.PlaceOf("pattern"), pattern));
            return IndexNumberPattern.Standard;
        }
    }
}

/// <summary>
/// The section <c>rules</c> of <c>site.yaml</c>: codes of rules, each with its weight. Which codes there are, only the rules know.
/// </summary>
static class RuleSettingsReader
{
    static readonly EnumWords<Weight> Weights = new(
        ("off", Weight.Off), ("information", Weight.Information), ("warning", Weight.Warning), ("error", Weight.Error));

    enum Weight
    {
        Off,
        Information,
        Warning,
        Error,
    }

    internal static Located<ImmutableArray<RuleSetting>> Read(Fields fields) =>
        new([.. fields.Keys.Select(code => Setting(fields, code))], fields.Location);

    static RuleSetting Setting(Fields fields, string code) => new(
        code,
        fields.RequiredWord(code, Weights) switch
        {
            Weight.Information => Severity.Information,
            Weight.Warning => Severity.Warning,
            Weight.Error => Severity.Error,
            Weight.Off => null,
        },
        fields.PlaceOfKey(code));
}

/// <summary>The section <c>strokes</c> of <c>site.yaml</c>: characters that the program's own table lacks, each with its strokes.</summary>
static class StrokesReader
{
    internal static Located<ImmutableArray<CharacterStrokes>> Read(Fields fields) =>
        new([.. fields.Keys.Select(key => Entry(fields, key)).OfType<CharacterStrokes>()], fields.Location);

    static CharacterStrokes? Entry(Fields fields, string key)
    {
        var strokes = fields.RequiredText(key);
        if (Rune.DecodeFromUtf16(key, out var character, out var length) != System.Buffers.OperationStatus.Done || length != key.Length)
        {
            fields.Diagnostics.Add(SiteDiagnostics.NotOneCharacter(fields.PlaceOfKey(key), key));
            return null;
        }

        if (strokes is not "" && !CharacterStrokes.IsStrokes(strokes))
        {
            fields.Diagnostics.Add(SiteDiagnostics.NotStrokes(fields.PlaceOf(key), key, strokes));
        }

        return new(character, strokes);
    }
}
