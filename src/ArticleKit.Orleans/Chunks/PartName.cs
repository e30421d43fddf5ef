using ArticleKit.Corpora;

namespace ArticleKit.Orleans.Chunks;

/// <summary>What chunks are called in file names and in the names of articles that have none.</summary>
internal static class PartName
{
    /// <summary>The name of a chunk, which sorts as its number does.</summary>
    public static string Of(int number) => FormattableString.Invariant($"part-{number:D6}");

    /// <summary>
    /// Gives a record a name if its file gives it none: <c>part-000012:7</c>, the seventh of the answers in the file of that name. The number that it has
    /// else is that of a record in another file too, and of a line in the midst of a file nobody knows it who has not read everything before.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="chunk">The number of its chunk.</param>
    /// <param name="place">Its place in the chunk; the first is 1.</param>
    public static CorpusRecord Name(CorpusRecord record, int chunk, long place)
    {
        if (record.IsNamed)
        {
            return record;
        }

        string name = FormattableString.Invariant($"{Of(chunk)}:{place}");
        return record.IsArticle
            ? CorpusRecord.Of(record.Number, record.Article with { Id = name })
            : CorpusRecord.Failed(record.Number, name, record.Error);
    }
}
