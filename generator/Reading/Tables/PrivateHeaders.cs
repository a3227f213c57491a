using PublicitySite.Privacy;

namespace PublicitySite.Reading.Tables;

/// <summary>
/// Headers of columns that must never go out: 个人信息保护法 lets a list be shown with what identifies the achievement,
/// not with what reaches or endangers the person.
/// </summary>
static class PrivateHeaders
{
    // Any header that holds one of these. Traditional characters and pinyin are for tables that come from elsewhere.
    static readonly string[] Parts =
    [
        "身份证", "身份證", "身份号", "公民身份", "证件", "證件", "护照", "通行证", "居住证", "驾驶证", "驾照", "军官证", "士兵证", "准考证", "学籍号",
        "社保", "医保", "社会保障", "社会保险", "公积金", "个人编号",
        "出生", "生日", "年龄", "周岁", "籍贯", "户籍", "户口", "户主", "门牌", "住址", "地址", "住所", "住处", "居住", "住宅", "邮编", "邮政编码",
        "手机", "手機", "电话", "電話", "座机", "固话", "传真", "联系", "联络", "通讯", "通信", "邮箱", "郵箱", "邮件", "电邮", "信箱",
        "微信", "微博", "抖音", "钉钉", "扣扣", "企鹅号", "qq", "wechat", "weixin", "email", "mail", "mobile", "phone", "contact", "address",
        "银行", "銀行", "账号", "账户", "帐号", "帐户", "賬號", "卡号", "开户", "支付宝", "工资", "薪", "收入", "存款", "财产", "资产", "bank", "account", "salary",
        "健康", "病", "血型", "残疾", "伤残", "身体", "孕", "计生", "生育", "宗教", "信仰", "政审", "犯罪",
        "婚", "恋爱", "配偶", "爱人", "家庭", "子女", "父母", "父亲", "母亲", "亲属", "监护人", "社会关系", "生活经历", "困难", "低保",
        "指纹", "人脸", "虹膜", "车牌", "签名", "health", "marital", "marriage", "family",
        "idcard", "idnumber", "idno", "identity", "passport", "birth", "shenfenzheng", "shouji", "dianhua",
    ];

    // Too short to be looked for within other words.
    static readonly string[] Words = ["id", "sfz", "sfzh", "tel", "cell", "age", "dob", "fax", "住地", "证号", "号码"];

    internal static bool Contains(string header)
    {
        var normal = Normalise(header);
        return Words.Contains(normal) || Parts.Any(part => normal.Contains(part, StringComparison.Ordinal));
    }

    // Letters and digits alone, in half width and lower case: 身 份·证（号）, Ｅ－ｍａｉｌ and "Q Q" are as plain as can be.
    static string Normalise(string header) =>
        string.Concat(header.Select(Characters.Narrow).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
