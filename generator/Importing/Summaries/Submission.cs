using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Zip;

namespace PublicitySite.Importing.Summaries;

/// <summary>The files that were handed in for a list: those of a folder, those in a zip, or a single one.</summary>
/// <param name="Files">By their paths below the folder; names are looked at and never used as paths on the disk.</param>
sealed record Submission(ImmutableArray<SourceFile> Files)
{
    /// <summary>Sixty photographs as cameras make them have room.</summary>
    const long MostUnpacked = 512L << 20;

    /// <summary>A file by itself, or what is packed in it.</summary>
    internal static Result<Submission> OfFile(string path, ReadOnlyMemory<byte> bytes)
    {
        if (SubmissionKinds.Of(path) != SubmissionKind.Other)
            return new(new([new(Path.GetFileName(path), bytes)]), []);
        var zip = ZipContents.Read(bytes, new(MostUnpacked));
        return zip.Fault == ZipFault.None
            ? new(Sort(zip.Entries
                .Where(entry => !entry.Name.EndsWith('/'))
                .Select(entry => new SourceFile(entry.Name.Replace('\\', '/'), entry.Bytes))), [])
            : new(null, [SubmissionDiagnostics.Unpacked(path, zip.Fault)]);
    }

    internal static Submission Sort(IEnumerable<SourceFile> files) =>
        new([.. files.Where(file => !file.Path.Split('/').Any(IsPassedOver)).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>What systems and office programs leave about.</summary>
    static bool IsPassedOver(string name) =>
        (name.StartsWith('.') && name is not ("." or ".."))
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name is "__MACOSX"
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
