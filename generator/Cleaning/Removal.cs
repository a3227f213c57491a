namespace PublicitySite.Cleaning;

/// <summary>What a clean copy of a file is made without.</summary>
enum Removal
{
    Properties,
    Comments,
    TrackedChanges,
    HiddenText,
    HiddenSheets,

    /// <summary>Cells in hidden rows and columns; these themselves stay, empty, so that nothing moves.</summary>
    HiddenCells,

    /// <summary>Texts of cells that are no more.</summary>
    LeftoverTexts,

    /// <summary>Formulas have become the values they show, for they refer to what is gone.</summary>
    Formulas,
    ExternalLinks,
    EmbeddedFiles,

    /// <summary>Custom XML, variables, copies of tables behind pivot tables, data models.</summary>
    HiddenData,
    Macros,
    PictureMetadata,
}
