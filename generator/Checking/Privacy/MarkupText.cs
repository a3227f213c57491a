using System.Runtime.CompilerServices;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Reads HTML and XML: text across elements, and attributes, comments, scripts and styles for themselves.</summary>
static class MarkupText
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Look(Span<char> text, PersonalDataCollector collector)
    {
        var seen = collector.Seen;
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (character == '<')
            {
                at = Pass(text, at, collector);
                continue;
            }

            if (character == '&')
            {
                var end = Entities.Decode(text, at);
                seen.AddSeen(text[at..end], at);
                at = end;
                continue;
            }

            if (!Characters.IsHidden(character))
                seen.Add(character, at);
            at++;
        }

        collector.SearchSeen();
    }

    /// <summary>Passes what begins with a <c>&lt;</c>; gives the place behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int Pass(Span<char> text, int at, PersonalDataCollector collector)
    {
        var rest = text[at..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return PassComment(text, at, collector);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
            return PassData(text, at, collector);
        if (rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?') && rest.IndexOf('>') is > 0 and var end)
            return PassTag(rest, at, end, collector);
        collector.Seen.Add('<', at);
        return at + 1;
    }

    static int PassComment(Span<char> text, int at, PersonalDataCollector collector)
    {
        var rest = text[at..];
        var end = rest.IndexOf("-->", StringComparison.Ordinal) is >= 0 and var length ? length + 3 : rest.Length;
        var comment = rest[4..Math.Max(4, Math.Min(rest.Length, end) - 3)];
        Entities.DecodeAll(comment);
        collector.Look(comment, at + 4);
        return at + end;
    }

    /// <summary>Its inside is text as it stands, without references.</summary>
    static int PassData(Span<char> text, int at, PersonalDataCollector collector)
    {
        var rest = text[at..];
        var end = rest.IndexOf("]]>", StringComparison.Ordinal) is >= 0 and var found ? found : rest.Length;
        collector.Seen.AddSeen(rest[9..end], at + 9);
        return at + Math.Min(rest.Length, end + 3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int PassTag(Span<char> rest, int at, int end, PersonalDataCollector collector)
    {
        var from = rest[1] == '/' ? 2 : 1;
        var name = NameIn(rest[from..end]);
        var attributes = rest[(from + name.Length)..end];
        var seam = IsInline(name) ? JoinMarks.Element : name is "br" ? '\n' : JoinMarks.Cell;
        var inside = from == 1 && end > 1 && rest[end - 1] != '/' ? PassInside(rest[(end + 1)..], name) : 0;
        if (inside > 0)
            LookInside(rest.Slice(end + 1, inside), at + end + 1, name, attributes, collector);
        Attributes.Look(attributes, at + from + name.Length, collector);
        collector.Seen.Add(seam, at);
        return at + end + 1 + inside;
    }

    /// <summary>An element at whose border no gap is seen.</summary>
    static bool IsInline(ReadOnlySpan<char> name) => name is "a" or "abbr" or "b" or "bdi" or "bdo" or "cite" or "code" or "data" or "del"
        or "dfn" or "em" or "font" or "i" or "ins" or "kbd" or "label" or "mark" or "q" or "s" or "samp" or "small" or "span" or "strong"
        or "sub" or "sup" or "time" or "tspan" or "tt" or "u" or "var" or "wbr";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && !char.IsWhiteSpace(tag[length]) && tag[length] != '/')
            length++;
        return tag[..length];
    }

    /// <summary>Length of the inside of an element that holds no markup.</summary>
    static int PassInside(ReadOnlySpan<char> behind, ReadOnlySpan<char> name)
    {
        var closing = name switch
        {
            "script" => "</script",
            "style" => "</style",
            _ => "",
        };
        return closing.Length > 0 && behind.IndexOf(closing, StringComparison.OrdinalIgnoreCase) is > 0 and var length ? length : 0;
    }

    static void LookInside(
        Span<char> inside, int offset, ReadOnlySpan<char> name, ReadOnlySpan<char> attributes, PersonalDataCollector collector)
    {
        if (attributes.Contains("json", StringComparison.OrdinalIgnoreCase))
            JsonText.Look(inside, offset, collector);
        else
            ScriptText.Look(inside, offset, isStyle: name is "style", collector);
    }
}

/// <summary>Reads the attributes of a tag, each for itself: decoded, and where it may be an address with its bytes decoded too.</summary>
static class Attributes
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Look(Span<char> attributes, int offset, PersonalDataCollector collector)
    {
        if (!MayHold(attributes))
            return;
        for (var at = 0; attributes[at..].IndexOf('=') is >= 0 and var equals;)
        {
            at += equals + 1;
            while (at < attributes.Length && char.IsWhiteSpace(attributes[at]))
                at++;
            if (at == attributes.Length)
                return;
            var quoted = attributes[at] is '"' or '\'';
            var from = quoted ? at + 1 : at;
            var length = quoted ? attributes[from..].IndexOf(attributes[at]) : attributes[from..].IndexOfAny(' ', '\n', '\t');
            length = length < 0 ? attributes.Length - from : length;
            LookAtValue(attributes.Slice(from, length), offset + from, collector);
            at = Math.Min(attributes.Length, from + length + (quoted ? 1 : 0));
        }
    }

    /// <summary>Anything can be found in it: plain words, as nearly all class names are, are passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static bool MayHold(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is '&' or '%' || (Characters.IsBeginning(character) && !char.IsAsciiLetter(character)))
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void LookAtValue(Span<char> value, int offset, PersonalDataCollector collector)
    {
        if (!MayHold(value))
            return;
        Entities.DecodeAll(value);
        collector.Look(value, offset);
        if (PercentCodes.DecodeAll(value))
            collector.Look(value, offset);
    }
}
