namespace ArticleKit.Topics.Evaluation;

/// <summary>Counts predictions of several topics against the truth, one article at a time.</summary>
internal sealed class MultiLabelTally(IEnumerable<string> topics, double threshold)
{
    private readonly TopicNumbers _topics = new(topics);
    private readonly CalibrationBins _bins = new();
    private readonly List<int> _support = [];
    private readonly List<int> _predicted = [];
    private readonly List<int> _right = [];
    private int _unanswered;
    private int _exact;
    private double _articleF1;
    private double _rankingPrecision;
    private double _loss;
    private long _decisions;

    public int Articles { get; private set; }

    public void Add(string[] labels, TopicPrediction prediction)
    {
        Articles++;
        _unanswered += prediction.Topics.Count == 0 ? 1 : 0;
        HashSet<string> truth = new(labels, StringComparer.Ordinal);
        HashSet<string> judged = new(StringComparer.Ordinal);
        int predicted = 0;
        int right = 0;
        foreach (TopicScore score in prediction.Topics)
        {
            if (!judged.Add(score.Topic))
            {
                continue;
            }

            double probability = Probability.Of(score.Probability);
            bool isTrue = truth.Contains(score.Topic);
            Judge(probability, isTrue);
            if (probability >= threshold)
            {
                int topic = _topics.Of(score.Topic);
                EvaluationTally.CountOne(_predicted, topic);
                predicted++;
                if (isTrue)
                {
                    EvaluationTally.CountOne(_right, topic);
                    right++;
                }
            }
        }

        foreach (string label in labels)
        {
            EvaluationTally.CountOne(_support, _topics.Of(label));
        }

        JudgeUnlisted(labels, judged);
        _exact += right == labels.Length && right == predicted ? 1 : 0;
        _articleF1 += labels.Length + predicted == 0 ? 1 : 2.0 * right / (labels.Length + predicted);
        _rankingPrecision += RankingPrecision.Of(truth, prediction.Topics, _topics);
    }

    public MultiLabelTopicEvaluation Result()
    {
        int[] support = Filled(_support);
        int[] predicted = Filled(_predicted);
        int[] right = Filled(_right);
        TopicFigures[] figures =
            [.. _topics.Names.Select((topic, i) => EvaluationTally.Figures(topic, right[i], predicted[i], support[i]))];
        long allRight = right.Sum(count => (long)count);
        long allPredicted = predicted.Sum(count => (long)count);
        long allTrue = support.Sum(count => (long)count);
        return new MultiLabelTopicEvaluation
        {
            Articles = Articles,
            Unanswered = _unanswered,
            Threshold = threshold,
            MicroPrecision = Ratio(allRight, allPredicted),
            MicroRecall = Ratio(allRight, allTrue),
            MicroF1 = Ratio(2 * allRight, allPredicted + allTrue),
            MacroF1 = figures.Where((_, i) => support[i] + predicted[i] > 0).Select(topic => topic.F1).DefaultIfEmpty(0).Average(),
            ArticleF1 = _articleF1 / Articles,
            SubsetAccuracy = (double)_exact / Articles,
            HammingLoss = Ratio(allPredicted + allTrue - (2 * allRight), (long)Articles * _topics.Count),
            LabelRankingAveragePrecision = _rankingPrecision / Articles,
            LogLoss = _decisions == 0 ? 0 : _loss / _decisions,
            ExpectedCalibrationError = _bins.Error(),
            Reliability = _bins.Curve(),
            Topics = Array.AsReadOnly(figures),
        };
    }

    private static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    // What a prediction does not list has a probability of 0; that is a decision like any other.
    private void JudgeUnlisted(string[] labels, HashSet<string> judged)
    {
        int others = _topics.Known - judged.Count(_topics.IsKnown);
        foreach (string label in labels)
        {
            if (!judged.Contains(label))
            {
                Judge(0, isTrue: true);
                others -= _topics.IsKnown(label) ? 1 : 0;
            }
        }

        Judge(0, isTrue: false, others);
    }

    private void Judge(double probability, bool isTrue, int times = 1)
    {
        _bins.Add(probability, isTrue, times);
        _loss += times * Probability.Loss(isTrue ? probability : 1 - probability);
        _decisions += times;
    }

    private int[] Filled(List<int> counts) => [.. counts, .. new int[_topics.Count - counts.Count]];
}
