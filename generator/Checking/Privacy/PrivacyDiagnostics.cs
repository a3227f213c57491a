using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Privacy;

namespace PublicitySite.Checking.Privacy;

/// <summary>Personal data in what would be published. No diagnostic repeats what was found.</summary>
static class PrivacyDiagnostics
{
    /// <summary>A number in the head of every page is one fault, not ten thousand.</summary>
    const int MostOfOneValue = 20;

    static readonly DiagnosticDescriptor Identity = new(
        "PS0620",
        Severity.Error,
        new("将要公开身份证号码", "an identity number would be published"));
    static readonly DiagnosticDescriptor OldIdentity = new(
        "PS0621",
        Severity.Error,
        new("将要公开15位身份证号码", "an old identity number would be published"));
    static readonly DiagnosticDescriptor Mobile = new("PS0622", Severity.Error, new("将要公开手机号码", "a mobile number would be published"));
    static readonly DiagnosticDescriptor Card = new("PS0623", Severity.Error, new("将要公开银行卡号", "a bank card number would be published"));
    static readonly DiagnosticDescriptor PassportNumber = new(
        "PS0624",
        Severity.Error,
        new("将要公开护照号码", "a passport number would be published"));
    static readonly DiagnosticDescriptor Email = new("PS0625", Severity.Error, new("将要公开电子邮箱", "an e-mail address would be published"));
    static readonly DiagnosticDescriptor Masked = new(
        "PS0626",
        Severity.Error,
        new("遮盖后仍能推算的身份证号码", "a masked identity number that can be worked out"));
    static readonly DiagnosticDescriptor Doubtful = new("PS0627", Severity.Warning, new("疑似身份证号码", "what looks like an identity number"));
    static readonly DiagnosticDescriptor Chat = new("PS0628", Severity.Warning, new("疑似QQ号或微信号", "what looks like a QQ or WeChat account"));
    static readonly DiagnosticDescriptor Plate = new("PS0629", Severity.Warning, new("疑似车牌号码", "what looks like a vehicle plate"));

    /// <summary>One diagnostic for each place, in order; of one value no more than a few.</summary>
    internal static ImmutableArray<Diagnostic> Report(IEnumerable<LocatedPersonalData> collector) => Diagnostic.Sort(
        from sighting in collector
        group sighting by (sighting.Hit.Kind, sighting.Hit.Value) into same
        let places = same.DistinctBy(sighting => sighting.Location).ToArray()
        from shown in places.Take(MostOfOneValue).Index()
        select Describe(shown.Item, shown.Index == MostOfOneValue - 1 ? places.Length - MostOfOneValue : 0));

    static Diagnostic Describe(LocatedPersonalData sighting, int further)
    {
        var (descriptor, name) = Named(sighting.Hit.Kind);
        var (masked, location) = (sighting.Hit.Masked, sighting.Location with { File = Redaction.Masked(sighting.Location.File) });
        var more = further > 0
            ? new LocalizedText($"另有{further}处相同，不再逐一列出。", $" {further} more places hold the same.")
            : new("", "");
        return descriptor.At(
            location,
            new(
                $"将要公开的文件中有{name.Chinese}（{masked}）{LeftBy(sighting.Hit).Chinese}。{more.Chinese}",
                $"A file that would be published holds {name.English} ({masked}){LeftBy(sighting.Hit).English}.{more.English}"),
            sighting.IsInAttachment ? HelpInAttachment(sighting.Hit) : HelpFor(sighting.Hit));
    }

    static LocalizedText LeftBy(PersonalDataMatch hit) => hit.Candidates > 0
        ? new($"，露出的数字只剩{hit.Candidates}种可能", $", what is shown leaves {hit.Candidates} numbers")
        : new("", "");

    static (DiagnosticDescriptor Kind, LocalizedText Name) Named(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.IdentityNumber => (Identity, new("身份证号码", "an identity number")),
        PersonalDataKind.OldIdentityNumber => (OldIdentity, new("15位身份证号码", "an identity number of 15 digits")),
        PersonalDataKind.MobileNumber => (Mobile, new("手机号码", "a mobile number")),
        PersonalDataKind.BankCard => (Card, new("银行卡号", "the number of a bank card")),
        PersonalDataKind.Passport => (PassportNumber, new("护照号码", "the number of a passport")),
        PersonalDataKind.EmailAddress => (Email, new("没有登记为联系方式的电子邮箱", "an e-mail address that is no declared contact")),
        PersonalDataKind.MaskedIdentityNumber => (Masked, new("遮盖了几位的身份证号码", "an identity number with some digits masked")),
        PersonalDataKind.DoubtfulIdentityNumber =>
            (Doubtful, new("像是身份证号码的数字，只是校验码不对", "what looks like an identity number with a wrong check digit")),
        PersonalDataKind.ChatAccount => (Chat, new("像是QQ号或微信号的内容", "what looks like a QQ or WeChat account")),
        PersonalDataKind.VehiclePlate => (Plate, new("像是车牌号码的内容", "what looks like a vehicle plate")),
    };

    static LocalizedText HelpInAttachment(PersonalDataMatch hit) => hit.IsCertain
        ? new(
            "请在原文件中删除后重新保存；被隐藏或删改过的内容，可用 publicity clean 清除。确需公布的办公联系方式，请写入 site.yaml 的 contact 或通知的 contacts。",
            "Delete it in the file and save it again; what is hidden or was deleted goes with 'publicity clean'. An office's contact is "
                + "declared as contact in site.yaml or in contacts of the notice.")
        : new(
            "请打开文件核对：确是个人信息的，请删除后重新保存；不是的，可以不改。",
            "Open the file and look: if it is personal, delete it and save the file again; otherwise nothing needs to be done.");

    static LocalizedText HelpFor(PersonalDataMatch hit) => hit.Kind switch
    {
        PersonalDataKind.MobileNumber or PersonalDataKind.EmailAddress => new(
            "请从名单、通知或附件的原文中删去。确需公布的办公联系方式，请写入 site.yaml 的 contact、名单的 objections 或通知的 contacts。",
            "Delete it from the list, notice or attachment it comes from. An office's contact is declared as contact in site.yaml, in "
                + "objections of a list, or in contacts of a notice."),
        _ when hit.IsCertain => new(
            "请从名单、通知或附件的原文中删去，再重新生成。个人号码不得公开，遮盖几位也不够。",
            "Delete it from the list, notice or attachment it comes from, and build again. Such numbers are never published, not even "
                + "in part."),
        _ => new(
            "请核对原文：确是个人信息的，请删去；不是的，可以不改。",
            "Look at the source: if it is personal, delete it; otherwise nothing needs to be done."),
    };
}
