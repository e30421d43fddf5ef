using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Tells for each block of a page how probably it is content: first by itself and its neighbours, then once more knowing what was
/// thought of all others. The trees were learned from labelled pages; see <c>Models/README.md</c>.
/// </summary>
internal sealed class BlockClassifier
{
    private const string Resource = "ArticleKit.Cleaning.Content.Models.block-classifier.model";
    private const int Version = 1;

    private static readonly Lazy<BlockClassifier> Shared = new(LoadEmbedded);

    private readonly BoostedTrees _first;
    private readonly BoostedTrees _second;

    private BlockClassifier(BoostedTrees first, BoostedTrees second) => (_first, _second) = (first, second);

    /// <summary>The classifier in this assembly.</summary>
    public static BlockClassifier Default => Shared.Value;

    public static BlockClassifier Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("The block classifier is of another version.");
        }

        return new BlockClassifier(BoostedTrees.Read(reader), BoostedTrees.Read(reader));
    }

    /// <summary>The probability of each block.</summary>
    public double[] Score(PageDocument page, string? title, bool isDiscussion)
    {
        var features = new BlockFeatures(page, PageStatistics.Of(page), title);
        double[] first = ScoreFirst(page, features);
        var context = new ContextFeatures(page, features, first, isDiscussion);
        var second = new double[first.Length];
        Span<float> row = stackalloc float[BlockFeatures.Count + ContextFeatures.Count];
        for (int i = 0; i < second.Length; i++)
        {
            features.Write(i, row);
            context.Write(i, row[BlockFeatures.Count..]);
            second[i] = _second.Predict(row);
        }

        return second;
    }

    private double[] ScoreFirst(PageDocument page, BlockFeatures features)
    {
        var scores = new double[page.Blocks.Count];
        Span<float> row = stackalloc float[BlockFeatures.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            features.Write(i, row);
            scores[i] = _first.Predict(row);
        }

        return scores;
    }

    private static BlockClassifier LoadEmbedded()
    {
        using Stream stream = typeof(BlockClassifier).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The block classifier is missing from the assembly.");
        return Read(stream);
    }
}
