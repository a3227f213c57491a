using System.Threading.Channels;

namespace PublicitySite.Serving;

/// <summary>
/// Turns changes on the disk into builds, one at a time: an editor that saves a file in three steps, or a person who copies a
/// folder, gives one build once it is quiet. A file that another program holds is tried again and again.
/// </summary>
/// <param name="build">Reads and builds the site folder.</param>
/// <param name="take">Gets what came of it.</param>
/// <param name="pause">A short while.</param>
sealed class Rebuilds(Func<PreviewBuild> build, Action<PreviewBuild> take, Func<CancellationToken, Task> pause)
{
    /// <summary>About how long the disk has to be quiet.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    // Whoever saves without a break sees a build all the same, after two seconds or so.
    const int LongestBurst = 16;

    // A locked file is waited for in silence for about so many pauses; then the diagnostic is told, and the waiting goes on.
    const int Patience = 40;

    readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something changed; called from any thread.</summary>
    internal void Ask() => changes.Writer.TryWrite(true);

    /// <summary>Builds at once, and then whenever it is asked to, until it is over.</summary>
    internal async Task Run(CancellationToken ending)
    {
        await Build(ending);
        while (await changes.Reader.WaitToReadAsync(ending))
        {
            await Quiet(ending);
            await Build(ending);
        }
    }

    async Task Quiet(CancellationToken ending)
    {
        for (var pauses = 0; pauses < LongestBurst && changes.Reader.TryRead(out _); pauses++)
            await pause(ending);
    }

    async Task Build(CancellationToken ending)
    {
        for (var tries = 1; ; tries++)
        {
            var built = build();
            if (!built.HasLockedFile || tries == Patience)
                take(built);
            if (!built.HasLockedFile || changes.Reader.TryPeek(out _))
                return;
            await pause(ending);
        }
    }
}
