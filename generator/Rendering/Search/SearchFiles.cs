using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Formats.Json;
using PublicitySite.Pages;

namespace PublicitySite.Rendering.Search;

/// <summary>
/// What the search page reads: scripts that call one function, so that they also load from the disk, where a page may read nothing
/// else. They say nothing that the pages do not say.
/// </summary>
static class SearchFiles
{
    /// <summary>The function that the page's own script has ready.</summary>
    internal const string Function = "publicitySearch";

    internal static IEnumerable<OutputFile> Render(SiteIndex index, IEnumerable<SearchText> texts)
    {
        ImmutableArray<SearchText> all = [.. texts.Where(text => !text.Paragraphs.IsEmpty).OrderBy(text => text.Number)];
        var files = SearchWords.FilesFor(all.Sum(text => (long)text.Length));
        return [SearchList.Render(index, files), .. SearchWords.Render(all, files), .. Texts(all)];
    }

    /// <summary>The texts themselves: to look up what the lists of numbers only make likely, and to show the place.</summary>
    static ParallelQuery<OutputFile> Texts(ImmutableArray<SearchText> texts) =>
        texts.GroupBy(text => text.File).AsParallel().AsOrdered().Select(Texts);

    static OutputFile Texts(IGrouping<Address, SearchText> texts) => new(
        texts.Key.Path,
        PlainJson.Call(Function, json =>
        {
            json.WriteStartObject();
            json.WriteString("file", texts.Key.From(Addresses.Search));
            json.WriteStartObject("of");
            foreach (var text in texts)
            {
                // With its address: a reader's copy of the list may be older than this file and mean another text by the number.
                json.WriteStartArray(text.Page.From(Addresses.Search));
                foreach (var paragraph in text.Paragraphs)
                    json.WriteStringValue(paragraph);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }));
}

/// <summary>In which texts two characters stand side by side, for many such pairs; texts are added in the order of their numbers.</summary>
sealed class BigramTable
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

/// <summary>
/// How texts are compared when words are looked for in them: width and case make no difference, and neither do blanks and signs, which
/// nobody types as they stand. <c>search-words.js</c> folds what is typed in the same way; characters beyond the basic plane are two.
/// </summary>
static class SearchFolding
{
    static readonly char[] Folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => FoldCharacter((char)code))];

    /// <summary>The character to compare, or <c>\0</c> for one that does not count.</summary>
    internal static char Fold(char character) => Folded[character];

    static char FoldCharacter(char character)
    {
        var narrow = character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
        return IsSign(narrow) ? '\0' : char.ToLowerInvariant(narrow);
    }

    static bool IsSign(char character) => character
        is < '0' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '\u00BF' or '×' or '÷' or '\uFEFF'
        or >= '\u2000' and <= '\u206F' or >= '\u3000' and <= '\u3004' or >= '\u3008' and <= '\u303F' or '・'
        or >= '\uFE10' and <= '\uFE1F' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF5F' and <= '\uFF65';
}

/// <summary>
/// For every two characters that stand side by side in a text, the numbers of the texts that have them so, spread over files by the two.
/// Whoever looks for a word loads the files of its pairs and no others. A text that has all pairs of a word may still not have the word.
/// </summary>
static class SearchWords
{
    /// <summary>Characters of text for each file: a reader loads some four kilobytes of it, and a small site has few files.</summary>
    const int CharactersForFile = 8192;

    const int MostFiles = 1024;

    /// <summary>Worked on side by side; what comes out does not depend on it.</summary>
    const int Parts = 4;

    /// <summary>A power of two, so that it seldom changes: a change rewrites all files.</summary>
    internal static int FilesFor(long characters) => characters == 0
        ? 0
        : (int)BitOperations.RoundUpToPowerOf2((ulong)Math.Min(MostFiles, (characters + CharactersForFile - 1) / CharactersForFile));

    /// <param name="texts">In order of their numbers.</param>
    /// <param name="files">How many files: a power of two, or none.</param>
    internal static OutputFile[] Render(ImmutableArray<SearchText> texts, int files)
    {
        var all = new OutputFile[files];
        Parallel.For(0, Math.Min(Parts, files), part => Write(Gather(texts, part, files), part, all));
        return all;
    }

    /// <summary>As <c>search-words.js</c> reckons it, too.</summary>
    static int FileOf(char first, char second, int files) => (int)(((first * 40503L) + second) % files);

    static BigramTable Gather(ImmutableArray<SearchText> texts, int part, int files)
    {
        var table = new BigramTable();
        foreach (var text in texts)
        {
            foreach (var paragraph in text.Paragraphs)
                Gather(paragraph, text.Number, part, files, table);
        }

        return table;
    }

    static void Gather(string paragraph, int number, int part, int files, BigramTable table)
    {
        var before = '\0';
        foreach (var character in paragraph)
        {
            var folded = SearchFolding.Fold(character);
            if (folded == '\0')
                continue;
            if (before != '\0' && FileOf(before, folded, files) % Parts == part)
                table.Add(before, folded, number);
            before = folded;
        }
    }

    static void Write(BigramTable table, int part, OutputFile[] all)
    {
        var byFile = table.Pairs.ToLookup(pair => FileOf((char)(pair >> 16), (char)(pair & char.MaxValue), all.Length));
        for (var number = part; number < all.Length; number += Parts)
            all[number] = ScriptOf(number, byFile[number].Order(Comparer<uint>.Default), table);
    }

    static OutputFile ScriptOf(int number, IEnumerable<uint> pairs, BigramTable table)
    {
        var file = Addresses.SearchPart(Addresses.SearchWords, number);
        var script = new ArrayBufferWriter<byte>(16 * 1024);
        Encoding.UTF8.GetBytes($"{SearchFiles.Function}({{\"file\":\"{file.From(Addresses.Search)}\",\"of\":{{", script);
        foreach (var (place, pair) in pairs.Index())
        {
            if (place > 0)
                script.Write(","u8);
            table.Write(pair, script);
        }

        script.Write("}});\n"u8);
        return new(file.Path, script.WrittenSpan.ToArray());
    }
}
