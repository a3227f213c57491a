using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PublicitySite.Checking.Attachments;
using PublicitySite.Checking.Privacy;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Formats.Pdf;
using PublicitySite.Privacy;
using PublicitySite.Tests.Conventions;

namespace PublicitySite.Tests.Checking.Privacy;

/// <summary>Nothing private gets out in any file, and nothing else is held back.</summary>
public sealed class PrivacyScanTests
{
    static readonly Dictionary<PersonalDataKind, string> Codes = new()
    {
        [PersonalDataKind.IdentityNumber] = "PS0620",
        [PersonalDataKind.OldIdentityNumber] = "PS0621",
        [PersonalDataKind.MobileNumber] = "PS0622",
        [PersonalDataKind.BankCard] = "PS0623",
        [PersonalDataKind.Passport] = "PS0624",
        [PersonalDataKind.EmailAddress] = "PS0625",
        [PersonalDataKind.MaskedIdentityNumber] = "PS0626",
        [PersonalDataKind.DoubtfulIdentityNumber] = "PS0627",
        [PersonalDataKind.ChatAccount] = "PS0628",
        [PersonalDataKind.VehiclePlate] = "PS0629",
    };

    /// <summary>What is found of all that is planted in a carrier: scanned once, for it takes programs of its own to read a PDF.</summary>
    static readonly ImmutableDictionary<string, Lazy<ImmutableArray<(Planted Planted, ImmutableArray<Diagnostic> Diagnostics)>>> Found =
        Carrier.All.ToImmutableDictionary(
            carrier => carrier.Name,
            carrier => new Lazy<ImmutableArray<(Planted, ImmutableArray<Diagnostic>)>>(() => FoundIn(carrier)));

    public static TheoryData<string> Carriers => [.. Carrier.All.Select(carrier => carrier.Name)];

