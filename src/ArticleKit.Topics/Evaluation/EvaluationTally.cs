namespace ArticleKit.Topics.Evaluation;

/// <summary>Counts predictions against the truth, one article at a time.</summary>
internal sealed class EvaluationTally
{
    private const double LeastProbability = 1e-15;

    private readonly List<string> _topics;
    private readonly int _known;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<(int Actual, int Predicted), int> _counts = [];
    private readonly CalibrationBins _bins = new();
    private readonly List<int> _support;
    private int _right;
    private int _unanswered;
    private double _loss;

    public EvaluationTally(IReadOnlyList<string> topics)
    {
        _topics = [.. topics];
        _known = topics.Count;
        _numbers = topics.Index().ToDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);
        _support = [.. new int[topics.Count]];
    }

    public int Articles { get; private set; }

    public void Add(string label, TopicPrediction prediction)
    {
        Articles++;
        int actual = NumberOf(label);
        _support[actual]++;
        if (prediction.Top is not { } top)
        {
            _unanswered++;
            _loss += Math.Log(Math.Max(1, _known));
            _bins.Add(0, false);
            return;
        }

        int predicted = NumberOf(top.Topic);
        _counts[(actual, predicted)] = _counts.GetValueOrDefault((actual, predicted)) + 1;
        _right += actual == predicted ? 1 : 0;
        _loss -= Math.Log(Math.Max(LeastProbability, prediction.Topics.FirstOrDefault(topic => topic.Topic == label)?.Probability ?? 0));
        _bins.Add(top.Probability, actual == predicted);
    }

    public TopicEvaluation Result()
    {
        int[] predicted = new int[_topics.Count];
        foreach (((int _, int column), int count) in _counts)
        {
            predicted[column] += count;
        }

        TopicFigures[] figures =
            [.. _topics.Select((topic, i) => Figures(topic, _counts.GetValueOrDefault((i, i)), predicted[i], _support[i]))];
        int answered = Articles - _unanswered;
        return new TopicEvaluation
        {
            Articles = Articles,
            Unanswered = _unanswered,
            Accuracy = (double)_right / Articles,
            MacroF1 = figures.Where((_, i) => _support[i] + predicted[i] > 0).Average(topic => topic.F1),
            MicroF1 = 2.0 * _right / (answered + Articles),
            LogLoss = _loss / Articles,
            ExpectedCalibrationError = _bins.Error(),
            Topics = Array.AsReadOnly(figures),
            Confusions = new TopicConfusions(_topics.AsReadOnly(), _counts),
        };
    }

    private static TopicFigures Figures(string topic, int right, int predicted, int support) => new(
        topic,
        predicted == 0 ? 0 : (double)right / predicted,
        support == 0 ? 0 : (double)right / support,
        right == 0 ? 0 : 2.0 * right / (predicted + support),
        support);

    private int NumberOf(string topic)
    {
        if (!_numbers.TryGetValue(topic, out int number))
        {
            number = _topics.Count;
            _numbers.Add(topic, number);
            _topics.Add(topic);
            _support.Add(0);
        }

        return number;
    }
}
