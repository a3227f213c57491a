namespace PublicitySite.Reading;

/// <summary>
/// Headers of columns that must never go out: 个人信息保护法 lets a list be shown with what identifies the achievement,
/// not with what reaches or endangers the person.
/// </summary>
static class PrivateHeaders
{
    // Any header that holds one of these, as normalised by ListHeaders.
    static readonly string[] Parts =
    [
        "身份证", "证件号", "证件类型", "身份号码", "公民身份", "护照", "社保号", "社保卡", "社会保障号",
        "出生", "生日", "年龄", "籍贯", "户籍", "户口", "住址", "地址", "住所", "邮编",
        "手机", "电话", "联系", "邮箱", "邮件", "微信", "qq", "email", "mail", "mobile", "phone",
        "银行", "账号", "帐号", "卡号", "开户", "工资", "收入",
        "健康", "病史", "血型", "宗教", "婚姻", "婚否", "配偶", "家庭", "子女", "父母", "指纹",
        "idcard", "idnumber", "birth",
    ];

    internal static bool Contains(string header)
    {
        var normal = ListHeaders.Normalise(header).ToLowerInvariant();
        return Parts.Any(part => normal.Contains(part, StringComparison.Ordinal));
    }
}
