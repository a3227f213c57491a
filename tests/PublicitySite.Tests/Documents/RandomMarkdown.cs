namespace PublicitySite.Tests.Documents;

/// <summary>Markdown of all kinds, put together by chance.</summary>
static class RandomMarkdown
{
    const string SignsOfMarkdown = "`*_[]()<>!#|-+=~^:&\\\"\n\n\n  \t1.)甲字a；";

    static readonly string[] Words =
    [
        "焊工", "𠮷㛃", " ", "，", "。", "a b", "**重点**", "*轻点*", "[名单](list.yaml)", "[**甲**乙](<b c.md> \"题\")", "![图](a.png)", "`码 | 栏`",
        "``a`b``", "[^1]，", "\\*", "\\|", "1\\.", "\\#", "&amp;", "3\\*5", "snake_case", "\\[甲\\]", "\\<b>", "（“甲”）", "\\\n", "\n",
    ];

    static readonly string[] Wholes =
    [
        "\n\n## 一、总则 \\#\n\n", "\n\n- 甲\n- 乙\n\n", "\n\n- 甲\n\n- 乙\n\n", "\n\n2. 甲\n3. 乙\n\n", "\n\n1. 甲\n\n   乙\n2. 丙\n\n",
        "\n\n- 甲\n  - 乙\n    - 丙\n- 丁\n\n",
        "\n\n> 引文\n>\n> - 甲\n\n", "\n\n---\n\n", "\n\n```text\n# 码\n\n``\n```\n\n", "\n\n````\n```\n````\n\n", "\n\n```\n```\n\n",
        "\n\n| 甲 | 乙 |\n|:---|---:|\n| 1 | < |\n| ^ | \\^ |\n\n", "\n\n附件：1.甲\\\n2.乙\n\n",
    ];

    /// <summary>Signs in any order, most of them no Markdown that anybody would write.</summary>
    internal static string Signs(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => SignsOfMarkdown[random.Next(SignsOfMarkdown.Length)]));

    internal static string Text(Random random)
    {
        var pieces = Enumerable.Range(0, random.Next(1, 9))
            .Select(_ => random.Next(4) == 0 ? Wholes[random.Next(Wholes.Length)] : Words[random.Next(Words.Length)]);
        return $"{string.Concat(pieces)}\n\n[^1]: 注解，*两段*。\n\n    第二段。\n";
    }
}
