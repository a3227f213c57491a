using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Formats.Json;

namespace PublicitySite.Tests.Formats;

public sealed class PlainJsonTests
{
    [Theory]
    [InlineData("𠮷㛃·欧阳", "𠮷㛃·欧阳")]
    [InlineData("a\"b\\c", @"a\""b\\c")]
    [InlineData("a\nb\tc\rd", @"a\nb\u0009c\u000Dd")]
    [InlineData("</script><!--&", @"\u003C/script\u003E\u003C!--\u0026")]
    [InlineData("\u2028\u2029\u007F\u0000", @"\u2028\u2029\u007F\u0000")]
    [InlineData("a/b 'c'+é", "a/b 'c'+é")]
    public void Only_what_JSON_and_markup_forbid_is_escaped(string text, string written) =>
        Assert.Equal($"\"{written}\"", PlainJson.Line(json => json.WriteStringValue(text)));

    [Fact]
    public void What_is_read_again_is_what_was_written() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => ReadAgain(text.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Rare_characters_may_stand_anywhere_in_a_long_text() =>
        Assert.All(Enumerable.Range(0, 300), length => Assert.True(ReadAgain(new string('a', length) + "𠮷\n" + new string('中', length))));

    [Fact]
    public void Half_a_character_does_not_stop_the_build() =>
        Assert.Equal(@"""a\uFFFDb𠮷""", PlainJson.Line(json => json.WriteStringValue("a\uD842b𠮷")));

    [Fact]
    public void A_document_has_line_ends_of_its_own_and_one_at_its_end() => Assert.Equal(
        "{\n  \"姓名\": \"𠮷\"\n}\n",
        Encoding.UTF8.GetString(PlainJson.Document(json =>
        {
            json.WriteStartObject();
            json.WriteString("姓名", "𠮷");
            json.WriteEndObject();
        })));

    static bool ReadAgain(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return JsonDocument.Parse(PlainJson.Line(json => json.WriteStringValue(text))).RootElement.GetString() == whole;
    }
}
