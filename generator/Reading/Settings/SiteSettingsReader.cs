using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary><c>site.yaml</c>: whose site it is.</summary>
static class SiteSettingsReader
{
    internal const string FileName = "site.yaml";

    const string ThemesFolder = "themes/";

    internal static Read<Site> Read(SourceTree sources) =>
        sources.Find(FileName) is { } file
            ? YamlFile.Read(file, fields => Settings(fields, sources))
            : new Read<Site>(null, [SiteFindings.NoSiteFile(FileName)]);

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
        Origin = fields.Place,
    };

    static string Domain(Fields fields)
    {
        var domain = fields.RequiredText("domain");
        if (domain.AsSpan().ContainsAny("/:") || domain.Contains(' ', StringComparison.Ordinal))
        {
            fields.Findings.Add(SiteFindings.NoBareHostName(fields.PlaceOf("domain"), domain));
        }

        return domain;
    }

    static Uri BaseUrl(Fields fields)
    {
        var address = fields.RequiredText("base-url") is "" ? null : fields.Address("base-url");
        if (address is { } given && !given.AbsoluteUri.EndsWith('/'))
        {
            fields.Findings.Add(SiteFindings.NoClosingSlash(fields.PlaceOf("base-url"), fields.RequiredText("base-url")));
        }

        return address ?? new Uri("https://stand-in.invalid/");
    }

    static string Zone(Fields fields)
    {
        var zone = fields.Text("zone") ?? "Asia/Shanghai";
        if (!Zones.Offsets.ContainsKey(zone))
        {
            fields.Findings.Add(FieldFindings.UnknownWord(fields.PlaceOf("zone"), "zone", zone, [.. Zones.Offsets.Keys]));
        }

        return zone;
    }

    static string Theme(Fields fields, SourceTree sources)
    {
        var theme = fields.Text("theme") ?? "default";
        var folder = $"{ThemesFolder}{theme}/";
        if (!sources.Below(folder).Any())
        {
            var themes = sources.Below(ThemesFolder).Select(file => file.Path.Split('/')[1]).Distinct(StringComparer.Ordinal);
            fields.Findings.Add(SiteFindings.NoTheme(fields.PlaceOf("theme"), theme, [.. themes]));
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

    static Placed<ImmutableArray<Column>> Columns(Fields fields) => new(
        [
            fields.RequiredSection("notices", column => Column(column, ColumnKind.Notices)),
            fields.RequiredSection("publicity", column => Column(column, ColumnKind.Publicity)),
            fields.RequiredSection("results", column => Column(column, ColumnKind.Results)),
            fields.RequiredSection("policies", column => Column(column, ColumnKind.Policies)),
        ],
        fields.Place);

    static Column Column(Fields fields, ColumnKind kind) => new()
    {
        Kind = kind,
        Name = fields.RequiredText("name"),
        Description = fields.RequiredText("description"),
        Keywords = fields.RequiredTexts("keywords"),
        Type = fields.RequiredText("type"),
    };
}
