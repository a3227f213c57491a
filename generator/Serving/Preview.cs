namespace PublicitySite.Serving;

/// <summary>The state of the preview, changed by one build at a time and looked at by any number of readers.</summary>
sealed class Preview
{
    readonly Lock gate = new();
    TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal PreviewState Now { get; private set; } = new();

    internal void Take(PreviewBuild built)
    {
        lock (gate)
        {
            Now = Now.After(built);
            var told = changed;
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            told.SetResult();
        }
    }

    /// <summary>The state as soon as it is another than this version.</summary>
    internal async Task<PreviewState> Other(int version, CancellationToken ending)
    {
        while (true)
        {
            var (now, next) = Look();
            if (now.Version != version)
                return now;
            await next.WaitAsync(ending);
        }
    }

    (PreviewState Now, Task Next) Look()
    {
        lock (gate)
        {
            return (Now, changed.Task);
        }
    }
}
