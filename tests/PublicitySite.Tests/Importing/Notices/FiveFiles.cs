using DocumentFormat.OpenXml.Wordprocessing;
using PublicitySite.Tests.Support;
using static PublicitySite.Tests.Importing.Notices.WordFile;

namespace PublicitySite.Tests.Importing.Notices;

/// <summary>Five Word files in the shapes of the documents of the five schemes. Their words are our own.</summary>
static class FiveFiles
{
    internal static readonly (string Id, byte[] Bytes)[] All =
    [
        ("liaocheng-word", Liaocheng()),
        ("shizhong-word", Shizhong()),
        ("luzhou-word", Luzhou()),
        ("qilu-word", Qilu()),
        ("jinzhong-word", Jinzhong()),
    ];

    /// <summary>
    /// A joint call without a red head: numbers that Word counts, leftovers in every paragraph, a list of annexes, two of them behind.
    /// </summary>
    static byte[] Liaocheng() => Of(
        main => WordFile.Lists(main, [
            (NumberFormatValues.ChineseCounting, "%1、"),
            (NumberFormatValues.ChineseCounting, "（%2）"),
            (NumberFormatValues.Decimal, "%3."),
        ]),
        Centred("中共聊城市委组织部"),
        Centred("聊城市人力资源和社会保障局"),
        Centred("关于做好2019年聊城市首席技师"),
        Centred("选拔工作的通知"),
        Line(""),
        Line("各县（市、区）党委组织部、人力资源和社会保障局："),
        Line(
            Run("　　根据"),
            Raw("<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"),
            Raw("<w:smartTag w:element=\"chsdate\"><w:r><w:t>2018</w:t></w:r><w:r><w:t>年</w:t></w:r></w:smartTag>"),
            Raw("<w:proofErr w:type=\"spellStart\"/>"),
            Run("的规定，开展"),
            SoftBreak(),
            Run("选拔工作。")),
        Item(1, "选拔名额"),
        Line("　　选拔40名，名额按照下表掌握。"),
        Table(Row("推荐单位", "推荐\n名额"), Row("县（市、区）", "不超过10名"), Row("大型企业", "不超过3名")),
        Item(1, "推荐条件"),
        Item(1, "基本条件", 1),
        Item(1, "具有技师以上职业资格。", 2),
        Item(1, "年龄一般不超过55周岁。", 2),
        Item(1, "业绩条件", 1),
        Line(
            Run("近4年内取得"),
            Raw("<w:ins w:id=\"7\" w:author=\"王某\"><w:r><w:t>至少</w:t></w:r></w:ins>"),
            Raw("<w:del w:id=\"8\" w:author=\"王某\"><w:r><w:delText>大约</w:delText></w:r></w:del>"),
            Run("一项业绩。")),
        Line("　　附件：1. 推荐人选一览表"),
        Line("　　　　　2. 承诺书"),
        Line(""),
        Right("中共聊城市委组织部　　聊城市人力资源和社会保障局"),
        Right("2019年4月19日"),
        Line("（此件公开发布）"),
        NewPage(),
        Line("附件1"),
        Centred("推荐人选一览表"),
        Table(Row("姓名", "工作单位"), Row("", "")),
        NewPage(),
        Line("附件2"),
        Centred("承诺书"),
        Line("本人承诺：所填写的内容真实。"));

    /// <summary>Measures in chapters and articles, a number below the title, a date in Chinese numerals.</summary>
    static byte[] Shizhong() => Of(
        Centred("市中首席技师选拔管理办法"),
        Centred("市中政办字〔2020〕33号", 32),
        Centred("第一章　总　则", 32),
        Line(Bold("第一条"), Run("　为了加强技能人才队伍建设，制定本办法。")),
        Line("第二条　市中首席技师每2年选拔一次，每次不超过10名。"),
        Centred("第二章　管理和考核", 32),
        Line(Bold("第三条　"), Run("有下列情形之一的，取消资格：")),
        Line("（一）违反法律法规，或者严重失职的；"),
        Line("（二）以弄虚作假等手段取得称号的。"),
        Line(Bold("第四条　本办法自发布之日起施行，有效期至2025年12月31日。")),
        Right("市中区人民政府办公室"),
        Right("二〇二〇年十二月三十日"));

