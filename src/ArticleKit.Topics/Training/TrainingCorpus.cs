using ArticleKit.Topics.Data;
using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>Training articles as counted features, in a random order, with their labels as numbers.</summary>
internal sealed class TrainingCorpus
{
    private const int ProgressInterval = 1000;

    private TrainingCorpus(string[] topics, Entry[] entries)
    {
        Topics = topics;
        Entries = entries;
    }

    /// <summary>The labels in ordinal order.</summary>
    public string[] Topics { get; }

    /// <summary>The articles.</summary>
    public Entry[] Entries { get; }

    public static TrainingCorpus Read(
        IEnumerable<TrainingItem> items,
        int total,
        TopicTrainingOptions options,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var extractor = new NgramExtractor(options);
        List<(string[] Labels, Entry Entry)> read = [];
        foreach (TrainingItem item in items)
        {
            if (read.Count % ProgressInterval == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, read.Count, total));
            }

            using var buffer = new NgramBuffer();
            extractor.Extract(item.Text, item.Title, buffer);
            SparseVector counts = TermCounts.Of(buffer.Codes, options.TitleWeight);
            read.Add((item.Labels, new Entry(counts, [], item.Weight, item.Group ?? GroupOf(item, read.Count))));
        }

        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, read.Count, read.Count));
        string[] topics = [.. read.SelectMany(row => row.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = topics.Index().ToDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);
        Entry[] entries = [.. read.Select(row => row.Entry with { Labels = Array.ConvertAll(row.Labels, label => numbers[label]) })];
        Check(topics, entries, options);

        // Every fold that is dealt out in turn then holds every topic, even where rows are sorted by label, as files often are.
        new SeededRandom(options.Seed).Shuffle<Entry>(entries);
        return new TrainingCorpus(topics, entries);
    }

    /// <summary>Answers and forwarded articles belong to what they answer; articles without a title to those with the same text.</summary>
    private static ulong GroupOf(TrainingItem item, int row)
    {
        ReadOnlySpan<char> title = item.Title.AsSpan().Trim();
        while (title.IndexOf(':') is var colon and > 0 and <= 4
            && title[..colon] is var prefix
            && (prefix.Equals("re", StringComparison.OrdinalIgnoreCase) || prefix.Equals("fw", StringComparison.OrdinalIgnoreCase)
                || prefix.Equals("fwd", StringComparison.OrdinalIgnoreCase) || prefix.Equals("aw", StringComparison.OrdinalIgnoreCase)))
        {
            title = title[(colon + 1)..].Trim();
        }

        return TextKey.Of(title.ToString(), null) ?? TextKey.Of(item.Text, null) ?? (ulong)row;
    }

    private static void Check(string[] topics, Entry[] entries, TopicTrainingOptions options)
    {
        if (entries.Length == 0)
        {
            throw Invalid("There are no articles to train with.");
        }

        if (topics.Length == 0)
        {
            throw Invalid("None of the articles has a label.");
        }

        if (topics.Length == 1 && Array.TrueForAll(entries, entry => entry.Labels.Length == 1))
        {
            throw Invalid($"Every article has the same label, \"{topics[0]}\"; at least two topics are needed.");
        }

        uint forms = FeatureSpace.FormStart(options.HashBits);
        uint characters = FeatureSpace.CharacterStart(options.HashBits);
        if (Array.TrueForAll(entries, entry => Array.TrueForAll(entry.Counts.Indices, bucket => bucket >= forms && bucket < characters)))
        {
            throw Invalid("None of the articles holds a word.");
        }
    }

    private static ArticleKitException Invalid(string message) => new(ArticleErrorCode.InvalidTrainingData, message);

    /// <summary>An article.</summary>
    /// <param name="Counts">How often each feature stands in it, by bucket.</param>
    /// <param name="Labels">Its topics, as indices of <see cref="Topics"/>, ascending.</param>
    /// <param name="Weight">How much it counts, in proportion to the others.</param>
    /// <param name="Group">Articles with the same number are alike.</param>
    public sealed record Entry(SparseVector Counts, int[] Labels, double Weight, ulong Group);
}
