using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicitySite.Chinese;
using PublicitySite.Diagnostics;
using PublicitySite.Formats.Json;

namespace PublicitySite.Writing;

/// <summary>The bytes of <c>manifest.json</c>: the same manifest gives the same bytes, and one file stands on one line.</summary>
static class ManifestText
{
    internal static ReadOnlyMemory<byte> Write(Manifest manifest)
    {
        var bytes = new ArrayBufferWriter<byte>(256 + 160 * manifest.Files.Length);
        Append(bytes, $"{{\n  \"program\": \"{PlainJson.Text(manifest.Program)}\",\n");
        Append(bytes, $"  \"today\": \"{manifest.Today.Iso}\",\n  \"files\": [");
        var separator = "\n";
        foreach (var (path, size, hash) in manifest.Files)
        {
            Append(bytes, $$"""{{separator}}    {"path": "{{PlainJson.Text(path)}}", "size": {{size}}, "sha256": "{{hash}}"}""");
            separator = ",\n";
        }

        Append(bytes, $"\n  ]\n}}\n");
        return bytes.WrittenMemory;
    }

    /// <summary>Strict: what this program did not write, or what was changed since, is a diagnostic.</summary>
    internal static Result<Manifest> Read(string file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, ManifestJson.Default.Manifest) is { } manifest && IsWhole(manifest)
                ? new(manifest, [])
                : new(null, [WritingDiagnostics.ManifestDamaged(SourceLocation.OfFile(file))]);
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber + 1 ?? 0);
            return WritingDiagnostics.ManifestDamaged(SourceLocation.At(file, line, 0));
        }
    }

    static bool IsWhole(Manifest manifest) =>
        manifest.Program.StartsWith(Manifest.ProgramName + " ", StringComparison.Ordinal)
        && manifest.Files.All(file => file is { Path: not null, Size: >= 0, Sha256.Length: 64 })
        && InOrder(manifest.Files);

    static bool InOrder(ImmutableArray<ManifestEntry> files)
    {
        for (var i = 1; i < files.Length; i++)
        {
            if (string.CompareOrdinal(files[i - 1].Path, files[i].Path) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    static void Append(ArrayBufferWriter<byte> bytes, FormattableString text) =>
        Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture), bytes);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Manifest))]
sealed partial class ManifestJson : JsonSerializerContext;
