using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>
/// What the form of the writing, and the frequency of each variety, add to scores that were learned from words alone.
/// </summary>
/// <remarks>
/// Learned with the words, the form would take over what words should tell, and texts that are written otherwise would be judged worse.
/// Here the scores of held-out articles stay as they are: the probability of a topic is taken for the sum of the softmax of its
/// varieties, and slope, biases and weights of form are those that make the true topics most likely. Stochastic gradients with a step
/// for each parameter by what it has moved (J. Duchi, E. Hazan, Y. Singer, 2011: Adaptive subgradient methods for online learning).
/// </remarks>
internal sealed class FormWeights
{
    private const int Rounds = 12;
    private const double FirstSlope = 4;
    private const double LeastSlope = 0.1;
    private const double BiasStep = 0.1;
    private const double FormStep = 0.3;
    private const double SlopeStep = 0.02;
    private const double Penalty = 1e-5;

    private readonly int[] _topicOf;
    private readonly int _firstForm;
    private readonly double[] _biases;
    private readonly double[] _forms;
    private readonly double[] _biasMoves;
    private readonly double[] _formMoves;
    private double _slope = FirstSlope;
    private double _slopeMoves = 1e-6;

    private FormWeights(int[] topicOf, int firstForm, int forms)
    {
        _topicOf = topicOf;
        _firstForm = firstForm;
        _biases = new double[topicOf.Length];
        _forms = new double[forms * topicOf.Length];
        _biasMoves = new double[_biases.Length];
        _formMoves = new double[_forms.Length];
    }

    /// <summary>What to add to the score of each variety.</summary>
    public float[] Biases => Array.ConvertAll(_biases, bias => (float)(bias / _slope));

    /// <summary>What to add for each feature of form, those of one feature beside each other.</summary>
    public float[] Values => Array.ConvertAll(_forms, weight => (float)(weight / _slope));

    /// <summary>Learns.</summary>
    /// <param name="scores">The scores of the varieties, for each article.</param>
    /// <param name="forms">The features of form of each, numbered as in the vocabulary.</param>
    /// <param name="topics">The topic of each.</param>
    /// <param name="topicOf">The topic of each variety.</param>
    /// <param name="vocabulary">The features.</param>
    public static FormWeights Fit(
        IReadOnlyList<float[]> scores,
        IReadOnlyList<SparseVector> forms,
        IReadOnlyList<int> topics,
        int[] topicOf,
        Vocabulary vocabulary)
    {
        var weights = new FormWeights(topicOf, vocabulary.WordCount, vocabulary.CharacterStart - vocabulary.WordCount);
        double[] shares = new double[topicOf.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int row = 0; row < scores.Count; row++)
            {
                weights.Learn(scores[row], forms[row], topics[row], shares);
            }
        }

        return weights;
    }

    /// <summary>The scores of an article with what its form adds.</summary>
    public float[] Add(float[] scores, SparseVector forms)
    {
        float[] sums = new float[scores.Length];
        for (int variety = 0; variety < sums.Length; variety++)
        {
            double sum = _biases[variety];
            for (int i = 0; i < forms.Indices.Length; i++)
            {
                sum += _forms[((forms.Indices[i] - _firstForm) * sums.Length) + variety] * forms.Values[i];
            }

            sums[variety] = scores[variety] + (float)(sum / _slope);
        }

        return sums;
    }

    private void Learn(float[] scores, SparseVector forms, int topic, double[] shares)
    {
        float[] sums = Add(scores, forms);
        double highest = _slope * sums.Max();
        (double all, double own) = (0, 0);
        for (int variety = 0; variety < sums.Length; variety++)
        {
            shares[variety] = Math.Exp((_slope * sums[variety]) - highest);
            all += shares[variety];
            own += _topicOf[variety] == topic ? shares[variety] : 0;
        }

        double slopeGradient = 0;
        for (int variety = 0; variety < sums.Length; variety++)
        {
            double wanted = _topicOf[variety] == topic ? shares[variety] / Math.Max(1e-300, own) : 0;
            double gradient = wanted - (shares[variety] / all);
            slopeGradient += gradient * scores[variety];
            Move(ref _biases[variety], ref _biasMoves[variety], gradient, BiasStep);
            for (int i = 0; i < forms.Indices.Length; i++)
            {
                int place = ((forms.Indices[i] - _firstForm) * sums.Length) + variety;
                double pull = (gradient * forms.Values[i]) - (Penalty * _forms[place]);
                Move(ref _forms[place], ref _formMoves[place], pull, FormStep);
            }
        }

        Move(ref _slope, ref _slopeMoves, slopeGradient, SlopeStep);
        _slope = Math.Max(LeastSlope, _slope);
    }

    private static void Move(ref double value, ref double moves, double gradient, double step)
    {
        moves += gradient * gradient;
        value += moves > 0 ? step * gradient / Math.Sqrt(moves) : 0;
    }
}
