using ArticleKit.Topics;

namespace ArticleKit.Fuzzing.Corpora;

/// <summary>Small models of every kind, in both formats.</summary>
internal static class ModelSeeds
{
    private static readonly string[][] Words =
    [
        ["oven", "butter", "flour", "recipe", "simmer", "onion", "pastry", "garlic"],
        ["harbour", "mast", "sail", "regatta", "skipper", "hull", "breeze", "anchor"],
        ["bishop", "gambit", "rook", "endgame", "pawn", "checkmate", "castling", "knight"],
    ];

    public static IReadOnlyList<byte[]> Make()
    {
        LabelledArticle[] articles = [.. Enumerable.Range(0, 60).Select(i => new LabelledArticle(Text(i), $"topic {i % 3}", i % 2 == 0 ? Words[i % 3][i % 8] : null))];
        MultiLabelledArticle[] several = [.. articles.Select((article, i) => new MultiLabelledArticle(article.Text, i % 4 == 0 ? [article.Label, "topic 9"] : [article.Label]))];
        TopicClassifier[] classifiers =
        [
            TopicClassifier.Train(articles),
            TopicClassifier.Train(articles, new() { WeightBits = 4, HashBits = 12, CharacterNgrams = new(2, 3), SupervisedWeighting = 0, UsesForm = false }),
            TopicClassifier.TrainMultiLabel(several),
        ];
        return [.. classifiers.SelectMany(classifier => new[] { TopicModelFormat.Compact, TopicModelFormat.MlNet }.Select(format => Save(classifier, format)))];
    }

    public static string Text(int index) => string.Join(' ', Enumerable.Range(0, 24).Select(word => Words[(index + (word % 5 == 0 ? 1 : 0)) % 3][(word * (index + 3)) % 8]));

    private static byte[] Save(TopicClassifier classifier, TopicModelFormat format)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream, format);
        return stream.ToArray();
    }
}
