using ArticleKit.Orleans.Output;
using ArticleKit.Orleans.Scheduling;
using Orleans.Storage;

namespace ArticleKit.Orleans.Grains;

/// <summary>
/// What a coordinator keeps of its chunks, a page of them at a time: of a job of a million chunks, each change writes some kilobytes.
/// </summary>
internal sealed class JobPages
{
    private const int LoadedAtOnce = 64;

    private readonly IGrainStorage _storage;
    private readonly GrainId _grain;
    private readonly GrainState<JobPage>[] _pages;
    private readonly int _chunks;
    private readonly HashSet<int> _unsaved = [];

    private JobPages(IGrainStorage storage, GrainId grain, int chunks)
    {
        (_storage, _grain, _chunks) = (storage, grain, chunks);
        _pages = new GrainState<JobPage>[(chunks + JobPage.Length - 1) / JobPage.Length];
    }

    /// <summary>The answers in all chunks that are done, and the errors among them.</summary>
    public (long Answers, long Errors) Totals { get; private set; }

    /// <summary>Reads what is kept.</summary>
    public static async Task<JobPages> LoadAsync(IGrainStorage storage, GrainId grain, int chunks)
    {
        var pages = new JobPages(storage, grain, chunks);
        for (int start = 0; start < pages._pages.Length; start += LoadedAtOnce)
        {
            await Task.WhenAll(Enumerable.Range(start, Math.Min(LoadedAtOnce, pages._pages.Length - start)).Select(pages.LoadAsync));
        }

        foreach (JobPage page in pages._pages.Select(page => page.State!))
        {
            pages.Totals = (pages.Totals.Answers + page.Answers.Sum(answers => (long)answers), pages.Totals.Errors + page.Errors.Sum(errors => (long)errors));
        }

        return pages;
    }

    /// <summary>Tells a scheduler where its chunks stood.</summary>
    public void Restore(ChunkScheduler scheduler, int maxTries, DateTimeOffset now)
    {
        for (int chunk = 0; chunk < _chunks; chunk++)
        {
            (JobPage page, int place) = PageOf(chunk);
            scheduler.Chunks.SetLostTries(chunk, page.LostTries[place]);
            scheduler.Chunks.SetSecondTries(chunk, page.SecondTries[place]);
            scheduler.Restore(chunk, (ChunkState)page.States[place], Math.Min(page.Tries[place], maxTries), page.Reasons.GetValueOrDefault(place), now);
        }
    }

    /// <summary>Notes what is in the answers of a chunk.</summary>
    public void SetCounts(int chunk, PartCounts counts)
    {
        (JobPage page, int place) = PageOf(chunk);
        Totals = (Totals.Answers + counts.Answers - page.Answers[place], Totals.Errors + counts.Errors - page.Errors[place]);
        (page.Answers[place], page.Errors[place]) = (counts.Answers, counts.Errors);
    }

    /// <summary>Writes the pages of the chunks that have changed; what could not be written is written the next time.</summary>
    public async Task SaveAsync(ChunkScheduler scheduler)
    {
        foreach (int chunk in scheduler.TakeChanges())
        {
            (JobPage page, int place) = PageOf(chunk);
            page.States[place] = (byte)scheduler.StateOf(chunk);
            page.Tries[place] = (byte)scheduler.TriesOf(chunk);
            page.LostTries[place] = (byte)scheduler.Chunks.LostTriesOf(chunk);
            page.SecondTries[place] = (byte)scheduler.Chunks.SecondTriesOf(chunk);
            if (scheduler.ReasonOf(chunk) is { } reason)
            {
                page.Reasons[place] = reason;
            }
            else
            {
                page.Reasons.Remove(place);
            }

            _unsaved.Add(chunk / JobPage.Length);
        }

        foreach (int index in _unsaved.ToArray())
        {
            await _storage.WriteStateAsync(NameOf(index), _grain, _pages[index]);
            _unsaved.Remove(index);
        }
    }

    private async Task LoadAsync(int index)
    {
        _pages[index] = new GrainState<JobPage>(new JobPage());
        await _storage.ReadStateAsync(NameOf(index), _grain, _pages[index]);
        _pages[index].State ??= new JobPage();
    }

    private (JobPage Page, int Place) PageOf(int chunk) => (_pages[chunk / JobPage.Length].State!, chunk % JobPage.Length);

    private static string NameOf(int index) => FormattableString.Invariant($"page-{index}");
}
