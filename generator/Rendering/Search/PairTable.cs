using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace PublicitySite.Rendering;

/// <summary>In which texts two characters stand side by side, for many such pairs; texts are added in the order of their numbers.</summary>
sealed class PairTable
{
    readonly Dictionary<uint, Numbers> pairs = [];

    internal IEnumerable<uint> Pairs => pairs.Keys;

    internal void Add(char first, char second, int number) =>
        CollectionsMarshal.GetValueRefOrAddDefault(pairs, KeyOf(first, second), out _).Add(number);

    /// <summary>As a member of a script's object: <c>"工艺":"AcB"</c>.</summary>
    internal void Write(uint pair, IBufferWriter<byte> writer)
    {
        writer.Write("\""u8);
        WriteCharacter((char)(pair >> 16), writer);
        WriteCharacter((char)(pair & char.MaxValue), writer);
        writer.Write("\":\""u8);
        writer.Write(pairs[pair].Letters);
        writer.Write("\""u8);
    }

    internal static uint KeyOf(char first, char second) => ((uint)first << 16) | second;

    /// <summary>Half of a character beyond the basic plane cannot stand alone in UTF-8.</summary>
    static void WriteCharacter(char character, IBufferWriter<byte> writer) =>
        Encoding.UTF8.GetBytes(char.IsSurrogate(character) ? $"\\u{(int)character:X4}" : [character], writer);

    /// <summary>
    /// Numbers as letters: each tells how many are left out since the last one, to the base of 26, its last letter a capital. No digits:
    /// none of these could be told from a telephone number.
    /// </summary>
    struct Numbers
    {
        byte[] letters;
        int length;

        /// <summary>The lowest number that may come next.</summary>
        int next;

        internal readonly ReadOnlySpan<byte> Letters => letters.AsSpan(0, length);

        internal void Add(int number)
        {
            if (number < next)
                return;
            var left = number - next;
            next = number + 1;
            Span<byte> signs = stackalloc byte[8];
            var from = signs.Length;
            signs[--from] = (byte)('A' + (left % 26));
            while ((left /= 26) > 0)
                signs[--from] = (byte)('a' + (left % 26));
            foreach (var sign in signs[from..])
                Append(sign);
        }

        void Append(byte sign)
        {
            if (letters is null)
                letters = new byte[4];
            else if (length == letters.Length)
                Array.Resize(ref letters, length * 2);
            letters[length++] = sign;
        }
    }
}
