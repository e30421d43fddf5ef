using ArticleKit.Evaluation.Quotations;
using ArticleKit.Quotations;
using ArticleKit.TestSupport.LabelledArticles;

namespace ArticleKit.Evaluation.Tests.Quotations;

public class QuotationFiguresTests
{
    private static readonly HandLabelledArticle Article = new(
        "bridge", "en", "Bridge", "\"We go,\" said Ann Lee. \"They stay,\" said Tom.", [],
        [new("We go,", "Ann Lee", "Ann Lee", "said", true), new("They stay,", "Tom", "Tom Reed", "said", true)]);

    [Fact]
    public void Add_OneOfTwoFound_CountsAsLabelled()
    {
        var figures = new QuotationFigures();
        IReadOnlyList<Quotation> found = QuotationExtractor.Extract(Article.Text);

        figures.Add(Article, [found[0], found[1] with { ContentSpan = new(0, 3) }]);

        (figures.Precision, figures.Recall, figures.F1).Should().Be((0.5, 0.5, 0.5));
        (figures.Speakers, figures.ResolvedSpeakers, figures.Verbs, figures.Closings).Should().Be((1, 1, 1, 1));
        figures.Differences.Should().HaveCount(2);
    }

    [Fact]
    public void Add_WrongPerson_IsCountedAsSuch()
    {
        var figures = new QuotationFigures();

        figures.Add(Article, QuotationExtractor.Extract(Article.Text));

        (figures.Matched, figures.Speakers, figures.ResolvedSpeakers).Should().Be((2, 2, 1));
        figures.Differences.Should().ContainSingle().Which.Should().Contain("person is Tom instead of Tom Reed");
    }

    [Fact]
    public void Extract_LabelledArticles_ReachesWhatIsWrittenDown()
    {
        var figures = new QuotationFigures();
        foreach (HandLabelledArticle article in HandLabelledArticle.All)
        {
            figures.Add(article, QuotationExtractor.Extract(article.Text));
        }

        figures.F1.Should().BeGreaterThan(0.98);
        ((double)figures.Speakers / figures.Matched).Should().BeGreaterThan(0.9);
        ((double)figures.ResolvedSpeakers / figures.Matched).Should().BeGreaterThan(0.9);
    }
}
