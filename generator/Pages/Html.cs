namespace PublicitySite.Pages;

/// <summary>Markup that is already safe; everything else is escaped when it is printed.</summary>
readonly record struct Html(string Value);

/// <summary>
/// Stands on a type of the views whose objects many pages share: what a theme makes of one alone is made once for all of them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class SharedByPagesAttribute : Attribute;
