using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>An occupation is written as the site's word list has it; what stands in brackets after it is free.</summary>
static class UnknownOccupation
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0455",
        Severity.Warning,
        new("职业（工种）不在词表内", "occupation not in the vocabulary"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("国家职业分类大典", "the national classification of occupations"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var known = content.Vocabulary.Occupations.ToHashSet(StringComparer.Ordinal);
        return
            from list in content.Lists
            where known.Count > 0
            from person in list.People
            where !known.Contains(person.Occupation) && !known.Contains(person.Occupation.Split('（', '(')[0].Trim())
            select Descriptor.At(
                person.PlaceOf(PersonColumns.Occupation),
                new(
                    $"“{person.Name}”的职业（工种）“{person.Occupation}”不在词表内。",
                    $"The occupation '{person.Occupation}' of {person.Name} is not in the vocabulary."),
                VocabularyHelp.For(person.Occupation, content.Vocabulary.Occupations, "occupations"));
    }
}
