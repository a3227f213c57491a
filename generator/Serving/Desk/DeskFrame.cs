namespace PublicitySite.Serving.Desk;

/// <summary>What every page of the desk has around its content.</summary>
static class DeskFrame
{
    internal static Markup Render(PreviewState state, string title, Markup content) => Markup.Of($"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}-工作台</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{PreviewResponses.Folder}desk.css">
        </head>
        <body>
        <header class="top"><div class="wrap"><p class="name"><a href="{PreviewResponses.Folder}">工作台</a><span>{state.Content?.Site.Name ?? "网站"}</span></p>
        <nav aria-label="工作台"><a href="{PreviewResponses.Folder}#due">待办</a><a href="{PreviewResponses.Folder}#findings">检查结果</a><a href="{PreviewResponses.Folder}#lists">名单与阶段</a><a href="{PreviewResponses.Folder}#publication">发布前对照</a><a href="{state.Root}">查看网站</a></nav></div></header>
        <main class="wrap">
        {content}
        </main>
        <footer class="wrap"><p>工作台只在本机可见，不会发布到网站上。</p></footer>
        {Follow(state)}
        </body>
        </html>

        """);

    static Markup Follow(PreviewState state) => Markup.Trusted(FollowScript.Write(state.Version, wholly: true));
}
