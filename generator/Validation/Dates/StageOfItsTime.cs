using PublicitySite.Diagnostics;

namespace PublicitySite.Validation.Dates;

/// <summary>What to do where a list and the stage of its scheme differ: schemes change, and old lists stay.</summary>
static class StageOfItsTime
{
    internal static readonly LocalizedText Help = new(
        "请按选拔项目的规定填写 days 和 unit，或者删去这两项，程序会按项目的规定计算；当年的办法与现行办法不同的，请为当年的办法另建一个选拔项目文件。",
        "Write days and unit as the scheme has them, or leave them out; for a list under former rules make a scheme of those rules.");
}
