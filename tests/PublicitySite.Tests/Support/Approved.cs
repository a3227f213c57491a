using System.Text;

namespace PublicitySite.Tests.Support;

/// <summary>Texts that were looked at and found good. <c>UPDATE_GOLDEN=1</c> writes them anew, for the diff to be looked at.</summary>
static class Approved
{
    /// <param name="file">Below the folder of the tests, e.g. <c>Commands/help.zh.txt</c>.</param>
    /// <param name="actual">What the program gives now.</param>
    internal static void Text(string file, string actual)
    {
        var path = Path.Join(Repository.Root, "tests", "PublicitySite.Tests", file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual, new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
