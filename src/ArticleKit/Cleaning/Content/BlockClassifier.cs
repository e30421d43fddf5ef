using System.Buffers;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Tells for each block of a page how probably it is content: first by itself and its neighbours, then once more knowing what was
/// thought of all others. The trees were learned from labelled pages; see <c>docs/models/block-classifier.md</c>.
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
    public double[] Score(PageDocument page, string? title, PageEvidence evidence)
    {
        const int Width = BlockFeatures.Count + ContextFeatures.Count;
        int count = page.Blocks.Count;
        var features = new BlockFeatures(page, PageStatistics.Of(page), title);
        float[] rows = ArrayPool<float>.Shared.Rent(count * Width);
        var first = new double[count];
        for (int i = 0; i < count; i++)
        {
            page.Budget.Check();
            Span<float> row = rows.AsSpan(i * Width, BlockFeatures.Count);
            features.Write(i, row);
        }

        page.Budget.CheckNow();
        _first.Predict(rows.AsSpan(0, count * Width), Width, first);

        var context = new ContextFeatures(page, features, first, evidence);
        var second = new double[count];
        for (int i = 0; i < count; i++)
        {
            page.Budget.Check();
            Span<float> row = rows.AsSpan(i * Width, Width);
            context.Write(i, row[BlockFeatures.Count..]);
        }

        page.Budget.CheckNow();
        _second.Predict(rows.AsSpan(0, count * Width), Width, second);
        ArrayPool<float>.Shared.Return(rows);
        return second;
    }

    private static BlockClassifier LoadEmbedded()
    {
        using Stream stream = typeof(BlockClassifier).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The block classifier is missing from the assembly.");
        return Read(stream);
    }
}
