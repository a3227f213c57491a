using PublicitySite.Diagnostics;

namespace PublicitySite.Tests.Themes;

public sealed class ThemeCheckerTests
{
    static readonly (string Path, string Text)[] Files =
    [
        (
            "partials/card.sbn-html",
            "{{ if person.href }}<a href=\"{{ person.href }}\">{{ person.name }}</a>{{ else }}{{ person.name }}{{ end }}"),
        ("partials/decision.sbn-html", "{{ if $decision }}{{ $decision.document }}{{ end }}"),
        ("partials/shell.sbn-html", "<html>{{ frame.title }}{{ $$ }}</html>"),
        ("partials/sub/slot.sbn-html", "{{ $$ }}"),
        ("assets/css/site.css", "body{}"),
    ];

    [Theory]
    [InlineData("{{ title }} {{title}} {{~ title ~}} {{- title -}} {{ frame.title }} {{ count }} {{ frame.site.name }}")]
    [InlineData("{{ body }}{{ extra }}<p>{{ note }}</p>{{ rank }}<p class=\"{{ title }}\" title='{{ title }}'>")]
    [InlineData("<a href=\"{{ if note }}{{ note }}{{ end }}\"><meta content=\"0; url={{ title }}\">")]
    [InlineData("{{ # nope }}{{ ## {{ nope ## }}{{~ # nope ~}}")]
    [InlineData("{{ for person in people }}{{ person.name }}{{ title }}{{ for.index }}{{ if for.first }}1{{ end }}{{ if !for.last }}、{{ "
        + "end }}{{ end }}")]
    [InlineData("{{ for person in people }}{{ for honour in person.honours }}{{ honour }}{{ person.name }}{{ title }}{{ end }}{{ "
        + "else }}{{ title }}{{ end }}")]
    [InlineData("{{ if approval }}{{ approval.document }}{{ else if note }}{{ note }}{{ else }}{{ title }}{{ end }}")]
    [InlineData("{{ if !note }}{{ title }}{{ else }}<p title=\"{{ note }}\">{{ end }}")]
    [InlineData("{{ if !approval || !note }}{{ else }}<p title=\"{{ note }}\">{{ approval.document }}{{ end }}")]
    [InlineData("{{ if approval && approval.href }}<a href=\"{{ approval.href }}\">{{ end }}")]
    [InlineData("{{ if note }}{{ for tag in tags }}<p title=\"{{ note }}\">{{ end }}{{ end }}")]
    [InlineData("{{ if open }}{{ if count > 0 && tags.size > 0 }}{{ if rank }}<p id=\"{{ rank }}\">{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ approval ? approval.document : '无' }}{{ (count > 1 ? 'a' : 'b') + 'c' }}{{ $'{title}（{count}）' }}")]
    [InlineData("{{ case title }}{{ when 'a', 'b' }}1{{ when title }}2{{ else }}{{ count }}{{ end }}")]
    [InlineData("{{ capture part }}<b>{{ title }}</b>{{ end }}{{ part }}{{ part }}")]
    [InlineData("{{ name = title + '-' + count }}{{ name }}{{ first = approval }}")]
    [InlineData("{{ tags | array.join '、' }}{{ array.join tags '、' }}{{ array.size people }}{{ title | string.replace 'a' 'b' | "
        + "string.append title }}{{ title.size }}")]
    [InlineData("{{ for person in people }}{{ include 'card' }}{{ end }}")]
    [InlineData("{{ wrap include 'shell' }}{{ wrap include 'shell' }}{{ title }}{{ end }}{{ end }}")]
    [InlineData("{{ include 'decision' decision: approval }}{{ if approval }}{{ include 'decision' decision: approval }}{{ end }}")]
    [InlineData("{{ for person in people }}{{ wrap include 'sub/slot' }}{{ person.name }}{{ for.index }}{{ end }}{{ end }}")]
    [InlineData("<link href=\"{{ asset \"css/site.css\" }}\">{{ asset 'css/site.css' }}")]
    [InlineData("{%{ {{ nope }} }%}")]
    public void A_correct_template_has_no_findings(string template) => Assert.Empty(Errors(template));

