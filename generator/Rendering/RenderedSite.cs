using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Pages;

namespace PublicitySite.Rendering;

/// <summary>Every file of the site.</summary>
/// <param name="Pages">All of them: those of the plan, and the notices on the way to what the texts link to.</param>
/// <param name="Files">Pages, data files and copies.</param>
/// <param name="Diagnostics">On texts.</param>
sealed record RenderedSite(ImmutableArray<Page> Pages, ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics);
