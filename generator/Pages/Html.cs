namespace PublicitySite.Pages;

/// <summary>Markup that is already safe; everything else is escaped when it is printed.</summary>
readonly record struct Html(string Value);