    [Theory]
    [InlineData("{{ titel }} {{ # PS0506 }}")]
    [InlineData("{{ Title }} {{ # PS0506 }}")]
    [InlineData("{{ secret }} {{ # PS0506 }}")]
    [InlineData("{{ frame.nope }} {{ # PS0506 }}")]
    [InlineData("{{ people.length }} {{ # PS0506 }}")]
    [InlineData("{{ title.length }} {{ # PS0506 }}")]
    [InlineData("{{ body.value }} {{ # PS0506 }}")]
    [InlineData("{{ frame.size }} {{ # PS0506 }}")]
    [InlineData("{{ if nope }} {{ # PS0506 }}\n{{ title }}{{ else }}\n{{ nope }} {{ # PS0506 }}\n{{ end }}")]
    [InlineData("{{ if !open }}{{ else }}\n{{ nope }} {{ # PS0506 }}\n{{ end }}")]
    [InlineData("{{ if open }}{{ else if nope }} {{ # PS0506 }}{{ end }}")]
    [InlineData("{{ for person in people }}\n{{ person.title }} {{ # PS0506 }}\n{{ end }}")]
    [InlineData("{{ for person in people }}{{ else }}\n{{ person.name }} {{ # PS0506 }}\n{{ end }}")]
    [InlineData("{{ for person in people }}{{ end }}\n{{ person }} {{ # PS0506 }}")]
    [InlineData("{{ if open }}{{ name = title }}{{ end }}\n{{ name }} {{ # PS0506 }}")]
    [InlineData(
        "{{ case title }}{{ when nope }} {{ # PS0506 }}\n{{ nope }} {{ # PS0506 }}\n{{ else }}\n{{ nope }} {{ # PS0506 }}\n{{ end }}")]
    [InlineData("{{ capture part }}\n{{ nope }} {{ # PS0506 }}\n{{ end }}")]
    [InlineData("{{ $'{nope}' }} {{ # PS0506 }}")]
    [InlineData("{{ open ? nope : title }} {{ # PS0506 }}")]
    [InlineData("{{ nope | string.size }} {{ # PS0506 }}")]
    [InlineData("{{ wrap include 'shell' }}\n{{ nope }} {{ # PS0506 }}\n{{ end }}")]
    [InlineData("{{ include 'decision' decison: approval }} {{ # PS0506 }}\n")]
    [InlineData("{{ include 'nope' }} {{ # PS0507 }}")]
    [InlineData("{{ wrap include 'nope' }}{{ nope }}{{ end }} {{ # PS0507 }}")]
    [InlineData("{{ upper title }} {{ # PS0508 }}")]
    [InlineData("{{ title | upcase }} {{ # PS0508 }}")]
    [InlineData("{{ title | string.upcase }} {{ # PS0508 }}")]
    [InlineData("{{ date.now }} {{ # PS0508 }}")]
    [InlineData("{{ math.random 1 2 }} {{ # PS0508 }}")]
    [InlineData("{{ math.uuid }} {{ # PS0508 }}")]
    [InlineData("{{ object.eval 'title' }} {{ # PS0508 }}")]
    [InlineData("{{ 'title' | object.eval_template }} {{ # PS0508 }}")]
    [InlineData("{{ title | html.escape }} {{ # PS0508 }}")]
    [InlineData("{{ include_join tags '、' }} {{ # PS0508 }}")]
    [InlineData("{{ title | string.append 'x' | string.upcase }} {{ # PS0508 }}")]
    [InlineData("{{ title | string.size | string.append 'x' }} {{ # PS0511 }}")]
    [InlineData("{{ title | array.size }} {{ # PS0510 }}")]
    [InlineData("{{ asset \"css/sitte.css\" }} {{ # PS0509 }}")]
    [InlineData("{{ for x in title }}x{{ end }} {{ # PS0510 }}")]
    [InlineData("{{ for x in frame }}x{{ end }} {{ # PS0510 }}")]
    [InlineData("{{ title | array.join '、' }} {{ # PS0510 }}")]
    [InlineData("{{ people }} {{ # PS0511 }}")]
    [InlineData("{{ frame }} {{ # PS0511 }}")]
    [InlineData("{{ open }} {{ # PS0511 }}")]
    [InlineData("{{ date_of_day }} {{ # PS0511 }}")]
    [InlineData("{{ people | array.join '、' }} {{ # PS0510 }}")]
    [InlineData("{{ title + people }} {{ # PS0511 }}")]
    [InlineData("{{ title == count }} {{ # PS0511 }}")]
    [InlineData("{{ title > 1 }} {{ # PS0511 }}")]
    [InlineData("{{ open ? title : count }} {{ # PS0511 }}")]
    [InlineData("{{{ title }}} {{ # PS0512 }}")]
    [InlineData("{{ title }}} {{ # PS0512 }}")]
    [InlineData("{{ body + title }} {{ # PS0513 }}")]
    [InlineData("{{ $'{body}' }} {{ # PS0513 }}")]
    [InlineData("{{ body | string.size }} {{ # PS0513 }}")]
    [InlineData("{{ body == title }} {{ # PS0513 }}")]
    [InlineData("{{ capture part }}<b>{{ end }}{{ part + title }} {{ # PS0513 }}")]
    [InlineData("<a href=\"{{ note }}\"> {{ # PS0514 }}")]
    [InlineData("<a title='x'\n{{ include 'nope' }} {{ # PS0507 }}\n href='{{ frame.site.root }}{{ rank }}'> {{ # PS0514 }}")]
    [InlineData("<a class=\"{{ count > 1 ? 'a' : 'b' }}\" title=\"{{ note }}\"> {{ # PS0514 }}")]
    [InlineData("{{ approval.document }} {{ # PS0514 }}")]
    [InlineData("{{ note + title }} {{ # PS0514 }}")]
    [InlineData("{{ $'{note}' }} {{ # PS0514 }}")]
    [InlineData("{{ if approval.href }}x{{ end }} {{ # PS0514 }}")]
    [InlineData("{{ if approval }}{{ else }}\n{{ approval.href }} {{ # PS0514 }}\n{{ end }}")]
    [InlineData("{{ if !approval }}\n{{ approval.href }} {{ # PS0514 }}\n{{ end }}")]
    [InlineData("{{ if approval || open }}\n{{ approval.href }} {{ # PS0514 }}\n{{ end }}")]
    [InlineData("{{ if approval && open }}{{ else }}\n{{ approval.href }} {{ # PS0514 }}\n{{ end }}")]
    [InlineData("{{ if approval.href && approval }}x{{ end }} {{ # PS0514 }}")]
    [InlineData("{{ approval ? 'x' : approval.document }} {{ # PS0514 }}")]
    [InlineData("{{ for title in people }} {{ # PS0515 }}\n{{ end }}")]
    [InlineData("{{ for x in people }}{{ for x in tags }} {{ # PS0515 }}\n{{ end }}{{ end }}")]
    [InlineData("{{ title = 'x' }} {{ # PS0515 }}")]
    [InlineData("{{ x = 'x' }}{{ x = 'y' }} {{ # PS0515 }}")]
    [InlineData("{{ asset = 'x' }} {{ # PS0515 }}")]
    [InlineData("{{ capture array }}{{ end }} {{ # PS0515 }}")]
    [InlineData("{{ for.index }} {{ # PS0517 }}")]
    [InlineData("{{ $x }} {{ # PS0517 }}")]
    [InlineData("{{ $$ }} {{ # PS0517 }}")]
    [InlineData("<a href={{ title }}> {{ # PS0518 }}")]
    [InlineData("{{ end }} {{ # PS0504 }}")]
    [InlineData("{{ else }} {{ # PS0504 }}")]
    [InlineData("{{ when 'x' }} {{ # PS0504 }}")]
    [InlineData("{{ if open }} {{ # PS0504 }}\n{{ title }}")]
    [InlineData("{{ for x in people }} {{ # PS0504 }}\n{{ if x }}\n{{ end }}")]
    [InlineData("{{ if open }}{{ end }}\n{{ end }} {{ # PS0504 }}\n{{ nope }}")]
    [InlineData("{{ title {{ # PS0503 }}")]
    [InlineData("{{ if count }}x{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ if tags }}x{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ if !title }}x{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ if frame && open }}x{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ 1.5 }} {{ # PS0505 }}")]
    [InlineData("{{ note ?? 'x' }} {{ # PS0505 }}")]
    [InlineData("{{ approval?.document }} {{ # PS0505 }}")]
    [InlineData("{{ tags[0] }} {{ # PS0505 }}")]
    [InlineData("{{ this.title }} {{ # PS0505 }}")]
    [InlineData("{{ [1, 2] }} {{ # PS0505 }}")]
    [InlineData("{{ x = { a: 1 } }} {{ # PS0505 }}")]
    [InlineData("{{ for i in 1..9 }}{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ for tag in tags limit: 1 }}{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ tablerow tag in tags }}{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ while true }}{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ with frame }}{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ func f; ret 1; end }} {{ # PS0505 }}")]
    [InlineData("{{ f = do; ret 1; end }} {{ # PS0505 }}")]
    [InlineData("{{ for tag in tags }}{{ break }} {{ # PS0505 }}{{ end }}")]
    [InlineData("{{ import frame }} {{ # PS0505 }}")]
    [InlineData("{{ readonly title }} {{ # PS0505 }}")]
    [InlineData("{{ ret title }} {{ # PS0505 }}")]
    [InlineData("{{ frame.title = 'x' }} {{ # PS0505 }}")]
    [InlineData("{{ $x = 'x' }} {{ # PS0505 }}")]
    [InlineData("{{ x = 1 }}{{ x += 1 }} {{ # PS0505 }}")]
    [InlineData("{{ x = 1 }}{{ x++ }} {{ # PS0505 }}")]
    [InlineData("{{ x = include 'card' }} {{ # PS0505 }}")]
    [InlineData("{{ include title }} {{ # PS0505 }}")]
    [InlineData("{{ include 'card' title }} {{ # PS0505 }}")]
    [InlineData("{{ 'card' | include }} {{ # PS0505 }}")]
    [InlineData("{{ include }} {{ # PS0505 }}")]
    [InlineData("{{ wrap array.size }}{{ end }} {{ # PS0505 }}")]
    [InlineData("{{ asset title }} {{ # PS0505 }}")]
    [InlineData("{{ title | string.append }} {{ # PS0505 }}")]
    [InlineData("{{ @include }} {{ # PS0505 }}")]
    [InlineData("{{ title.empty? }} {{ # PS0505 }}")]
    [InlineData("{{ #each Tags }}{{ title title }} {{ # PS0508 }}")]
    [InlineData("{{ title ) }} {{ # PS0505 }}")]
    [InlineData("{{ 'title }} {{ # PS0503 }}")]
    [InlineData("{{ if }}{{ end }} {{ # PS0505 }}")]
    public void What_cannot_work_is_found_on_its_line(string template) =>
        Assert.Equal(Expected(template), Errors(template));

