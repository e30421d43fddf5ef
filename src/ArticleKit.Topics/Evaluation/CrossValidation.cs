using ArticleKit.Topics.Data;

namespace ArticleKit.Topics.Evaluation;

/// <summary>Trains with all articles but those of a fold and measures on these, fold after fold.</summary>
internal sealed class CrossValidation(TopicTrainingOptions options, int folds, IProgress<TopicCrossValidationProgress>? progress)
{
    private const int CancellationInterval = 64;

    public TopicCrossValidation Run(IEnumerable<LabelledArticle> source, CancellationToken cancellationToken)
    {
        List<LabelledArticle> articles = [];
        List<string> labels = [];
        List<ulong?> keys = [];
        foreach (LabelledArticle article in source)
        {
            if (articles.Count % CancellationInterval == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            labels.Add(LabelReader.LabelOf(article, articles.Count));
            keys.Add(TextKey.Of(article.Text, article.Title));
            articles.Add(article);
        }

        int[] foldOf = FoldAssignment.Assign(labels, keys, folds, options.Seed);
        Check(labels, foldOf);
        var pooled = new EvaluationTally(labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        List<TopicEvaluation> evaluations = [];
        for (int fold = 0; fold < folds; fold++)
        {
            TopicClassifier classifier = Train(articles, foldOf, fold, cancellationToken);
            var tally = new EvaluationTally(classifier.Topics);
            for (int row = 0; row < foldOf.Length; row++)
            {
                if (foldOf[row] == fold)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    TopicPrediction prediction = classifier.Predict(articles[row].Text ?? "", articles[row].Title, cancellationToken);
                    tally.Add(labels[row], prediction);
                    pooled.Add(labels[row], prediction);
                }
            }

            evaluations.Add(tally.Result());
            progress?.Report(new TopicCrossValidationProgress(fold + 1, folds, Training: null, evaluations[^1]));
        }

        return new TopicCrossValidation { Pooled = pooled.Result(), Folds = evaluations.AsReadOnly() };
    }

    private TopicClassifier Train(List<LabelledArticle> articles, int[] foldOf, int fold, CancellationToken cancellationToken)
    {
        LabelledArticle[] rest = [.. articles.Where((_, row) => foldOf[row] != fold)];
        TrainingReporter? reporter = progress is null ? null : new TrainingReporter(progress, fold + 1, folds);
        return TopicClassifier.Train(rest, options, reporter, cancellationToken);
    }

    // Training would say the same, but of articles that whoever reads it did not choose.
    private void Check(List<string> labels, int[] foldOf)
    {
        for (int fold = 0; fold < folds; fold++)
        {
            string[] left = [.. labels.Where((_, row) => foldOf[row] != fold).Distinct(StringComparer.Ordinal).Take(2)];
            if (left.Length < 2)
            {
                throw new ArticleKitException(
                    ArticleErrorCode.InvalidTrainingData,
                    $"Without one of the folds every article has the same label, \"{left.FirstOrDefault()}\"; "
                    + "cross-validation needs two topics with two different articles each.");
            }
        }
    }

    private sealed class TrainingReporter(IProgress<TopicCrossValidationProgress> progress, int fold, int folds) : IProgress<TopicTrainingProgress>
    {
        public void Report(TopicTrainingProgress value) => progress.Report(new TopicCrossValidationProgress(fold, folds, value, Evaluation: null));
    }
}
