using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Algorithms.News;
using ArticleKit.Summarization.Explanation;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization.Algorithms.News;

public sealed class NewsRankerTests
{
    /// <summary>A text in which every feature is above 0 somewhere.</summary>
    private const string Text =
        "The harbour bridge closes on 4 May (for five months): the city council of Torvik has found rust on all the cables that carry the harbour bridge, "
        + "and will have every one of them replaced before the winter storms come in from the north.\n\n"
        + "\"We found rust,\" engineer Maria Silva told reporters. But why so late? The bridge carries every truck to the harbour!\n\n"
        + "The cables were hung long ago. Nobody looked at the rust. The council waits for the storms.";

    private static readonly string[] Groups =
    [
        "position: First Second Third Fourth VeryEarly Early Earlyish Depth Last EarlyInShortText EarlyUnderGoodLead",
        "paragraph: ParagraphStart",
        "length: Words8 Words16 Words24 Words32 Words48 EarlyLength",
        "novelty: Repeated Fresh",
        "centrality: Centroid MeanFrequency Coverage TakenUpLater TakenUpLaterByLength SharedWithLead EarlyCentroid EarlyTakenUpLater TermDensity",
        "quotation: BeginsWithQuote HasQuote Speech",
        "punctuation: Question Exclamation Parenthesis Colon",
        "wording: BeginsWithPronoun BeginsWithConnective FirstPerson",
        "names: Names NameShare",
        "numbers: Number",
        "title: Title",
    ];

    public static TheoryData<string, string> Features()
    {
        TheoryData<string, string> features = [];
        foreach (string group in Groups)
        {
            foreach (string feature in group.Split(": ")[1].Split(' '))
            {
                features.Add(feature, group.Split(": ")[0]);
            }
        }

        return features;
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Explain_WeightOfOneFeature_CountsInItsGroupOnly(string name, string group)
    {
        NewsFeature feature = Enum.Parse<NewsFeature>(name);
        SummaryText text = Parse("Rust on the bridge");
        NewsFeatures features = NewsFeatures.Measure(text);
        NewsRanker ranker = new(text, Weights(feature, 2));

        double[] values = [.. Enumerable.Range(0, text.Count).Select(sentence => features.Of(sentence)[(int)feature])];
        values.Should().Contain(value => value > 0, "the text is to show this feature");
        for (int sentence = 0; sentence < values.Length; sentence++)
        {
            IReadOnlyList<SentenceFeature> explained = ranker.Explain(sentence);
            explained.Single(item => item.Name == group).Value.Should().BeApproximately(2 * values[sentence], 1e-12);
            explained.Where(item => item.Name != group && item.Name != "base").Should().OnlyContain(item => item.Value == 0);
        }
    }

    [Fact]
    public void Scores_OneWeight_AreStretchedFromLowestToHighest()
    {
        // From -1 to 4 is a range of 5.
        NewsRanker ranker = new(Parse(title: null), Weights(NewsFeature.First, 2));

        ranker.Scores[0].Should().BeApproximately((2 + 1) / 5.0, 1e-12);
        ranker.Scores[1].Should().BeApproximately(1 / 5.0, 1e-12);
        ranker.Explain(0)[0].Should().BeEquivalentTo(new { Name = "base", Value = 1.0, Contribution = 0.2 });
        ranker.Explain(0).Single(item => item.Name == "position").Contribution.Should().BeApproximately(2 / 5.0, 1e-12);
    }

    [Fact]
    public void Scores_ArticleWithATitle_HaveItsWeightMoreToReach()
    {
        NewsRanker ranker = new(Parse("Rust on the bridge"), Weights(NewsFeature.Title, 3));

        ranker.Scores[0].Should().BeApproximately((3 + 1) / 8.0, 1e-12, "the first sentence has both terms of the title");
    }

    [Fact]
    public void Gain_Redundancy_TakesItsWeightAway()
    {
        // The weight of redundancy is -0.5, and the range is 5.
        NewsRanker ranker = new(Parse(title: null), Weights(NewsFeature.First, 2));

        ranker.Gain(0, redundancy: 0).Should().Be(ranker.Scores[0]);
        ranker.Gain(0, redundancy: 0.4).Should().BeApproximately(ranker.Scores[0] - 0.04, 1e-12);
    }

    private static NewsWeights Weights(NewsFeature feature, double weight)
    {
        double[] values = new double[NewsFeatures.Count];
        values[(int)feature] = weight;
        return new NewsWeights(values, redundancy: -0.5, lowest: -1, highest: 4);
    }

    private static SummaryText Parse(string? title) =>
        SummaryText.Create(TextDocument.Parse(Text), new SummaryOptions { Language = "en" }, title);
}
