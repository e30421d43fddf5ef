using ArticleKit.Topics.Rendering;

namespace ArticleKit.Topics;

/// <summary>How good classifiers are that are trained with certain options, measured on articles that each was not trained with.</summary>
/// <remarks>
/// Every article is in one fold, and is judged by a classifier that was trained with the others. (M. Stone, 1974: Cross-validatory choice
/// and assessment of statistical predictions.)
/// </remarks>
public sealed record TopicCrossValidation
{
    internal TopicCrossValidation()
    {
    }

    /// <summary>The figures over all articles together; its topics are in ordinal order.</summary>
    public required TopicEvaluation Pooled { get; init; }

    /// <summary>The figures of each fold; at least 2.</summary>
    public required IReadOnlyList<TopicEvaluation> Folds { get; init => field = ValueList<TopicEvaluation>.Of(value); }

    /// <summary><see cref="TopicEvaluation.Accuracy"/> over the folds.</summary>
    public FigureSpread Accuracy => Spread(fold => fold.Accuracy);

    /// <summary><see cref="TopicEvaluation.MacroF1"/> over the folds.</summary>
    public FigureSpread MacroF1 => Spread(fold => fold.MacroF1);

    /// <summary><see cref="TopicEvaluation.MicroF1"/> over the folds.</summary>
    public FigureSpread MicroF1 => Spread(fold => fold.MicroF1);

    /// <summary><see cref="TopicEvaluation.LogLoss"/> over the folds.</summary>
    public FigureSpread LogLoss => Spread(fold => fold.LogLoss);

    /// <summary><see cref="TopicEvaluation.BrierScore"/> over the folds.</summary>
    public FigureSpread BrierScore => Spread(fold => fold.BrierScore);

    /// <summary><see cref="TopicEvaluation.ExpectedCalibrationError"/> over the folds.</summary>
    public FigureSpread ExpectedCalibrationError => Spread(fold => fold.ExpectedCalibrationError);

    /// <summary>The figures as tables of plain text for a terminal: those of the folds, and then the pooled ones.</summary>
    /// <param name="maxTopics">How many topics the tables hold at most, as in <see cref="TopicEvaluation.ToText"/>.</param>
    /// <returns>The lines, each with an end; control characters in the names of topics are blanks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToText(int maxTopics = 50) => TextReport.Write(CrossValidationReport.Of(this, maxTopics));

    /// <summary>The figures as Markdown with the tables of GitHub.</summary>
    /// <param name="maxTopics">How many topics the tables hold at most, as in <see cref="TopicEvaluation.ToText"/>.</param>
    /// <returns>The Markdown, which begins with a heading of the second level; nothing in the names of topics is taken for markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToMarkdown(int maxTopics = 50) => MarkdownReport.Write(CrossValidationReport.Of(this, maxTopics));

    /// <summary>The figures as a part of an HTML page that loads nothing and runs nothing, as <see cref="TopicEvaluation.ToHtml"/>.</summary>
    /// <param name="maxTopics">How many topics the tables hold at most, as in <see cref="TopicEvaluation.ToText"/>.</param>
    /// <returns>The HTML, which begins with a heading of the second level; nothing in the names of topics is taken for markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToHtml(int maxTopics = 50) => HtmlReport.Write(CrossValidationReport.Of(this, maxTopics));

    /// <summary>The pooled figures and how many folds there are, for a log; <see cref="ToText"/> gives all of them.</summary>
    /// <returns>Such as <c>5 folds: accuracy 0.917, macro F1 0.902, 1200 articles</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Folds.Count} folds: {Pooled}");

    private FigureSpread Spread(Func<TopicEvaluation, double> figure) => FigureSpread.Of([.. Folds.Select(figure)]);
}
