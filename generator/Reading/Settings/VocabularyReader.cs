using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Yaml;
using PublicitySite.Model;

namespace PublicitySite.Reading.Settings;

/// <summary><c>content/vocabulary.yaml</c>: the word lists that lists and summaries are held against.</summary>
static class VocabularyReader
{
    /// <summary>Empty lists where there is no such file: nothing is held against them then.</summary>
    internal static Result<Vocabulary> Read(SourceTree sources) =>
        sources.Find(ContentPaths.Vocabulary) is { } file ? YamlFile.Read(file, Words) : new Result<Vocabulary>(new Vocabulary(), []);

    static Vocabulary Words(Fields fields) => new()
    {
        Occupations = fields.Texts("occupations"),
        Qualifications = fields.Texts("qualifications"),
        SecretWords = fields.Texts("secret-words"),
    };
}
