using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Editing;

/// <summary>
/// Reads a site folder, null where it cannot be read: an edit asks what the folder will say once it is changed, and knows nothing of
/// how that is done.
/// </summary>
delegate SiteContent? ReadSite(SourceTree sources);
