using System.Text;
using PublicitySite.Diagnostics;
using PublicitySite.Editing;
using PublicitySite.Files;
using PublicitySite.Importing.Notices;
using PublicitySite.Reading;
using PublicitySite.Tests.Support;

namespace PublicitySite.Tests.Importing.Notices;

/// <summary>Old pages as government sites have them.</summary>
public sealed class HtmlNoticeTests
{
    const string Marked = """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
        <meta name="ArticleTitle" content="关于开展2019年泸州市首席技师选拔工作的通知">
        <meta name="PubDate" content="2019-07-09 10:20"><meta name="ContentSource" content="泸州市人力资源和社会保障局">
        <style>p{}</style></head><body>
        <table width="100%"><tr><td><a href="/">首页</a> &gt; <a href="/tzgg/">通知公告</a></td></tr>
        <tr><td><h1>关于开展2019年泸州市首席技师选拔工作的通知</h1>
        <div id="zoom"><p style="text-align:center"><span style="font-size:22pt">关于开展2019年泸州市首席技师选拔工作的通知</span></p>
        <p class="MsoNormal" align="center"><span lang="EN-US">泸市人社办〔2019〕94号<o:p></o:p></span></p>
        <p class="MsoNormal">&nbsp;&nbsp;&nbsp; 各区县人力资源社会保障部门：</p>
        <p><b>一、选拔名额</b></p><p>　　选拔<span style="mso-bidi-font-size:16pt">10</span>名，
           详见<a href="https://rsj.example.gov.cn/list.html">名单</a>和<a href="./P020190709.doc">附表</a>。<script>count()</script></p>
        <table border="1"><tr><td rowspan="2">单位</td><td colspan="2">名额</td></tr><tr><td>总数</td><td>新兴产业</td></tr><tr><td>江阳区</td><td>3</td><td>1</td></tr></table>
        <p><img src="images/a.png" alt="流程图"><img src="http://other.example.cn/b.jpg"></p>
        <p>附件：1.申报表<br>　　　2.汇总表</p>
        <p align="right">泸州市人力资源和社会保障局<br>2019年7月8日</p></div>
        <form><input type="text" value="搜索"><button>提交</button></form></td></tr></table></body></html>
        """;

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    public void A_page_with_marks_becomes_the_notice_that_was_approved(string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes(Marked);

        var read = Import(bytes, "t20190709.html", address => address == "images/a.png" ? PictureFile.Png : null);

        Approved.Text("Importing/Notices/golden/page.txt", NoticeImportTests.Told(read));
    }

    [Fact]
    public void A_page_without_marks_is_found_by_where_its_text_is()
    {
        var page = "<html><body><div id=nav><a href=a>首页</a><a href=b>机构概况</a><a href=c>通知公告</a></div><div class=main><div><p "
            + "align=center>关于公示的公告</p><p>现将建议人选公示5个工作日，欢迎监督。</p><p>一、公示时间</p><p>见名单页。</p></div></div></body></html>";

        var told = NoticeImportTests.Told(Import(Encoding.UTF8.GetBytes(page), "gs.htm"));

        Assert.Contains("title: 关于公示的公告\nkind: announcement\n", told, StringComparison.Ordinal);
        Assert.Contains("\n---\n现将建议人选公示5个工作日，欢迎监督。\n\n## 一、公示时间\n\n见名单页。\n====\n", told, StringComparison.Ordinal);
        Assert.Contains("gs.md(5): PS0957 文件里没有找到发文机关", told, StringComparison.Ordinal);
        Assert.Contains("gs.md(6): PS0958 文件里没有找到成文日期", told, StringComparison.Ordinal);
    }

    static Result<SiteEdit> Import(byte[] bytes, string file, Func<string, ReadOnlyMemory<byte>?>? beside = null)
    {
        var sources = SourceFolder.Read(Repository.Root).Value ?? new SourceTree([]);
        var content = SiteReader.Read(sources).Value ?? throw new InvalidOperationException("the sample site cannot be read");
        return NoticeImport.Plan(
            new() { File = file, Bytes = bytes, Id = Path.GetFileNameWithoutExtension(file), Beside = beside ?? (_ => null) },
            sources,
            content,
            new(2026, 11, 20));
    }
}
