using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization;

public class OtherLanguagesTests
{
    private const string German =
        "Die Brücke der Stadt ist zu. Die Stadt baut die Brücke neu und die Kosten der Brücke zahlt der Bund. Nach der Wahl will die Stadt mehr Geld.";

    [Fact]
    public void DivergenceWith_FunctionWordsOfAnotherLanguage_AreNoWordsOfTheText()
    {
        var text = SummaryText.Create(TextDocument.Parse(German), new SummaryOptions { Language = "de" }, title: null);
        var ranker = new KullbackLeiblerRanker(text);
        int different = Enumerable.Range(0, text.Vectors.TermCount).Count(term => text.Vectors.Frequency(term) > 0);
        int all = Enumerable.Range(0, text.Vectors.TermCount).Sum(text.Vectors.Frequency);

        // Computed over the words left, each counted once more in the summary than it stands there.
        double expected = 0;
        for (int term = 0; term < text.Vectors.TermCount; term++)
        {
            int place = text.Vectors.Terms(0).IndexOf(term);
            double inSummary = (1.0 + (place < 0 ? 0 : text.Vectors.Counts(0)[place])) / (different + text.Vectors.Counts(0).ToArray().Sum());
            double inText = (double)text.Vectors.Frequency(term) / all;
            expected += inText > 0 ? inText * Math.Log(inText / inSummary) : 0;
        }

        different.Should().BeLessThan(text.Vectors.TermCount, "function words were found");
        ranker.DivergenceWith(0).Should().BeApproximately(expected, 1e-12);
    }

    [Fact]
    public void Summarize_NothingButFunctionWords_GivesTheNumberAskedFor()
    {
        foreach (SummaryAlgorithm algorithm in Enum.GetValues<SummaryAlgorithm>())
        {
            Summary summary = Summarizer.Summarize("Er ist da. Wir auch. Sie nie. Du so.", new SummaryOptions { Algorithm = algorithm, Sentences = 2, Language = "de" });

            summary.Sentences.Should().HaveCount(2);
            summary.Sentences.Should().OnlyContain(sentence => sentence.Score >= 0 && sentence.Score <= 1);
        }
    }

    [Fact]
    public void Analyze_ArticleInAnotherLanguage_IsSummarizedInIt()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().Summarize(1).Build().Analyze(Article.FromText(German) with { Language = "de" });

        analysis.Summary.Should().Be(Summarizer.Summarize(German, new SummaryOptions { Sentences = 1, Language = "de" }));
    }
}
