using System.Text;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class ListCsvTests
{
    [Fact]
    public void A_table_has_a_byte_order_mark_and_plain_line_ends()
    {
        var bytes = ListCsv.Render(Some.List()).Bytes.ToArray();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "编号,姓名,工作单位,职业（工种）\n001,王建国,泸州某机械有限公司,钳工\n002,李秀英,泸州某机械有限公司,钳工\n",
            Encoding.UTF8.GetString(bytes.AsSpan(3)));
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+8613800000000", "\"'+8613800000000\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("1=1", "1=1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("欧阳𠮷", "欧阳𠮷")]
    [InlineData("＝1", "＝1")]
    public void No_cell_is_taken_for_a_formula_and_none_breaks_its_row(string employer, string cell) => Assert.Equal(
        $"编号,姓名,工作单位,职业（工种）\n001,王建国,{cell},钳工\n",
        TextOf(Some.List() with { People = [Some.Person() with { Employer = employer }] }));

    [Fact]
    public void What_is_read_again_is_the_table()
    {
        var list = Some.List() with
        {
            People = [
                Some.Person("001", "欧阳𠮷") with { Honours = ["甲,乙", "“丙”\"丁\""] },
                Some.Person("002", "古丽·买买提") with { Employer = "甲\n乙" },
            ],
        };
        var table = ListColumns.Of(list);

        Assert.Equal(
            [table.Headers.ToArray(), .. table.Rows.Select(row => row.ToArray())],
            Parsed(TextOf(list)));
    }

    static string TextOf(HonoreeList list) => Encoding.UTF8.GetString(ListCsv.Render(list).Bytes.Span[3..]);

    /// <summary>The plainest reader there is, by RFC 4180.</summary>
    static List<string[]> Parsed(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' or '\n' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    if (text[i] == '\n')
                    {
                        rows.Add([.. row]);
                        row.Clear();
                    }

                    break;
                case var character:
                    cell.Append(character);
                    break;
            }
        }

        return rows;
    }
}
