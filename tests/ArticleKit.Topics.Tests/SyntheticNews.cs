namespace ArticleKit.Topics.Tests;

/// <summary>Articles made of the words of a topic and of words that all topics share; the same for a seed.</summary>
internal static class SyntheticNews
{
    private static readonly Dictionary<string, string[]> TopicWords = new(StringComparer.Ordinal)
    {
        ["cooking"] = ["oven", "butter", "flour", "recipe", "simmer", "onion", "pastry", "garlic", "roast", "sauce", "whisk", "dough"],
        ["sailing"] = ["harbour", "mast", "sail", "regatta", "skipper", "hull", "breeze", "anchor", "deck", "tide", "buoy", "rigging"],
        ["chess"] = ["bishop", "gambit", "rook", "endgame", "pawn", "checkmate", "grandmaster", "castling", "opening", "knight", "tempo", "queen"],
    };

    private static readonly string[] SharedWords =
        ["the", "a", "of", "yesterday", "people", "said", "year", "new", "was", "in", "city", "first", "more", "after", "and", "old", "two", "with"];

    private static TopicClassifier? _trained;

    public static IReadOnlyCollection<string> Topics => TopicWords.Keys;

    /// <summary>A classifier for these topics, trained once: training is what costs, and it is immutable.</summary>
    public static TopicClassifier Trained => LazyInitializer.EnsureInitialized(ref _trained, () => TopicClassifier.Train(Generate(1, 240)));

    public static List<LabelledArticle> Generate(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            string topic = TopicWords.Keys.ElementAt(i % TopicWords.Count);
            return new LabelledArticle(Words(random, topic, 30), topic, i % 2 == 0 ? Words(random, topic, 5) : null);
        })];
    }

    /// <summary>The same article, of other topics whose words it has much of too.</summary>
    public static MultiLabelledArticle WithMore(LabelledArticle article)
    {
        string[] words = $"{article.Title} {article.Text}".Split(' ');
        return new MultiLabelledArticle(
            article.Text,
            [.. TopicWords.Where(topic => topic.Value.Sum(word => words.Count(word.Equals)) >= 3).Select(topic => topic.Key)],
            article.Title);
    }

    private static string Words(Random random, string topic, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ =>
    {
        string[] words = random.Next(5) == 0 ? TopicWords[topic] : random.Next(12) == 0 ? TopicWords.Values.ElementAt(random.Next(3)) : SharedWords;
        return words[random.Next(words.Length)];
    }));
}
