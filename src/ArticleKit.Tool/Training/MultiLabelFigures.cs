using System.Text.Json.Serialization;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Training;

/// <summary>An evaluation with several topics an article, as <c>articlekit topics evaluate --format json</c> writes it.</summary>
internal sealed record MultiLabelFigures(int BrokenLines, [property: JsonIgnore] MultiLabelTopicEvaluation Evaluation)
{
    public int Articles => Evaluation.Articles;

    public int Unanswered => Evaluation.Unanswered;

    public double Threshold => Evaluation.Threshold;

    public double MicroPrecision => Evaluation.MicroPrecision;

    public double MicroRecall => Evaluation.MicroRecall;

    public double MicroF1 => Evaluation.MicroF1;

    public double MacroF1 => Evaluation.MacroF1;

    public double ArticleF1 => Evaluation.ArticleF1;

    public double SubsetAccuracy => Evaluation.SubsetAccuracy;

    public double HammingLoss => Evaluation.HammingLoss;

    public double LabelRankingAveragePrecision => Evaluation.LabelRankingAveragePrecision;

    public double LogLoss => Evaluation.LogLoss;

    public double ExpectedCalibrationError => Evaluation.ExpectedCalibrationError;

    public IReadOnlyList<TopicFigures> Topics => Evaluation.Topics;

    public IReadOnlyList<ReliabilityBin> Reliability => Evaluation.Reliability;
}
