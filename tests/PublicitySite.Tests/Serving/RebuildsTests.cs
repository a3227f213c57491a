using PublicitySite.Serving;

namespace PublicitySite.Tests.Serving;

/// <summary>Which changes give which builds. The pauses are the test's own: nothing here waits for a clock.</summary>
public sealed class RebuildsTests : IDisposable
{
    readonly List<PreviewBuild> taken = [];
    readonly Queue<PreviewBuild> coming = [];
    readonly CancellationTokenSource over = new();
    int builds;

    public void Dispose() => over.Dispose();

    [Fact]
    public async Task The_site_is_built_at_once_and_then_only_when_asked()
    {
        await Run(pauses: []);

        Assert.Equal((1, 1), (builds, taken.Count));
    }

    [Fact]
    public async Task A_burst_of_saves_gives_one_build()
    {
        // Each save comes before the last pause is over; after the fifth it is quiet.
        await Run([Ask, Ask, Ask, Ask, Nothing], first: Ask);

        Assert.Equal(2, builds);
    }

    [Fact]
    public async Task Whoever_never_stops_saving_sees_a_build_all_the_same()
    {
        await Run([.. Enumerable.Repeat<Action<Rebuilds>>(Ask, 20), Nothing], first: Ask);

        Assert.Equal(3, builds);
    }

    [Fact]
    public async Task A_locked_file_is_waited_for_in_silence()
    {
        var locked = Answers.Bad with { HasLockedFile = true };
        coming.Enqueue(locked);
        coming.Enqueue(locked);

        await Run([Nothing, Nothing]);

        Assert.Equal(3, builds);
        Assert.Equal([false], taken.Select(build => build.HasLockedFile));
    }

    [Fact]
    public async Task A_file_that_stays_locked_is_told_once_and_waited_for_on()
    {
        for (var tries = 0; tries < 100; tries++)
            coming.Enqueue(Answers.Bad with { HasLockedFile = true });

        await Run([.. Enumerable.Repeat<Action<Rebuilds>>(Nothing, 100)]);

        Assert.Equal([true, false], taken.Select(build => build.HasLockedFile));
    }

    [Fact]
    public async Task A_fault_of_the_program_ends_the_preview()
    {
        var rebuilds = new Rebuilds(() => throw new InvalidOperationException("fault"), taken.Add, _ => Task.CompletedTask);

        await Assert.ThrowsAsync<InvalidOperationException>(() => rebuilds.Run(over.Token));
    }

    static void Ask(Rebuilds rebuilds) => rebuilds.Ask();

    static void Nothing(Rebuilds rebuilds)
    {
    }

    /// <summary>Runs until nothing more is to come.</summary>
    /// <param name="pauses">What happens while each pause lasts.</param>
    /// <param name="first">What happens after the first build.</param>
    async Task Run(IEnumerable<Action<Rebuilds>> pauses, Action<Rebuilds>? first = null)
    {
        var during = new Queue<Action<Rebuilds>>(pauses);
        Rebuilds? rebuilds = null;
        rebuilds = new(
            () =>
            {
                builds++;
                return coming.TryDequeue(out var build) ? build : Answers.Good();
            },
            build =>
            {
                taken.Add(build);
                if (taken.Count == 1)
                    first?.Invoke(rebuilds ?? throw new InvalidOperationException());
                if (during.Count == 0)
                    over.Cancel();
            },
            _ =>
            {
                if (during.TryDequeue(out var happens))
                    happens(rebuilds ?? throw new InvalidOperationException());
                return Task.CompletedTask;
            });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rebuilds.Run(over.Token));
    }
}
