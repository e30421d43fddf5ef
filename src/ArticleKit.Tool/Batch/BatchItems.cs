namespace ArticleKit.Tool.Batch;

/// <summary>What is done with the items that an input is cut into.</summary>
/// <param name="Answer">Answers an item; called by several threads at once.</param>
/// <param name="IdOf">The id that the answer to an item has, or will have.</param>
/// <param name="Weigh">About how many bytes of memory an item takes.</param>
/// <param name="Release">Gives back what an item holds that is not answered.</param>
internal sealed record BatchItems<TItem>(
    Func<TItem, CancellationToken, BatchOutput> Answer, Func<TItem, string> IdOf, Func<TItem, long> Weigh, Action<TItem> Release);
