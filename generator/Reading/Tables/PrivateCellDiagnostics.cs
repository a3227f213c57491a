using System.Globalization;
using PublicitySite.Diagnostics;
using PublicitySite.Privacy;

namespace PublicitySite.Reading.Tables;

/// <summary>Personal data in cells. What was found is never repeated: the first two characters and the last at most.</summary>
static class PrivateCellDiagnostics
{
    static readonly DiagnosticDescriptor ValueKind = new("PS0236", Severity.Error, new("格子里有个人信息", "Personal data in a cell"));

    static readonly DiagnosticDescriptor DoubtfulKind = new("PS0237", Severity.Warning, new("格子里的号码像个人信息", "What may be personal data in a cell"));

    static readonly DiagnosticDescriptor MaskedKind = new("PS0241", Severity.Error, new("遮掩后仍能推算的身份证号", "Masked identity number that can be worked out"));

    static readonly DiagnosticDescriptor RoundedKind = new("PS0242", Severity.Error, new("号码的后几位已变成 0", "Number that lost its last digits"));

    internal static Diagnostic Value(SourceLocation location, PersonalDataHit hit) => hit.IsCertain
        ? ValueKind.At(
            location,
            new(
                $"这一格里有{Name(hit.Kind).Chinese}（{hit.Masked}），不得公布，因此停止生成网站。",
                $"This cell holds {Name(hit.Kind).English} ({hit.Masked}) that must not be published; nothing is built."),
            new(
                "从这一格中删去。原始表格请存放在网站文件夹以外。",
                "Delete it from the cell. Keep the original table outside the site folder."))
        : DoubtfulKind.At(
            location,
            new(
                $"这一格里的号码像是{Name(hit.Kind).Chinese}（{hit.Masked}）。",
                $"The number in this cell looks like {Name(hit.Kind).English} ({hit.Masked})."),
            new("请核对：确是个人信息的，从这一格中删去。", "Look at it, and delete it if it is."));

    internal static Diagnostic Masked(SourceLocation location, string number, long left) => MaskedKind.At(
        location,
        new(
            $"身份证号（{number}）虽然遮掩了几位，但按校验码推算，结合表中其他内容，可能的号码只剩 {Count(left)} 个，等于没有遮掩。",
            $"This identity number ({number}) is masked, yet its check digit and what else the table shows leave {Count(left)} possible numbers."),
        new("删去这个号码；区分同名的人，用性别和工作单位就够了。", "Delete it: gender and employer tell people of one name apart."));

    internal static Diagnostic Rounded(SourceLocation location) => RoundedKind.At(
        location,
        new(
            "这一格是超过 15 位的数字（或者“4.4E+17”这样的写法），表格软件只保留前 15 位，后面的已经变成 0；这样的号码多半是身份证号或银行卡号。",
            "This cell is a number of more than 15 digits, or one like 4.4E+17: spreadsheets keep 15 digits only. It was probably an identity number or a bank card."),
        new("个人号码请删除整格内容；确实要公布的编号，先把单元格格式设为“文本”再重新输入。", "Delete it if it is a person's number; otherwise format the cell as text and type it again."));

    static string Count(long left) => left.ToString("N0", CultureInfo.InvariantCulture);

    static LocalizedText Name(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.IdentityNumber => new("身份证号", "an identity number"),
        PersonalDataKind.OldIdentityNumber => new("15位身份证号", "an identity number of 15 digits"),
        PersonalDataKind.DoubtfulIdentityNumber => new("身份证号，但校验码不对", "an identity number with a wrong check digit"),
        PersonalDataKind.MobileNumber => new("手机号", "a mobile number"),
        PersonalDataKind.BankCard => new("银行卡号", "a bank card number"),
        PersonalDataKind.Passport => new("护照号", "a passport number"),
        PersonalDataKind.EmailAddress => new("邮箱", "an e-mail address"),
        PersonalDataKind.ChatAccount => new("QQ号或微信号", "a QQ or WeChat account"),
        _ => new("车牌号", "a number plate"),
    };
}