    /// <summary>Two organs in a red head, a picture, a footnote, annex 3 with a table on a page of its own.</summary>
    static byte[] Luzhou() => Of(
        main =>
        {
            Footnote(main, "不公开的栏目只用于审核。");
            Picture(main, PictureFile.Jpeg, "rIdPicture");
        },
        Table(Row(Cell("泸州市人力资源和社会保障局\n泸州市财政局"), Cell("文件"))),
        Centred("泸市人社办〔2019〕94号", 32),
        Centred("关于开展2019年泸州市首席技师选拔工作的通知"),
        Line("各区县人力资源社会保障部门、财政部门："),
        Line("一、选拔名额"),
        Line("2019年选拔泸州市首席技师10名。"),
        Line("二、申报材料"),
        Line(Bold("（一）汇总表。"), Run("各栏目的公开范围见说明"), FootnoteMark(), Run("。")),
        Line(Bold("（二）照片。"), Run("照片为2寸白底彩色照片，样式如下。")),
        Line(Shown("rIdPicture", "C:\\Users\\wang\\sample.jpg")),
        Centred("图1　照片样式", 24),
        Line("材料发送至jineng@example.gov.cn，电话0000-5550101。"),
        Line("附件：1.申报表"),
        Line("2.带徒情况表"),
        Line("3.推荐人选汇总表"),
        Right("泸州市人力资源和社会保障局"),
        Right("泸州市财政局"),
        Right("2019年7月8日"),
        new Paragraph(new ParagraphProperties(new SectionProperties(new PageSize { Width = 11906U, Height = 16838U }))),
        Line("附件3"),
        Table(
            Row(Cell("泸州市首席技师推荐人选汇总表", columns: 4)),
            Row(Cell("推荐单位（盖章）：", columns: 4)),
            Row("推荐\n排序", "姓名", "工作单位", "职业\n（工种）"),
            Row("1", "", "", ""),
            Row(Cell("填表人：", columns: 2), Cell("联系电话：", columns: 2))),
        new SectionProperties(new PageSize { Width = 16838U, Height = 11906U, Orient = PageOrientationValues.Landscape }));

    /// <summary>Three organs, a quota table with cells that are joined both ways, run-in headings.</summary>
    static byte[] Qilu() => Of(
        Centred("中共山东省委组织部 山东省人力资源和社会保障厅 山东省财政厅", 36),
        Centred("关于公布2024年齐鲁首席技师推荐名额的通知"),
        Line("各市党委组织部、人力资源和社会保障局、财政局："),
        Line("现将推荐名额通知如下。"),
        Line("一、推荐名额"),
        Table(
            Row(Cell("地区", down: true), Cell("推荐名额", columns: 2), Cell("备注", down: true)),
            Row(Cell("", down: false), Cell("总数"), Cell("其中新兴产业"), Cell("", down: false)),
            Row(Cell("济南市"), Cell("10"), Cell("3", down: true), Cell("可以不用满", down: true)),
            Row(Cell("青岛市"), Cell("10"), Cell("", down: false), Cell("", down: false)),
            Row(Cell("合计", columns: 3), Cell("20"))),
        Line("二、有关要求"),
        Line("1. 2024年7月26日前报送。"),
        Line("2、不受理个人申报。"),
        Right("中共山东省委组织部"),
        Right("山东省人力资源和社会保障厅"),
        Right("山东省财政厅"),
        Right("2024年6月19日"));

    /// <summary>All that stands around a document: copy number, red head, signer, imprint.</summary>
    static byte[] Jinzhong() => Of(
        Line("000012"),
        Centred("晋中市人力资源和社会保障局文件", 72, red: true),
        Line("市人社发[2019]26号　　　　　　签发人：王某"),
        Centred("关于开展2019年晋中工匠"),
        Centred("选拔工作的通知"),
        Line("各县（区、市）人力资源和社会保障局："),
        Line("开展晋中工匠选拔工作，通知如下。"),
        Line("一、选拔名额"),
        Line("选拔15名左右。"),
        Line("二、材料目录"),
        Line("（一）申报表"),
        Line("（二）汇总表"),
        Line("（三）事迹材料"),
        Right("晋中市人力资源和社会保障局"),
        Right("2019年6月10日"),
        Table(Row("抄送：市委人才办。"), Row("晋中市人力资源和社会保障局办公室　　2019年6月10日印发")));
}
