using System.Text;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Help_is_as_approved(string language)
    {
        var all = new StringBuilder();
        foreach (var command in (string[])[
            "",
            "build",
            "check",
            "period",
            "hash",
            "clean",
            "import",
            "import list",
            "import notice",
            "import summaries",
            "rules",
            "serve",
            "status",
            "next",
        ])
        {
            var spoken = Spoken.By([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);
            Assert.Equal((0, ""), (spoken.ExitCode, spoken.Error));
            all.Append($"$ publicity {command}".TrimEnd()).Append('\n').Append(spoken.Output).Append('\n');
        }

        Approved.Text($"Commands/help.{language}.txt", all.ToString());
    }

    [Fact]
    public void Help_is_given_even_with_wrong_arguments_beside_it() =>
        Assert.Equal(Spoken.By("build", "--help"), Spoken.By("build", "--help", "--today", "soon"));

    [Fact]
    public void The_version_is_a_line_of_its_own() => Assert.Equal(new(0, "0.1.0\n", ""), Spoken.By("--version"));
}
