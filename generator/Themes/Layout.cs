namespace PublicitySite.Themes;

/// <summary>Which template makes the pages of a view: <c>layouts/NAME.sbn-html</c> of the theme.</summary>
/// <param name="View">The view's type; its public properties are what the template may name.</param>
/// <param name="Name">The file's name without its ending, e.g. <c>profile</c>.</param>
sealed record Layout(Type View, string Name);
