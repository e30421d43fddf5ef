using ArticleKit.TestSupport.LabelledArticles;

namespace ArticleKit.Tests.LabelledArticles;

public class HandLabelledArticleTests
{
    public static TheoryData<string> Ids => [.. HandLabelledArticle.All.Select(article => article.Id)];

    [Fact]
    public void All_Articles_AreAtLeastTwentyWithIdsOfTheirOwn() =>
        HandLabelledArticle.All.Select(article => article.Id).Should().HaveCountGreaterThanOrEqualTo(20).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Keyphrases_EveryLabel_StandsInTheTextOnWordBoundaries(string id)
    {
        HandLabelledArticle article = Get(id);

        article.Keyphrases.Should().HaveCountGreaterThanOrEqualTo(8).And.HaveCountLessThanOrEqualTo(12).And.OnlyHaveUniqueItems();
        article.Keyphrases.Should().OnlyContain(phrase => StandsAsWords(phrase, article.Text));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Quotations_EveryLabel_StandsInTheTextInOrder(string id)
    {
        HandLabelledArticle article = Get(id);
        int end = 0;

        foreach (HandLabelledQuotation quotation in article.Quotations)
        {
            int start = article.Text.IndexOf(quotation.Text, end, StringComparison.Ordinal);
            start.Should().BePositive($"“{quotation.Text}” stands in the text after those before it");
            end = start + quotation.Text.Length;
            if (!quotation.Closed)
            {
                article.Text[end..].Should().StartWith(" ", "a closing mark would be a contradiction");
            }
        }

        foreach (HandLabelledQuotation quotation in article.Quotations)
        {
            (quotation.Speaker == null).Should().Be(quotation.ResolvedSpeaker == null);
            foreach (string label in new[] { quotation.Speaker, quotation.ResolvedSpeaker, quotation.Verb }.OfType<string>())
            {
                StandsAsWords(label, article.Text).Should().BeTrue($"“{label}” stands in the text");
            }
        }
    }

    private static HandLabelledArticle Get(string id) => HandLabelledArticle.All.Single(article => article.Id == id);

    private static bool StandsAsWords(string phrase, string text)
    {
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            int end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
