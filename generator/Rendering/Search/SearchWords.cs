using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

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
    internal static OutputFile[] Of(ImmutableArray<SearchText> texts, int files)
    {
        var all = new OutputFile[files];
        Parallel.For(0, Math.Min(Parts, files), part => Write(Gather(texts, part, files), part, all));
        return all;
    }

    /// <summary>As <c>search-words.js</c> reckons it, too.</summary>
    static int FileOf(char first, char second, int files) => (int)(((first * 40503L) + second) % files);

    static PairTable Gather(ImmutableArray<SearchText> texts, int part, int files)
    {
        var table = new PairTable();
        foreach (var text in texts)
        {
            foreach (var paragraph in text.Paragraphs)
                Gather(paragraph, text.Number, part, files, table);
        }

        return table;
    }

    static void Gather(string paragraph, int number, int part, int files, PairTable table)
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

    static void Write(PairTable table, int part, OutputFile[] all)
    {
        var byFile = table.Pairs.ToLookup(pair => FileOf((char)(pair >> 16), (char)(pair & char.MaxValue), all.Length));
        for (var number = part; number < all.Length; number += Parts)
            all[number] = ScriptOf(number, byFile[number].Order(Comparer<uint>.Default), table);
    }

    static OutputFile ScriptOf(int number, IEnumerable<uint> pairs, PairTable table)
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
