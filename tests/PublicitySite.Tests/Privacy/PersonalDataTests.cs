using PublicitySite.Privacy;

namespace PublicitySite.Tests.Privacy;

/// <summary>What is personal data in a text, and what only looks like it.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("440524188001010014")]
    [InlineData("11010519491231002x")]
    [InlineData("身份证号：11010519491231002X。")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105 19491231 002X")]
    [InlineData("110105-1949-1231-002X")]
    [InlineData("110105.19491231.002.X")]
    [InlineData("110105\u00A019491231\u00A0002X")]
    [InlineData("1101\u200B0519491231002X")]
    [InlineData("11010519\u00AD491231002X")]
    [InlineData("1101051949\n1231002X")]
    [InlineData("110105\u001F19491231\u001F002X")]
    [InlineData("1\u001E10105\u001E19491231002X")]
    [InlineData("1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X")]
    [InlineData("001 11010519491231002X 张")]
    [InlineData("11010519491231002X13800138000", "IdentityNumber MobileNumber", 2)]
    [InlineData("一一〇一〇五一九四九一二三一〇〇二X")]
    public void An_identity_number_is_found_in_any_dress(string text, string kinds = "IdentityNumber", int count = 1)
    {
        var hits = PersonalData.Find(text);

        Assert.Equal(count, hits.Count);
        Assert.Equal(kinds, string.Join(' ', hits.Select(hit => hit.Kind)));
    }

    [Theory]
    [InlineData("13800138000")]
    [InlineData("手机：138-0013-8000")]
    [InlineData("138 0013 8000")]
    [InlineData("+86 13800138000")]
    [InlineData("+86-138-0013-8000")]
    [InlineData("8613800138000")]
    [InlineData("008613800138000")]
    [InlineData("013800138000")]
    [InlineData("1380013\n8000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("一三八〇〇一三八〇〇〇")]
    [InlineData("幺三八零零幺三八零零零")]
    [InlineData("一三八00138000")]
    [InlineData("138\u001F0013\u001F8000")]
    [InlineData("138\u200B0013\u200B80\u200B00")]
    [InlineData("1 3 8 0 0 1 3 8 0 0 0")]
    [InlineData("zhangsan13800138000.jpg")]
    public void A_mobile_number_is_found_in_any_dress(
        string text) => Assert.Equal(PersonalDataKind.MobileNumber, Assert.Single(PersonalData.Find(text)).Kind);

    [Theory]
    [InlineData("110105194912310021", PersonalDataKind.DoubtfulIdentityNumber)]
    [InlineData("110105491231002", PersonalDataKind.OldIdentityNumber)]
    [InlineData("6225881414207430", PersonalDataKind.BankCard)]
    [InlineData("6225 8814 1420 7430", PersonalDataKind.BankCard)]
    [InlineData("护照号码：E12345678", PersonalDataKind.Passport)]
    [InlineData("护照号码：EA1234567", PersonalDataKind.Passport)]
    [InlineData("lisi@example.com", PersonalDataKind.EmailAddress)]
    [InlineData("ｌｉｓｉ＠example.com", PersonalDataKind.EmailAddress)]
    [InlineData("QQ：12345678", PersonalDataKind.ChatAccount)]
    [InlineData("微信号 zhang_san88", PersonalDataKind.ChatAccount)]
    [InlineData("川E12345", PersonalDataKind.VehiclePlate)]
    [InlineData("川E·D12345", PersonalDataKind.VehiclePlate)]
    [InlineData("鲁A·8B8C8", PersonalDataKind.VehiclePlate)]
    internal void Every_kind_is_told_from_the_others(
        string text, PersonalDataKind kind) => Assert.Equal(kind, Assert.Single(PersonalData.Find(text)).Kind);

    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("统一社会信用代码 911101066976941872")]
    [InlineData("11441700007280420Y/2019-00012")]
    [InlineData("2024-09-29")]
    [InlineData("20240929-20241010")]
    [InlineData("2024.9.29—2024.10.10")]
    [InlineData("1949.10.1-2019")]
    [InlineData("泸市人社发〔2019〕120号")]
    [InlineData("13800138000.00元")]
    [InlineData("13800138000元")]
    [InlineData("1,380,013,800.00")]
    [InlineData("0830-3121234、3121235")]
    [InlineData("(0551)62777071")]
    [InlineData("010-12345678")]
    [InlineData("川公网安备51050202000123号")]
    [InlineData("蜀ICP备12345678号-1")]
    [InlineData("粤B2-20090191")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b13800138000d5d6c15b0f00a08")]
    [InlineData("site.13800138.css")]
    [InlineData("ISBN 978-7-5045-1234-5")]
    [InlineData("GB/T 9704-2012")]
    [InlineData("99.99% 100% 12.5%")]
    [InlineData("logo@2x.png")]
    [InlineData("微信公众号“泸州人社”")]
    [InlineData("微信、QQ等方式")]
    [InlineData("一二三四五六七八九十")]
    [InlineData("150\u001F2019\u001F2022")]
    [InlineData("{\"@context\":\"https://schema.org\"}")]
    public void Other_numbers_are_left_in_peace(string text) => Assert.Empty(PersonalData.Find(text));

    [Theory]
    [InlineData("11010519491231002X", "11***************X")]
    [InlineData("13800138000", "13********0")]
    [InlineData("abc", "***")]
    public void A_value_is_shown_masked(string value, string masked) => Assert.Equal(masked, PersonalData.Masked(value));
}
