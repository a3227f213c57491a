using PublicitySite.Diagnostics;

namespace PublicitySite.Commands;

static class StageNames
{
    extension(Stage stage)
    {
        /// <summary>As its progress is told.</summary>
        internal Wording Name => stage switch
        {
            Stage.Reading => new("读取资料", "Reading"),
            Stage.Validation => new("核对规则", "Validating"),
            Stage.Pages => new("安排页面", "Planning pages"),
            Stage.Rendering => new("生成页面", "Rendering"),
            Stage.Checking => new("检查成品", "Checking"),
            _ => new("写入文件", "Writing"),
        };
    }
}
