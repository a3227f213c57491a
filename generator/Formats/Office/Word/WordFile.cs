using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PublicitySite.Formats.Office.Word;

/// <summary>A docx opened by the library.</summary>
static class WordFile
{
    /// <summary>Null where it is damaged or holds no text at all.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="read">Makes something of its text, which is there; nothing may be left to be read later.</param>
    internal static T? Read<T>(ReadOnlyMemory<byte> bytes, Func<MainDocumentPart, T?> read)
        where T : class
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes.ToArray(), writable: false), isEditable: false);
            return document.MainDocumentPart is { Document.Body: not null } main ? read(main) : null;
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return null;
        }
    }

    /// <summary>The ways in which the library says that a file is not what it seems.</summary>
    internal static bool IsOfTheFile(Exception fault) =>
        fault is OpenXmlPackageException
            or XmlException
            or IOException
            or InvalidDataException
            or FormatException
            or InvalidOperationException
            or ArgumentException;
}
