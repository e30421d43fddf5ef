namespace ArticleKit.Topics.Evaluation;

/// <summary>Counts predictions against the truth, one article at a time.</summary>
internal sealed class EvaluationTally(IEnumerable<string> topics)
{
    private readonly TopicNumbers _topics = new(topics);
    private readonly Dictionary<(int Actual, int Predicted), int> _counts = [];
    private readonly CalibrationBins _bins = new();
    private readonly List<int> _support = [];
    private int _right;
    private int _unanswered;
    private double _loss;
    private double _squares;

    public int Articles { get; private set; }

    public void Add(string label, TopicPrediction prediction)
    {
        Articles++;
        int actual = _topics.Of(label);
        CountOne(_support, actual);
        if (prediction.Top is not { } top)
        {
            AddUnanswered();
            return;
        }

        int predicted = _topics.Of(top.Topic);
        _counts[(actual, predicted)] = _counts.GetValueOrDefault((actual, predicted)) + 1;
        _right += actual == predicted ? 1 : 0;
        _bins.Add(Probability.Of(top.Probability), actual == predicted);
        double squares = 0;
        double ofTruth = 0;
        foreach (TopicScore score in prediction.Topics)
        {
            double probability = Probability.Of(score.Probability);
            squares += probability * probability;
            ofTruth = score.Topic == label ? probability : ofTruth;
        }

        _loss += Probability.Loss(ofTruth);
        _squares += squares - (2 * ofTruth) + 1;
    }

    public TopicEvaluation Result()
    {
        int[] predicted = new int[_topics.Count];
        foreach (((int _, int column), int count) in _counts)
        {
            predicted[column] += count;
        }

        int[] support = [.. _support, .. new int[_topics.Count - _support.Count]];
        TopicFigures[] figures =
            [.. _topics.Names.Select((topic, i) => Figures(topic, _counts.GetValueOrDefault((i, i)), predicted[i], support[i]))];
        int answered = Articles - _unanswered;
        return new TopicEvaluation
        {
            Articles = Articles,
            Unanswered = _unanswered,
            Accuracy = (double)_right / Articles,
            MacroF1 = figures.Where((_, i) => support[i] + predicted[i] > 0).Average(topic => topic.F1),
            MicroF1 = 2.0 * _right / (answered + Articles),
            LogLoss = _loss / Articles,
            BrierScore = _squares / Articles,
            ExpectedCalibrationError = _bins.Error(),
            Reliability = _bins.Curve(),
            Topics = Array.AsReadOnly(figures),
            Confusions = new TopicConfusions(_topics.Names, _counts, support),
        };
    }

    /// <summary>The figures of one topic.</summary>
    public static TopicFigures Figures(string topic, int right, int predicted, int support) => new(
        topic,
        predicted == 0 ? 0 : (double)right / predicted,
        support == 0 ? 0 : (double)right / support,
        right == 0 ? 0 : 2.0 * right / (predicted + support),
        support);

    /// <summary>Adds one to a count in a list that grows as numbers are given out.</summary>
    public static void CountOne(List<int> counts, int number)
    {
        while (counts.Count <= number)
        {
            counts.Add(0);
        }

        counts[number]++;
    }

    // What says nothing is taken to give every topic the same chance.
    private void AddUnanswered()
    {
        int known = Math.Max(1, _topics.Known);
        _unanswered++;
        _loss += Math.Log(known);
        _squares += 1 - (1.0 / known);
        _bins.AddUnanswered();
    }
}