    [Theory]
    [InlineData("{{ titel }}", "Did you mean 'title'?", "SampleView has no member 'titel'.", 4)]
    [InlineData("{{ Title }}", "Did you mean 'title'?", "SampleView has no member 'Title'.", 4)]
    [InlineData("{{ frame.titel }}", "Did you mean 'title'?", "SampleFrame has no member 'titel'.", 10)]
    [InlineData("{{ if approval }}{{ approval.dokument }}{{ end }}", "Did you mean 'document'?", "Decision has no member 'dokument'.", 30)]
    [InlineData("{{ include 'crad' }}", "Did you mean 'card'?", "There is no partial 'crad'.", 12)]
    [InlineData("{{ include 'decision' decison: approval }}", "Did you mean '$decision'?", "decision has no member '$decison'.", 23)]
    [InlineData("{{ asset \"css/sitte.css\" }}", "Did you mean 'css/site.css'?", "There is no file 'css/sitte.css' in assets.", 10)]
    [InlineData("{{ tags | array.jion '、' }}", "Did you mean 'array.join'?", "There is no function 'array.jion'.", 11)]
    [InlineData(
        "{{ for x in frame }}{{ end }}",
        "Name a single value as it is, or ask for it by if.",
        "A collection is needed here; 'frame' is SampleFrame.",
        13)]
    [InlineData(
        "{{ if tags }}{{ end }}",
        "Write … .size > 0 for a collection or a text, … > 0 for a number.",
        "'tags' is string[], so this always holds: in Scriban only false and null do not.",
        7)]
    [InlineData(
        "{{ approval.href }}",
        "Put it inside {{ if approval }} … {{ end }}.",
        "'approval.href' uses 'approval', which may be absent.",
        4)]
    [InlineData(
        "{{title}}}",
        "Write two braces: text is escaped, markup is printed as it is.",
        "Scriban has no tags in three braces; text cannot be printed unescaped.",
        8)]
    [InlineData(
        "{{ body + title }}",
        "Print it alone: {{ body }}.",
        "'body' is markup and cannot be joined to text or compared with it.",
        4)]
    [InlineData("{{ title", "Write }} at the end of the tag.", "This tag is not closed by }}.", 1)]
    [InlineData("{{ if open }}", "Write {{ end }} behind its content.", "'if' is not closed.", 4)]
    [InlineData(
        "<a href={{ title }}>",
        "Write =\"{{ title }}\".",
        "title is an attribute's value without quotes: its text could break the page.",
        9)]
    [InlineData(
        "{{ for title in tags }}{{ end }}",
        "Choose another name.",
        "'title' means something here already, which would be hidden.",
        8)]
    public void The_message_tells_the_place_the_fault_and_the_cure(string template, string help, string message, int column)
    {
        var diagnostic = Assert.Single(
            SampleTheme.Of("甲\n" + template, Files).Diagnostics,
            diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal(SourceLocation.At("themes/plain/layouts/page.sbn-html", 2, column), diagnostic.Location);
        Assert.Equal((message, help), (diagnostic.Message.English, diagnostic.Help.English));
    }

    [Theory]
    [InlineData("{{ titel }}", "SampleView 没有名为“titel”的项。", "是不是想写“title”？")]
    [InlineData("{{ title ) }}", "Scriban 读不懂这里的写法：", "可以写 {{ 名称 }}、")]
    [InlineData("{{ title }}}", "Scriban 没有三重大括号，", "请写两重大括号：")]
    public void A_message_in_Chinese(string template, string message, string help)
    {
        var diagnostic = Assert.Single(SampleTheme.Of(template).Diagnostics);

        Assert.StartsWith(message, diagnostic.Message.Chinese, StringComparison.Ordinal);
        Assert.StartsWith(help, diagnostic.Help.Chinese, StringComparison.Ordinal);
    }

    static IEnumerable<string> Expected(string template) =>
        from line in template.Split('\n').Index()
        from word in line.Item.Split(' ')
        where word.StartsWith("PS05", StringComparison.Ordinal)
        select $"{line.Index + 1} {word}";

    static IEnumerable<string> Errors(string template) =>
        from diagnostic in SampleTheme.Of(template, Files).Diagnostics
        where diagnostic.Severity == Severity.Error
        select $"{diagnostic.Location.Line} {diagnostic.Code}";
}
