using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary><c>content/vocabulary.yaml</c>: the word lists that lists and summaries are held against.</summary>
static class VocabularyReader
{
    internal const string FileName = "content/vocabulary.yaml";

    /// <summary>Empty lists where there is no such file: nothing is held against them then.</summary>
    internal static Read<Vocabulary> Read(SourceTree sources) =>
        sources.Find(FileName) is { } file ? YamlFile.Read(file, Words) : new Read<Vocabulary>(new Vocabulary(), []);

    static Vocabulary Words(Fields fields) => new()
    {
        Occupations = fields.Texts("occupations"),
        Qualifications = fields.Texts("qualifications"),
        SecretWords = fields.Texts("secret-words"),
    };
}
