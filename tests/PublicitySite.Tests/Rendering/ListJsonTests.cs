using System.Text;
using System.Text.Json;
using PublicitySite.Model;
using PublicitySite.Pages;
using PublicitySite.Rendering.Data;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Rendering;

public sealed class ListJsonTests
{
    [Fact]
    public void The_people_are_those_of_the_table_cell_by_cell()
    {
        var list = Some.ListThatIs(PublicityState.Open) with
        {
            People = [Some.Person("001", "欧阳𠮷") with { Gender = "男", Honours = ["“甲”奖", "乙\\丙"] }, Some.Person("002", "古丽·买买提")],
        };
        var table = ListColumns.Of(list);

        var people = Parsed(list).GetProperty("people").EnumerateArray().ToArray();

        Assert.Equal(
            table.Rows.Select(row => table.Headers.Zip(row)),
            people.Select(person => person.EnumerateObject().Select(cell => (cell.Name, $"{cell.Value.GetString()}"))));
    }

    [Fact]
    public void Rare_characters_stand_for_themselves() =>
        Assert.Contains("\"姓名\": \"欧阳𠮷\"", TextOf(Some.List() with { People = [Some.Person("001", "欧阳𠮷")] }), StringComparison.Ordinal);

    [Fact]
    public void An_open_list_is_written_like_this() => Assert.Equal(
        """
        {
          "id": "luzhou-2026",
          "title": "2026年泸州市首席技师建议人选名单",
          "url": "https://rsj.example.gov.cn/gongshi/lists/luzhou-2026.html",
          "scheme": "泸州市首席技师",
          "state": "open",
          "stateAsOf": "2026-11-20",
          "sampleData": false,
          "publicity": {
            "published": "2026-11-18",
            "starts": "2026-11-18",
            "ends": "2026-11-24",
            "unit": "working-days",
            "days": [
              "2026-11-18",
              "2026-11-19",
              "2026-11-20",
              "2026-11-23",
              "2026-11-24"
            ],
            "elsewhere": []
          },
          "changes": [],
          "order": "given",
          "people": [
            {
              "编号": "001",
              "姓名": "王建国",
              "工作单位": "泸州某机械有限公司",
              "职业（工种）": "钳工"
            }
          ]
        }

        """,
        TextOf(Some.List() with { People = [Some.Person()] }));

    [Fact]
    public void An_approved_list_tells_of_its_document_its_term_and_its_profiles()
    {
        var json = Parsed(Some.ListThatIs(PublicityState.Approved));

        Assert.Equal("approved", json.GetProperty("state").GetString());
        Assert.Equal("泸市人社发〔2026〕120号", json.GetProperty("approval").GetProperty("document").GetString());
        Assert.Equal(
            ("2026-09-25", "2029-09-24"),
            (json.GetProperty("term").GetProperty("from").GetString(), json.GetProperty("term").GetProperty("until").GetString()));
        Assert.Equal(
            [
                "https://rsj.example.gov.cn/gongshi/honorees/luzhou-2026/001.html",
                "https://rsj.example.gov.cn/gongshi/honorees/luzhou-2026/002.html",
            ],
            json.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("profile").GetString()));
    }

    [Fact]
    public void What_is_to_come_is_not_in_it()
    {
        var list = Some.List(published: new(2026, 11, 2), approved: Some.Today.AddDays(1)) with
        {
            Changes = [new(Some.Today.AddDays(1), ChangeKind.Correction, "尚未"), new(Some.Today, ChangeKind.Correction, "更正003号")],
        };

        var json = Parsed(list);

        Assert.Equal("closed", json.GetProperty("state").GetString());
        Assert.False(json.TryGetProperty("approval", out _));
        Assert.False(json.TryGetProperty("term", out _));
        Assert.Equal(["更正003号"], json.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("note").GetString()));
        Assert.DoesNotContain("120号", TextOf(list), StringComparison.Ordinal);
    }

    static JsonElement Parsed(HonoreeList list) => JsonDocument.Parse(TextOf(list)).RootElement;

    static string TextOf(HonoreeList list) => Encoding.UTF8.GetString(ListJson.Render(list, Some.Index(list)).Bytes.Span);
}
