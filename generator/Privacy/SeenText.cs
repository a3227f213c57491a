using System.Runtime.CompilerServices;

namespace PublicitySite.Privacy;

/// <summary>The characters of a text that can be seen, and where each of them stands in it. One is used for many texts.</summary>
sealed class SeenText
{
    char[] characters = [];
    int[] places = [];
    int count;

    internal ReadOnlySpan<char> Text => characters.AsSpan(0, count);

    internal void Clear() => count = 0;

    internal int PlaceOf(int character) => places[character];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(char character, int place)
    {
        if (count == characters.Length)
            Grow();
        characters[count] = character;
        places[count] = place;
        count++;
    }

    /// <summary>All of a text but what does not show.</summary>
    internal void AddSeen(ReadOnlySpan<char> text, int offset)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Characters.IsHidden(text[at]))
                Add(text[at], offset + at);
        }
    }

    void Grow()
    {
        Array.Resize(ref characters, Math.Max(256, count * 2));
        Array.Resize(ref places, Math.Max(256, count * 2));
    }
}
