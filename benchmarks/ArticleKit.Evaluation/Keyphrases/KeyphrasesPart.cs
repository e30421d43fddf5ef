using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ArticleKit.Keyphrases;
using ArticleKit.TestSupport.LabelledArticles;
using Spectre.Console;

namespace ArticleKit.Evaluation.Keyphrases;

/// <summary>
/// Measures the keyphrases of every algorithm on the hand-labelled articles of the tests. Agreement is by stems; "partial" also counts a
/// phrase that stands inside the annotator's, or the other way round. The figures are means over the articles.
/// </summary>
internal sealed class KeyphrasesPart : IEvaluationPart
{
    private const int TimedRounds = 30;

    /// <summary>The longest phrase in the paper.</summary>
    private const int WordsOfYake = 3;

    private static readonly int[] Counts = [5, 10];

    private static readonly KeyphraseRun[] Runs =
    [
        new("salience", new KeyphraseOptions(), WithTitle: true),
        new("salience, no title", new KeyphraseOptions(), WithTitle: false),
        new("rake", new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.Rake }, WithTitle: false),
        new("textrank", new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.TextRank }, WithTitle: false),
        new("yake", new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.Yake, MaxWords = WordsOfYake }, WithTitle: false),
    ];

    private readonly Option<bool> _phrases = new("--phrases")
    {
        Description = "Also lists the phrases of each article, with a star before those that the annotator has too, and those that are missed.",
    };

    private bool _lists;

    public string Name => "keyphrases";

    public string Description => "Precision, recall and F1 of the keyphrases at 5 and 10, and texts per second, of every algorithm.";

    public IReadOnlyList<Option> Options => [_phrases];

    public void Configure(ParseResult options) => _lists = options.GetValue(_phrases);

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        IReadOnlyList<HandLabelledArticle> articles = HandLabelledArticle.All;
        string note = string.Create(CultureInfo.InvariantCulture, $"{articles.Count} hand-labelled articles of our own");
        for (int i = 0; i < Runs.Length; i++)
        {
            KeyphraseRun run = Runs[i];
            string[][] extracted = [.. articles.Select(article => run.Extract(article).Select(keyphrase => keyphrase.Text).ToArray())];
            foreach ((int count, bool partly) in Counts.SelectMany(count => new[] { (count, false), (count, true) }))
            {
                KeyphraseScore[] scores = [.. articles.Select((article, j) => KeyphraseScore.Of(extracted[j], article.Keyphrases, count, partly))];
                string suffix = string.Create(CultureInfo.InvariantCulture, $"@{count}{(partly ? " partial" : "")}");
                yield return new Measurement(Name, run.Set, "precision" + suffix, scores.Average(score => score.Precision)) { Note = note };
                yield return new Measurement(Name, run.Set, "recall" + suffix, scores.Average(score => score.Recall));
                yield return new Measurement(Name, run.Set, "F1" + suffix, scores.Average(score => score.F1));
            }

            yield return new Measurement(Name, run.Set, "texts per second", TextsPerSecond(run, articles))
            {
                Note = "one thread, segmentation included",
            };
            progress.Report(new EvaluationProgress(Name, i + 1, Runs.Length));
        }
    }

    public void WriteDetails(IAnsiConsole console)
    {
        foreach (HandLabelledArticle article in _lists ? HandLabelledArticle.All : [])
        {
            string[] labels = [.. article.Keyphrases.Select(StemmedPhrase.Of)];
            string[] phrases = [.. Runs[0].Extract(article).Select(keyphrase => keyphrase.Text)];
            string[] stems = [.. phrases.Select(StemmedPhrase.Of)];
            console.WriteLine($"{article.Id}: {string.Join(" | ", phrases.Select((phrase, i) => labels.Contains(stems[i]) ? "*" + phrase : phrase))}");
            console.WriteLine($"  missed: {string.Join(" | ", article.Keyphrases.Where((_, i) => !stems.Contains(labels[i])))}");
        }
    }

    private static double TextsPerSecond(KeyphraseRun run, IReadOnlyList<HandLabelledArticle> articles)
    {
        // The first rounds let the runtime compile what it is to time.
        double seconds = double.PositiveInfinity;
        for (int round = 0; round < TimedRounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (HandLabelledArticle article in articles)
            {
                run.Extract(article);
            }

            seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return articles.Count / seconds;
    }

    /// <summary>A row of the table.</summary>
    private sealed record KeyphraseRun(string Set, KeyphraseOptions Options, bool WithTitle)
    {
        public IReadOnlyList<Keyphrase> Extract(HandLabelledArticle article) =>
            KeyphraseExtractor.Extract(article.Text, Options, WithTitle ? article.Title : null);
    }
}
