using System.Collections.Immutable;
using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>Summaries of two people that share most of their wording: one of them was copied, or put into two files.</summary>
static class SummariesAlike
{
    // From here on two texts count as one that was changed a little.
    const double Threshold = 0.6;

    // The sketch is an estimate: what comes near the threshold is counted out.
    const double WorthCounting = 0.3;

    const int Bands = TextFingerprint.Bins / 3;

    static readonly DiagnosticDescriptor Descriptor = new("PS0463", Severity.Warning, new("两篇事迹简介雷同", "two summaries alike"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("事迹简介撰写通例：写本人的事迹，一人一稿", "how summaries are written: one's own deeds, a text for each"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        ImmutableArray<PersonSummary> all = [.. PersonSummary.All(content)];
        var sketches = new TextFingerprint[all.Length];
        Parallel.For(0, all.Length, index => sketches[index] = new TextFingerprint(all[index].Summary.Source));
        return
            from pair in Pairs(sketches)
            where PersonKey.Of(all[pair.First].Person) != PersonKey.Of(all[pair.Later].Person)
            group pair.First by pair.Later into candidates
            let first = candidates.MaxBy(index => (sketches[index].Likeness(sketches[candidates.Key]), -index))
            let shared = TextFingerprint.SharedPart(all[first].Summary.Source, all[candidates.Key].Summary.Source)
            where shared >= Threshold
            select Found(all[candidates.Key], all[first], shared);
    }

    /// <summary>
    /// Pairs worth counting out. Of many that look alike each is held against the first only, so that their number grows as the texts do.
    /// </summary>
    static ImmutableArray<(int First, int Later)> Pairs(TextFingerprint[] sketches) =>
    [
        .. Enumerable.Range(0, Bands)
            .AsParallel()
            .SelectMany(band => PairsOf(band, sketches))
            .Distinct()
            .Where(pair => sketches[pair.First].Likeness(sketches[pair.Later]) >= WorthCounting)
            .OrderBy(pair => pair.Later),
    ];

    static List<(int First, int Later)> PairsOf(int band, TextFingerprint[] sketches)
    {
        var pairs = new List<(int First, int Later)>();
        var firsts = new Dictionary<ulong, int>(sketches.Length);
        for (var index = 0; index < sketches.Length; index++)
        {
            if (sketches[index].Key(band) is { } key && !firsts.TryAdd(key, index))
            {
                pairs.Add((firsts[key], index));
            }
        }

        return pairs;
    }

    static Diagnostic Found(PersonSummary later, PersonSummary first, double shared)
    {
        var percent = Math.Floor(shared * 100).ToString(CultureInfo.InvariantCulture);
        return Descriptor.At(
            later.Summary.Start,
            new(
                $"“{later.Person.Name}”的事迹简介与名单“{first.List.Id}”{first.Person.Number}号“{first.Person.Name}”的有{percent}%相同。",
                $"The summary of {later.Person.Name} shares {percent} % of its wording with that of {first.Person.Name} "
                    + $"('{first.List.Id}', no. {first.Person.Number})."),
            new(
                $"请核对是不是贴错或者抄用，另一篇在 {first.Summary.Start.File}。",
                $"Check whether one was pasted or copied; the other is {first.Summary.Start.File}."));
    }
}
