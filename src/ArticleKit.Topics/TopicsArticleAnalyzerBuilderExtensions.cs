using ArticleKit.Topics;

// The namespace of the builder, so that the step is found there without another using.
#pragma warning disable IDE0130
namespace ArticleKit;

/// <summary>Adds what <c>ArticleKit.Topics</c> can do to the fluent chain.</summary>
public static class TopicsArticleAnalyzerBuilderExtensions
{
    /// <summary>Tells what the text is about, by the English news model that is part of the package.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <seealso cref="TopicClassifier.Default"/>
    public static ArticleAnalyzerBuilder ClassifyTopics(this ArticleAnalyzerBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ClassifyTopics(TopicClassifier.Default);
    }
}
