using System.Collections.Immutable;
using System.Text;
using PublicitySite.Strokes;

namespace PublicitySite.Reading;

/// <summary>The section <c>strokes</c> of <c>site.yaml</c>: characters that the program's own table lacks, each with its strokes.</summary>
static class StrokesReader
{
    internal static Placed<ImmutableArray<CharacterStrokes>> Read(Fields fields) =>
        new([.. fields.Keys.Select(key => Entry(fields, key)).OfType<CharacterStrokes>()], fields.Place);

    static CharacterStrokes? Entry(Fields fields, string key)
    {
        var strokes = fields.RequiredText(key);
        if (Rune.DecodeFromUtf16(key, out var character, out var length) != System.Buffers.OperationStatus.Done || length != key.Length)
        {
            fields.Findings.Add(SiteFindings.NotOneCharacter(fields.PlaceOfKey(key), key));
            return null;
        }

        if (strokes is not "" && !CharacterStrokes.IsStrokes(strokes))
        {
            fields.Findings.Add(SiteFindings.NotStrokes(fields.PlaceOf(key), key, strokes));
        }

        return new(character, strokes);
    }
}
