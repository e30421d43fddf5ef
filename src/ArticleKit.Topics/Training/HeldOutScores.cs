using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>Scores articles by weights that were learned without them.</summary>
/// <param name="Scores">The scores of each article that was held out.</param>
/// <param name="Labels">The topics of those articles.</param>
internal sealed record HeldOutScores(IReadOnlyList<float[]> Scores, IReadOnlyList<int> Labels)
{
    // With fewer articles a temperature would be chance.
    private const int FewestArticles = 20;

    // From here on one part of the data is enough, and the time of learning counts.
    private const int ManyArticles = 4000;
    private const int Folds = 5;
    private const int ShareOfMany = 10;

    public static HeldOutScores Of(
        LinearTrainer trainer,
        TrainingRow[] rows,
        int topics,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        List<float[]> scores = [];
        List<int> truths = [];
        int folds = rows.Length < ManyArticles ? Folds : ShareOfMany;
        int tried = rows.Length < FewestArticles ? 0 : rows.Length < ManyArticles ? Folds : 1;
        for (int fold = 0; fold < tried; fold++)
        {
            progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Calibrating, fold, tried));
            TrainingRow[] rest = [.. rows.Where((_, row) => row % folds != fold)];
            LinearWeights learned = trainer.Train(rest, cancellationToken);
            var weights = QuantizedWeights.From(learned.Biases, learned.Values);
            for (int row = fold; row < rows.Length; row += folds)
            {
                float[] score = new float[topics];
                weights.Score(rows[row].Vector, score);
                scores.Add(score);
                truths.Add(rows[row].Label);
            }
        }

        return new HeldOutScores(scores, truths);
    }

    /// <summary>The share of the articles whose highest score is that of their topic; 0 if there are none.</summary>
    public double Accuracy()
    {
        int right = 0;
        for (int i = 0; i < Labels.Count; i++)
        {
            right += Array.IndexOf(Scores[i], Scores[i].Max()) == Labels[i] ? 1 : 0;
        }

        return Labels.Count == 0 ? 0 : (double)right / Labels.Count;
    }
}
