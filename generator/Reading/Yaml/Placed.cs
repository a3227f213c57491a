using PublicitySite.Diagnostics;

namespace PublicitySite.Reading;

/// <summary>A value with the place it was read from, while checks still need to point at it.</summary>
sealed record Placed<T>(T Value, Place Place);
