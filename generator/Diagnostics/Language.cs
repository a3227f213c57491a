namespace PublicitySite.Diagnostics;

/// <summary>The language that messages are printed in.</summary>
enum Language
{
    Chinese,
    English,
}
