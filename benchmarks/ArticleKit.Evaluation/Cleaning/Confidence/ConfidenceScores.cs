namespace ArticleKit.Evaluation.Cleaning.Confidence;

/// <summary>How well the confidence in pages tells what their text is worth, and whether they are articles.</summary>
internal sealed class ConfidenceScores
{
    private const double GoodF1 = 0.8;

    private readonly List<double> _confidences = [];
    private readonly List<double> _scores = [];
    private readonly List<string> _types = [];

    public void Add(string type, double f1, double confidence)
    {
        _types.Add(type);
        _scores.Add(f1);
        _confidences.Add(confidence);
    }

    public IEnumerable<Measurement> Measurements(string part, string set)
    {
        bool[] isArticle = [.. _types.Select(type => type == "article")];
        yield return new Measurement(part, set, "confidence, Spearman with word F1", Correlation.Spearman(_confidences, _scores));
        yield return new Measurement(part, set, "confidence, Pearson with word F1", Correlation.Pearson(_confidences, _scores));
        yield return new Measurement(part, set, "confidence, AUC of article", Ranking.AreaUnderCurve(_confidences, isArticle)) { Note = "against all other page types" };
        yield return new Measurement(part, set, "confidence, AUC of good text", Ranking.AreaUnderCurve(_confidences, [.. _scores.Select(f1 => f1 > GoodF1)])) { Note = "word F1 above 0.8" };
        foreach (var type in _types.Zip(_confidences).GroupBy(pair => pair.First, StringComparer.Ordinal).OrderByDescending(type => type.Count()))
        {
            yield return new Measurement(part, set, $"confidence, mean of {type.Key}", type.Average(pair => pair.Second)) { Note = $"{type.Count()} pages" };
        }
    }
}
