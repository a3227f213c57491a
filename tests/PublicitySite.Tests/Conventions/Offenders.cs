namespace PublicitySite.Tests.Conventions;

/// <summary>Who breaks a convention: all of them in one failure, each on a line of its own.</summary>
static class Offenders
{
    internal static void None(IEnumerable<string?> offenders)
    {
        var all = string.Join('\n', offenders.Distinct(StringComparer.Ordinal));
        if (all.Length > 0)
            Assert.Fail(all);
    }
}
