using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>A set of articles with summaries, and what ours must reach there.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="BudgetOfReference">Whether a summary may have as many words as the reference; else it has three sentences.</param>
internal sealed record SummarySet(string Name, bool BudgetOfReference)
{
    private const int Sentences = 3;

    public static IReadOnlyList<SummarySet> All { get; } =
    [
        new SummarySet("cnndm", BudgetOfReference: false) { Required = new RougeScores(0.319, 0.125, 0.286), MaxMeanWords = 72 },
        new SummarySet("inshorts", BudgetOfReference: false) { MustReachLead = true },

        // The references of bbc are as long as half the article, and a machine chose their sentences.
        new SummarySet("bbc", BudgetOfReference: true) { RequiredOfBest = new RougeScores(0.83, 0.77, 0) },
    ];

    /// <summary>The algorithm that suits references such as those of bbc best.</summary>
    public static SummaryAlgorithm BestForBudget => SummaryAlgorithm.TextRank;

    /// <summary>What the default must reach; 0 where nothing is asked for.</summary>
    public RougeScores Required { get; init; }

    /// <summary>What <see cref="BestForBudget"/> must reach; 0 where nothing is asked for.</summary>
    public RougeScores RequiredOfBest { get; init; }

    /// <summary>How many words the summaries of the default may have on average; null for any number.</summary>
    public double? MaxMeanWords { get; init; }

    /// <summary>Whether the default must be as good as the lead.</summary>
    public bool MustReachLead { get; init; }

    /// <summary>What the figures mean.</summary>
    public string Budget => BudgetOfReference ? "as many words as the reference" : $"{Sentences} sentences";

    /// <summary>How long the summary of an article is to be.</summary>
    public SummaryOptions Options(SummaryExample example) => BudgetOfReference
        ? new SummaryOptions { Words = example.Reference.Sum(sentence => TextDocument.Parse(sentence).Words.Count) }
        : new SummaryOptions { Sentences = Sentences };
}
