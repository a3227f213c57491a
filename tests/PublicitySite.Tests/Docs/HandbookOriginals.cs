using PublicitySite.Reading;
using PublicitySite.Tests.Importing.Notices;
using PublicitySite.Tests.Life;
using PublicitySite.Tests.Support;
using PublicitySite.Tests.Writing;

namespace PublicitySite.Tests.Docs;

/// <summary>The files that staff bring in the handbook's examples, made beside the copy of the site.</summary>
sealed class HandbookOriginals(TemporarySite site)
{
    /// <summary>Where a word of a command line lies, if it is one of these files; the word itself otherwise.</summary>
    internal string Path(string word) => word.Split('\\')[^1] switch
    {
        "汇总表.xlsx" => File("汇总表.xlsx", SummaryTable.Workbook),
        "选拔通知.docx" => File("选拔通知.docx", FiveFiles.All[0].Bytes),
        "事迹和照片" => Stories(),
        _ => word,
    };

    string Stories()
    {
        var list = SiteReader.Read(SourceFolder.Read(site.Sources).Value ?? new([])).Value?.Lists.Single(each => each.Id == "luzhou-2026");
        foreach (var person in list?.People ?? [])
        {
            File($"事迹和照片/{person.Employer}+{person.Name}.docx", Life.Stories.Document(
                person.Name,
                person.Employer,
                int.Parse(person.Number, System.Globalization.CultureInfo.InvariantCulture)));
            File($"事迹和照片/{person.Employer}+{person.Name}.png", PictureFile.PngOf(413, 579));
        }

        return System.IO.Path.Join(site.Root, "事迹和照片");
    }

    string File(string name, byte[] bytes)
    {
        var path = System.IO.Path.Join(site.Root, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? "");
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }
}
