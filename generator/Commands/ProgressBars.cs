using PublicitySite.Diagnostics;
using Spectre.Console;

namespace PublicitySite.Commands;

/// <summary>One bar for each stage, on a screen. In a pipe the work goes on in silence.</summary>
static class ProgressBars
{
    internal static T Follow<T>(this Terminal terminal, Language language, Func<Action<Stage>, T> work) =>
        terminal.Screen is { } screen
            ? screen.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
                .Start(context => Follow(context, language, work))
            : work(_ => { });

    static T Follow<T>(ProgressContext context, Language language, Func<Action<Stage>, T> work)
    {
        ProgressTask? current = null;
        var result = work(stage =>
        {
            Finish(current);
            current = context.AddTask(stage.Name.In(language));
            current.IsIndeterminate = true;
        });
        Finish(current);
        return result;
    }

    static void Finish(ProgressTask? task)
    {
        if (task is not null)
        {
            task.IsIndeterminate = false;
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}