    [Fact]
    public void The_sets_are_large_and_have_every_kind()
    {
        Assert.InRange(PlantedData.All.Distinct().Count(), 400, 2000);
        Assert.InRange(InnocentData.All.Distinct().Count(), 400, 2000);
        Assert.All(
            AttachedFile.Carriers,
            carrier => Assert.True(PlantedData.All.Count(planted => carrier.File(planted.Text) is not null) >= 20, carrier.Name));
        Assert.Equal(Codes.Keys.Order(), PlantedData.All.Select(planted => planted.Kind).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public void All_that_is_planted_is_found(string carrier)
    {
        Offenders.None(
            from one in Found[carrier].Value
            let codes = one.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct()
            where !codes.SequenceEqual([Codes[one.Planted.Kind]])
            select $"{one.Planted.Kind} {Escaped(one.Planted.Text)}: {string.Join(' ', codes)}");
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Nothing_innocent_is_taken_for_private(string carrier)
    {
        var carrying = Carrier.All.First(one => one.Name == carrier);

        Offenders.None(
            from text in InnocentData.All
            let file = carrying.File(text)
            where file is not null
            from diagnostic in Scan(file)
            select $"{Escaped(text)}: {diagnostic.Code} {diagnostic.Message.Chinese}");
    }

    [Fact]
    public void No_finding_repeats_what_it_found() => Offenders.None(
        from carrier in Carrier.All
        from one in Found[carrier.Name].Value
        let planted = one.Planted
        where planted.Kind is PersonalDataKind.IdentityNumber
            or PersonalDataKind.MobileNumber
            or PersonalDataKind.BankCard
            or PersonalDataKind.OldIdentityNumber
        from diagnostic in one.Diagnostics
        let told = $"{diagnostic} {diagnostic.Location} {diagnostic.Message} {diagnostic.Help}"
        where DigitsOf(told).Contains(DigitsOf(planted.Text)[2..^1], StringComparison.Ordinal)
            || told.Contains(planted.Text, StringComparison.Ordinal)
        select $"{carrier.Name}: {told}");

    [Fact]
    public void A_valid_number_is_found_whatever_parts_its_digits()
    {
        var joints = new[]
        {
            "",
            "",
            "",
            " ",
            "  ",
            "\u00A0",
            "\u3000",
            "-",
            "—",
            ".",
            "·",
            "\u200B",
            "\u00AD",
            "\n",
            $"{JoinMarks.Cell}",
            $"{JoinMarks.Element}",
            "\r\n\t",
        };
        var numbers =
            from area in Gen.Elements("110105", "370102", "510502", "440524", "659001", "820000")
            from day in Gen.Choose(0, 45000)
            from order in Gen.Choose(0, 999)
            select PlantedData.WithCheckDigit($"{area}{new DateOnly(1900, 1, 1).AddDays(day):yyyyMMdd}{order:000}");
        var texts =
            from number in numbers
            from between in Gen.ArrayOf(Gen.Elements(joints), 17)
            select string.Concat(number.Select((digit, place) => place < 17 ? $"{digit}{between[place]}" : $"{digit}"));

        Prop.ForAll(texts.ToArbitrary(), text =>
            PersonalData.Find($"身份证号：{text}，住").Any(
                hit => hit.Kind == PersonalDataKind.IdentityNumber && hit.Value == string.Concat(text.Where(char.IsAsciiLetterOrDigit))))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a.html", "<p>甲</p>\n<p>电话<b>1380</b>0138000</p>", "a.html(2,9)")]
    [InlineData("a.html", "<p>𠮷</p><p title=\"电话&#49;3800138000\">", "a.html(1,22)")]
    [InlineData("a.csv", "\uFEFF编号,电话\n001,\"13800138000\"\n", "a.csv(2,6)")]
    [InlineData("a.json", "{\n  \"甲\": \"\\u0031\\u0033800138000\"\n}", "a.json(2,9)")]
    [InlineData("a.ics", "BEGIN:VCALENDAR\r\nSUMMARY:1380\r\n 0138000\r\n", "a.ics(2,9)")]
    public void A_finding_points_to_where_it_stands(string path, string text, string place) =>
        Assert.Equal(place, Assert.Single(Scan(new(path, Encoding.UTF8.GetBytes(text)))).Location.ToString());

    [Theory]
    [InlineData("a.csv", "甲,13800138000\n", "a.csv(1,3)")]
    [InlineData("a.csv", "甲,乙\n\"1,\n甲\",\"138\",0013,8000\n", "a.csv(3,5)")]
    [InlineData("a.txt", "甲13800138000\n", "a.txt(1,2)")]
    public void An_attachment_of_text_is_looked_at_once(string path, string text, string place) =>
        Assert.Equal(place, Assert.Single(Scan(Text(path, text) with { Source = path })).Location.ToString());

    [Fact]
    public void A_finding_tells_a_clerk_what_to_do()
    {
        var diagnostic = Assert.Single(Scan(Text("a.html", "<p>13800138000</p>")));

        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Equal("将要公开的文件中有手机号码（13********0）。", diagnostic.Message.Chinese);
        Assert.Equal("A file that would be published holds a mobile number (13********0).", diagnostic.Message.English);
        Assert.Equal("请从名单、通知或附件的原文中删去。确需公布的办公联系方式，请写入 site.yaml 的 contact、名单的 objections 或通知的 contacts。", diagnostic.Help.Chinese);
    }

    [Fact]
    public void A_masked_number_tells_how_many_are_left() => Assert.Equal(
        "将要公开的文件中有遮盖了几位的身份证号码（37***************1），露出的数字只剩3种可能。",
        Assert.Single(Scan(Text("a.html", "<p>王芳，1975年3月出生，370982********1231</p>"))).Message.Chinese);

    [Fact]
    public void A_file_name_is_told_masked() =>
        Assert.Equal("files/13********0.html", Assert.Single(Scan(Text("files/13800138000.html", "<p>甲</p>"))).Location.ToString());

    [Fact]
    public void A_number_in_the_head_of_every_page_is_told_of_twenty_times()
    {
        var diagnostics = PrivacyScan.Run(
            [.. Enumerable.Range(0, 50).Select(page => Text($"{page:00}.html", "<p>13800138000</p>"))],
            PublishedContacts.None);

        Assert.Equal(20, diagnostics.Length);
        Assert.EndsWith("另有30处相同，不再逐一列出。", diagnostics[^1].Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"tel:138-0013-8000\">13800138000</a>", "lists/a.html", true)]
    [InlineData("<a href=\"tel:+8613800138000\">138 0013 8000</a>", "lists/a.html", true)]
    [InlineData("<p>13800138000</p>", "lists/b.html", false)]
    [InlineData("<a href=\"mailto:Office@example.cn\">office@example.cn</a>", "any.html", true)]
    [InlineData("<p>13800138001</p>", "lists/a.html", false)]
    public void Contacts_are_allowed_where_they_are_declared(string html, string path, bool allowed)
    {
        var contacts = new PublishedContacts(["office@example.cn"], [("lists/a.html", "138 0013 8000")]);

        Assert.Equal(allowed, PrivacyScan.Run([Text(path, html)], contacts).IsEmpty);
    }

    [Fact]
    public void An_identity_number_is_no_contact() => Assert.Single(
        PrivacyScan.Run([Text("a.html", "<p>11010519491231002X</p>")], new(["11010519491231002X"], [])));

    [Fact]
    public void The_identifier_of_an_event_is_no_address() =>
        Assert.Empty(Scan(Text("a.ics", "BEGIN:VEVENT\r\nUID:luzhou-2026@rsj.example.gov.cn\r\nEND:VEVENT\r\n")));

    static ImmutableArray<(Planted, ImmutableArray<Diagnostic>)> FoundIn(Carrier carrier) =>
    [
        .. from planted in PlantedData.All
           let file = carrier.File(planted.Text)
           where file is not null
           select (planted, Scan(file)),
    ];

    static ImmutableArray<Diagnostic> Scan(OutputFile file) =>
        [
            .. PrivacyScan.Run([file], PublishedContacts.None),
            .. AttachmentCheck.Run([file], [], PublishedContacts.None, PdfTools.Installed),
        ];

    static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit)) is { Length: > 3 } digits ? digits : "nothing";

    static string Escaped(string text) => string.Concat(
        text.Select(character => character is < ' ' or '\u00A0' or '\u00AD' or '\u200B' ? $"<{(int)character:X2}>" : $"{character}"));
}
