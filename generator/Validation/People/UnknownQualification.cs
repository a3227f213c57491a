using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.People;

/// <summary>A qualification is one of the levels that the site's word list has.</summary>
static class UnknownQualification
{
    static readonly DiagnosticDescriptor Descriptor = new(
        "PS0456",
        Severity.Warning,
        new("职业资格等级不在词表内", "qualification not in the vocabulary"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("国家职业技能等级的名称（“新八级工”制度）", "the eight national levels of skill"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var known = content.Vocabulary.Qualifications.ToHashSet(StringComparer.Ordinal);
        return
            from list in content.Lists
            where known.Count > 0
            from person in list.People
            where person.Qualification is not null && !known.Contains(person.Qualification)
            select Descriptor.At(
                person.PlaceOf(PersonColumns.Qualification),
                new(
                    $"“{person.Name}”的职业资格等级“{person.Qualification}”不在词表内。",
                    $"The qualification '{person.Qualification}' of {person.Name} is not in the vocabulary."),
                VocabularyHelp.For(person.Qualification ?? "", content.Vocabulary.Qualifications, "qualifications"));
    }
}
