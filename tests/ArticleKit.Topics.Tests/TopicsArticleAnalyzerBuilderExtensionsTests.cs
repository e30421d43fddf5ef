namespace ArticleKit.Topics.Tests;

public class TopicsArticleAnalyzerBuilderExtensionsTests
{
    [Fact]
    public void ClassifyTopics_WithoutClassifier_UsesTheEmbeddedModel()
    {
        const string Text = "The army shelled the town and soldiers fought rebels near the border, killing dozens of civilians.";
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().ClassifyTopics().Build();

        ArticleAnalysis analysis = analyzer.Analyze(Article.FromText(Text));

        analysis.Topics!.Top!.Topic.Should().Be("conflict, war and peace");
        analysis.Topics.Topics.Should().Equal(TopicClassifier.Default.Predict(Text).Topics);
    }

    [Fact]
    public void ClassifyTopics_OwnClassifier_IsAsked() => new ArticleAnalyzerBuilder().ClassifyTopics(SyntheticNews.Trained).Build()
        .Analyze(Article.FromText("Rook takes pawn, and the bishop waits.")).Topics!.Top!.Topic.Should().Be("chess");

    [Fact]
    public void ClassifyTopics_NullBuilder_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => ((ArticleAnalyzerBuilder)null!).ClassifyTopics()).Should().Throw<ArgumentNullException>();
}
