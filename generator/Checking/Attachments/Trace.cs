namespace PublicitySite.Checking.Attachments;

/// <summary>What a file can carry beyond what it shows.</summary>
enum Trace
{
    /// <summary>Names of people and offices in its properties.</summary>
    Properties,
    Comments,
    TrackedChanges,
    HiddenText,
    HiddenSheet,
    HiddenRows,
    HiddenColumns,
    ExternalLinks,
    EmbeddedFiles,

    /// <summary>Data for programs: custom XML, copies of tables behind pivot tables, data models.</summary>
    HiddenData,
    Macros,

    /// <summary>Where a picture was taken.</summary>
    PictureLocation,

    /// <summary>Who took a picture, or with which very device.</summary>
    PictureAuthor,
}
