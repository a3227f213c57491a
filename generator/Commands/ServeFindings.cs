using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

/// <summary>What may stand in the way of a preview.</summary>
static class ServeFindings
{
    static readonly FindingKind PortInUseKind = new("PS0875", Severity.Error, new("端口已被占用", "port in use"));

    static readonly FindingKind CannotWatchKind = new("PS0876", Severity.Warning, new("看不到文件的改动", "changes cannot be watched"));

    internal static Diagnostic PortInUse(string port) => PortInUseKind.At(
        Place.OfFile("--port"),
        new($"端口 {port} 不能用，可能已经有一个预览在运行。", $"Port {port} cannot be used; perhaps another preview is running."),
        new("先结束另一个预览，或者换一个端口，例如 --port 5081。", "End the other preview, or take another port, such as --port 5081."));

    internal static Diagnostic CannotWatch(string folder, string reason) => CannotWatchKind.At(
        Place.OfFile(folder),
        new($"系统不让程序知道文件什么时候改动：{reason}", $"The system does not tell when files change: {reason}"),
        new("网页仍可查看，但改动资料以后要结束预览、重新运行。", "Pages can be seen, but end the preview and start it again after a change."));
}
