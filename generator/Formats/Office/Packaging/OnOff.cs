namespace PublicitySite.Formats.Office.Packaging;

/// <summary>Attributes that say yes or no.</summary>
static class OnOff
{
    /// <summary>Yes is said without a value, or with one that is not no.</summary>
    internal static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");
}
