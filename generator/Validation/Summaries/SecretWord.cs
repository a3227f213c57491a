using PublicitySite.Diagnostics;
using PublicitySite.Model;

namespace PublicitySite.Validation.Summaries;

/// <summary>A word that the site lists as pointing to a secret stands in no summary.</summary>
static class SecretWord
{
    static readonly DiagnosticDescriptor Descriptor = new("PS0464", Severity.Error, new("涉密词语", "word that points to a secret"));

    internal static readonly Rule Rule = new(Descriptor, RuleScope.Present, Check)
    {
        Basis = new("保守国家秘密法；选拔通知中事迹不含涉密内容的规定", "the law on state secrets; calls that want no secrets in summaries"),
    };

    static IEnumerable<Diagnostic> Check(SiteContent content, DateOnly today)
    {
        var words = new MarkedWords(content.Vocabulary.SecretWords);
        return
            from told in PersonSummary.All(content)
            where content.Vocabulary.SecretWords.Length > 0
            from word in words.In(told.Summary.Source)
            select Descriptor.At(
                told.Summary.PlaceOf(word.At),
                new(
                    $"“{told.Person.Name}”的事迹简介里有“{word.Text}”，这个词列在涉密词语中。",
                    $"'{word.Text}' in the summary of {told.Person.Name} is listed among the secret words."),
                new(
                    "请经保密审查后改写；词表在 content/vocabulary.yaml 的 secret-words 中。",
                    "Have it reviewed and rewritten; the words stand in secret-words of content/vocabulary.yaml."));
    }
}
