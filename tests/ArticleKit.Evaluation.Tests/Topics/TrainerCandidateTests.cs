using ArticleKit.Evaluation.Topics.Trainers;
using ArticleKit.Topics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Evaluation.Tests.Topics;

public class TrainerCandidateTests
{
    private static readonly LabelledArticle[] Articles =
        [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0
            ? new LabelledArticle($"the striker shot a goal in match {i}", "sport")
            : new LabelledArticle($"the senate passed a bill on day {i}", "politics"))];

    [Fact]
    public void All_OnSeparableTopics_LearnThem()
    {
        var context = new MLContext(seed: 1);
        var vectors = new VectorData(context, TopicClassifier.Train(Articles));
        IDataView rows = vectors.Of(Articles);

        TrainerCandidate.All.Should().OnlyContain(candidate => candidate.Name == "Naive Bayes" || Accuracy(context, candidate, rows) > 0.95);
    }

    [Fact]
    public void Of_TopicThatTheClassifierDoesNotKnow_LeavesTheArticleOut() =>
        new VectorData(new MLContext(), TopicClassifier.Train(Articles)).Of([.. Articles, new LabelledArticle("goal", "weather")])
            .GetColumn<uint>("Label").Should().HaveCount(Articles.Length);

    private static double Accuracy(MLContext context, TrainerCandidate candidate, IDataView rows) =>
        context.MulticlassClassification.Evaluate(candidate.Create(context, Articles.Length).Fit(rows).Transform(rows)).MicroAccuracy;
}
