
namespace ArticleKit.Topics.Training;

/// <summary>Scores articles by weights that were learned without them.</summary>
/// <param name="Scores">The scores of each article that was held out.</param>
/// <param name="Labels">The topics of those articles.</param>
internal sealed record HeldOutScores(IReadOnlyList<float[]> Scores, IReadOnlyList<int[]> Labels)
{
    // With fewer articles a calibration would be chance.
    private const int FewestArticles = 20;

    // From here on one part of the data is enough, and the time of learning counts.
    private const int ManyArticles = 4000;
    private const int Folds = 5;
    private const int ShareOfMany = 10;

    // Articles under one title (a thread, a series) are held out together, unless the title tells nothing.
    private const int LargestGroup = 100;

    /// <summary>Learns from a part of the articles, and scores the rest.</summary>
    /// <param name="rows">The articles.</param>
    /// <param name="groups">Articles with the same number are alike.</param>
    /// <param name="learnAndScore">Learns from rows, and scores others; tells how far it has come.</param>
    /// <param name="progress">Told of the progress; null for nobody.</param>
    public static HeldOutScores Of(
        TrainingRow[] rows,
        ulong[] groups,
        Func<TrainingRow[], TrainingRow[], Action<LearningStep>?, float[][]> learnAndScore,
        IProgress<TopicTrainingProgress>? progress)
    {
        int folds = rows.Length < ManyArticles ? Folds : ShareOfMany;
        int tried = rows.Length < FewestArticles ? 0 : rows.Length < ManyArticles ? Folds : 1;
        return Of(rows, Assign(groups, folds), tried, learnAndScore, progress);
    }

    /// <summary>Learns from parts of the articles that are given, and scores the rest.</summary>
    /// <param name="rows">The articles.</param>
    /// <param name="fold">The part of each.</param>
    /// <param name="tried">How many parts are held out, the first ones.</param>
    /// <param name="learnAndScore">Learns from rows, and scores others; tells how far it has come.</param>
    /// <param name="progress">Told of the progress; null for nobody.</param>
    public static HeldOutScores Of(
        TrainingRow[] rows,
        int[] fold,
        int tried,
        Func<TrainingRow[], TrainingRow[], Action<LearningStep>?, float[][]> learnAndScore,
        IProgress<TopicTrainingProgress>? progress)
    {
        List<float[]> scores = [];
        List<int[]> truths = [];
        for (int current = 0; current < tried; current++)
        {
            int parts = current;
            Action<LearningStep>? tell = progress is null ? null : step => progress.Report(new TopicTrainingProgress(TopicTrainingStage.Calibrating, parts, tried)
            {
                Passes = (parts * step.TotalPasses) + step.Passes,
                TotalPasses = tried * step.TotalPasses,
            });
            TrainingRow[] rest = [.. rows.Where((_, row) => fold[row] != current)];
            TrainingRow[] held = [.. rows.Where((_, row) => fold[row] == current)];
            if (rest.Length > 0 && held.Length > 0)
            {
                scores.AddRange(learnAndScore(rest, held, tell));
                truths.AddRange(held.Select(row => row.Labels));
            }
        }

        if (tried > 0)
        {
            progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Calibrating, tried, tried));
        }

        return new HeldOutScores(scores, truths);
    }

    /// <summary>The share of the articles whose highest score is that of one of their topics; 0 if there are none.</summary>
    public double Accuracy()
    {
        int right = 0;
        for (int i = 0; i < Labels.Count; i++)
        {
            right += Labels[i].Contains(Array.IndexOf(Scores[i], Scores[i].Max())) ? 1 : 0;
        }

        return Labels.Count == 0 ? 0 : (double)right / Labels.Count;
    }

    /// <summary>Deals the articles out in turn, those of a group to the fold of its first one.</summary>
    private static int[] Assign(ulong[] groups, int folds)
    {
        Dictionary<ulong, int> sizes = groups.CountBy(group => group).ToDictionary(pair => pair.Key, pair => pair.Value);
        Dictionary<ulong, int> chosen = [];
        int[] fold = new int[groups.Length];
        for (int row = 0; row < groups.Length; row++)
        {
            fold[row] = row % folds;
            if (sizes[groups[row]] <= LargestGroup && !chosen.TryAdd(groups[row], fold[row]))
            {
                fold[row] = chosen[groups[row]];
            }
        }

        return fold;
    }
}
