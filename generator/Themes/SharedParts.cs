using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PublicitySite.Themes;

/// <summary>
/// Parts of pages that are the same wherever pages share an object: header, navigation and footer of all pages of one folder and section.
/// Rendered when first wanted; should two threads want one at once, both make the same text.
/// </summary>
sealed class SharedParts
{
    static readonly object Everywhere = new();

    readonly ConcurrentDictionary<Key, string> texts = new();

    /// <summary>Names of the partials of which a text is kept, once for each text.</summary>
    internal IEnumerable<string> Names => texts.Keys.Select(key => key.Partial).Order(StringComparer.Ordinal);

    /// <summary>The text of a partial, if it has been rendered for this object.</summary>
    /// <param name="partial">Its name.</param>
    /// <param name="source">The object that all of the text comes from; null where it comes from none.</param>
    internal string? Find(string partial, object? source) => texts.GetValueOrDefault(new(partial, source ?? Everywhere));

    internal void Keep(string partial, object? source, string text) => texts.TryAdd(new(partial, source ?? Everywhere), text);

    /// <summary>Records compare by what they hold; here only the same object will do.</summary>
    readonly record struct Key(string Partial, object Source)
    {
        public bool Equals(Key other) => ReferenceEquals(Source, other.Source) && Partial == other.Partial;

        public override int GetHashCode() => HashCode.Combine(Partial, RuntimeHelpers.GetHashCode(Source));
    }
}
