using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Counts;

/// <summary>
/// A nominator has no more people on the list than it may nominate; silent where the kind of nominator cannot be told by its name.
/// </summary>
static class NominatorAboveCap
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0433", Severity.Warning, new("推荐单位的人选超过名额", "nominator above its cap"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("各选拔项目办法和当年通知的名额", "the schemes' quotas"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today) =>
        from list in content.Lists
        from nominated in list.People
            .Where(person => person.Nominator is not null)
            .GroupBy(person => Nominators.BodyOf(list.Scheme, person), StringComparer.Ordinal)
        let most = Nominators.MostOf(list.Scheme, nominated.Key)
        where nominated.Count() > most
        select Descriptor.At(
            nominated.ElementAt(most).PlaceOf(PersonColumns.Nominator),
            new(
                $"“{nominated.Key}”在名单中有{nominated.Count()}人，超过推荐名额{most}名。",
                $"'{nominated.Key}' has {nominated.Count()} people on the list; it may nominate {most}."),
            new("请核对推荐单位的名称和选拔项目的推荐名额（nominations 的 caps）。", "Check the nominator's name and the scheme's caps."));
}

/// <summary>Which cap of a scheme a nominator falls under, told by its name.</summary>
static class Nominators
{
    static readonly ImmutableArray<string> Enterprises = ["公司", "集团", "厂", "矿", "合作社"];

    static readonly ImmutableArray<string> Organs = ["局", "厅", "委员会", "委", "部", "办公室", "联合会", "总工会", "协会", "领导小组"];

    /// <summary>The nominator, or the city of the scheme's places that it is of: there all bodies of a city share one cap.</summary>
    internal static string BodyOf(Scheme scheme, Honoree person)
    {
        var name = person.Nominator ?? "";
        return scheme.Nominations.Caps
            .SelectMany(cap => cap.Places)
            .FirstOrDefault(place => name.StartsWith(place, StringComparison.Ordinal)) ?? name;
    }

    /// <summary>The most that it may nominate; no bound where its kind cannot be told, or the scheme has none for the kind.</summary>
    internal static int MostOf(Scheme scheme, string body)
    {
        var caps = scheme.Nominations.Caps;
        var ofPlace = caps.Where(cap => cap.Places.Contains(body));
        var ofKind = caps.Where(cap => cap.Places is [] && Speaks(cap.Nominator, KindOf(scheme, body)));
        return ofPlace.Concat(ofKind).Select(cap => cap.AtMost).DefaultIfEmpty(int.MaxValue).Max();
    }

    /// <summary>Large and small enterprises have the same kind of name, so the largest cap of enterprises holds for all.</summary>
    static bool Speaks(string nominator, NominatorKind kind) => kind switch
    {
        NominatorKind.Enterprise => nominator.Contains("企业", StringComparison.Ordinal),
        NominatorKind.County => nominator.Contains('县', StringComparison.Ordinal) || nominator.Contains('区', StringComparison.Ordinal),
        NominatorKind.Department => nominator.Contains("市直", StringComparison.Ordinal)
            || nominator.Contains("省直", StringComparison.Ordinal)
            || nominator.Contains("部门", StringComparison.Ordinal),
        NominatorKind.Unknown => false,
    };

    static NominatorKind KindOf(Scheme scheme, string body)
    {
        if (Enterprises.Any(end => body.EndsWith(end, StringComparison.Ordinal)))
        {
            return NominatorKind.Enterprise;
        }

        if (!Organs.Any(end => body.EndsWith(end, StringComparison.Ordinal)))
        {
            return NominatorKind.Unknown;
        }

        var rest = body.StartsWith(scheme.Region, StringComparison.Ordinal) ? body[scheme.Region.Length..] : body;
        return IsCounty(rest) ? NominatorKind.County : IsDepartment(body, rest) ? NominatorKind.Department : NominatorKind.Unknown;
    }

    /// <summary>合江县…, 江阳区…, 临清市…; development zones (高新区, 开发区) are of no sure kind.</summary>
    static bool IsCounty(string rest)
    {
        var mark = rest.AsSpan().IndexOfAny('县', '区', '市');
        return mark is >= 1 and <= 4 && rest[..mark] is not ("高新" or "开发" or "示范" or "园");
    }

    static bool IsDepartment(string body, string rest) => body.Length > rest.Length || body[0] is '市' or '省';

    enum NominatorKind
    {
        Unknown,
        County,
        Department,
        Enterprise,
    }
}
