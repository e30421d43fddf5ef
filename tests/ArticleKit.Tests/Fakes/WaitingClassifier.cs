using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Tests.Fakes;

/// <summary>Works until it is told to stop, as a classifier or a summarizer that asks somebody far away.</summary>
/// <param name="begun">Called when it has begun; null for nothing.</param>
internal sealed class WaitingClassifier(Action? begun = null) : ITopicClassifier, ISummarizer
{
    public IReadOnlyList<string> Topics => ["any"];

    public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default)
    {
        Wait(cancellationToken);
        return new TopicPrediction([]);
    }

    public Summary Summarize(TextDocument document, SummaryOptions options, string? title, CancellationToken cancellationToken = default)
    {
        Wait(cancellationToken);
        return Summary.Empty;
    }

    private void Wait(CancellationToken cancellationToken)
    {
        begun?.Invoke();
        cancellationToken.WaitHandle.WaitOne();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
