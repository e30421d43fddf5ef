using System.Diagnostics;
using System.Globalization;
using ArticleKit.Keyphrases;
using ArticleKit.TestSupport.LabelledArticles;

namespace ArticleKit.Evaluation.Keyphrases;

/// <summary>Measures keyphrases on the hand-labelled articles of the tests, by each algorithm.</summary>
internal sealed class KeyphrasesPart : IEvaluationPart
{
    private const int TimedRounds = 30;

    private static readonly int[] Counts = [5, 10];

    private static readonly (string Set, KeyphraseAlgorithm Algorithm, bool WithTitle)[] Runs =
    [
        ("salience", KeyphraseAlgorithm.Salience, true),
        ("salience without title", KeyphraseAlgorithm.Salience, false),
        ("rake", KeyphraseAlgorithm.Rake, false),
        ("textrank", KeyphraseAlgorithm.TextRank, false),
        ("yake", KeyphraseAlgorithm.Yake, false),
    ];

    public string Name => "keyphrases";

    public string Description => "Precision, recall and F1 of the keyphrases at 5 and 10, and texts per second.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        IReadOnlyList<HandLabelledArticle> articles = HandLabelledArticle.All;
        int languages = articles.Select(article => article.Language[..2]).Distinct(StringComparer.Ordinal).Count();
        string note = string.Create(CultureInfo.InvariantCulture, $"{articles.Count} hand-labelled articles in {languages} languages");
        foreach ((string set, KeyphraseAlgorithm algorithm, bool withTitle) in Runs)
        {
            var options = new KeyphraseOptions { MaxCount = Counts[^1], Algorithm = algorithm };
            string[][] extracted = [.. articles.Select(article => Extract(article, options, withTitle).Select(keyphrase => keyphrase.Text).ToArray())];
            if (Environment.GetEnvironmentVariable("KPDUMP") == set)
            {
                for (int i = 0; i < articles.Count; i++)
                {
                    Console.WriteLine(articles[i].Id + ": " + string.Join(" | ", extracted[i].Select(p => (articles[i].Keyphrases.Any(g => StemmedPhrase.Of(g) == StemmedPhrase.Of(p)) ? "*" : "") + p)));
                    Console.WriteLine("     MISSED: " + string.Join(" | ", articles[i].Keyphrases.Where(g => !extracted[i].Any(p => StemmedPhrase.Of(g) == StemmedPhrase.Of(p)))));
                }
            }

            foreach (int count in Counts)
            {
                foreach (bool partly in (bool[])[false, true])
                {
                    KeyphraseScore[] scores =
                        [.. articles.Select((article, i) => KeyphraseScore.Of(extracted[i], article.Keyphrases, count, partly))];
                    string suffix = string.Create(CultureInfo.InvariantCulture, $"@{count}{(partly ? " partial" : "")}");
                    yield return new Measurement(Name, set, "precision" + suffix, scores.Average(score => score.Precision)) { Note = note };
                    yield return new Measurement(Name, set, "recall" + suffix, scores.Average(score => score.Recall));
                    yield return new Measurement(Name, set, "F1" + suffix, scores.Average(score => score.F1));
                }
            }

            yield return new Measurement(Name, set, "texts per second", TextsPerSecond(articles, options, withTitle))
            {
                Note = "one thread, segmentation included",
            };
            progress.Report(new EvaluationProgress("keyphrases " + set, articles.Count, articles.Count));
        }
    }

    private static IReadOnlyList<Keyphrase> Extract(HandLabelledArticle article, KeyphraseOptions options, bool withTitle) =>
        KeyphraseExtractor.Extract(article.Text, options, withTitle ? article.Title : null);

    private static double TextsPerSecond(IReadOnlyList<HandLabelledArticle> articles, KeyphraseOptions options, bool withTitle)
    {
        // The first rounds let the runtime compile what it is to time.
        double seconds = double.PositiveInfinity;
        for (int round = 0; round < TimedRounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (HandLabelledArticle article in articles)
            {
                Extract(article, options, withTitle);
            }

            seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return articles.Count / seconds;
    }
}
