using ArticleKit.Text.Syllables;

namespace ArticleKit.Evaluation.Readability;

/// <summary>Learns the rules of <c>SyllableCounter</c> from words whose number of syllables is known.</summary>
/// <remarks>
/// A logistic model tells for each letter whether it is the heart of a syllable, from the strings of letters that it stands in; the number
/// of syllables has then a Poisson-binomial distribution, whose likelihood is raised by AdaGrad (Duchi, Hazan, Singer (2011), Adaptive
/// Subgradient Methods for Online Learning and Stochastic Optimization, JMLR 12). A first run with an L1 penalty chooses the strings, a
/// second without one their weights. The words come in an order drawn from a fixed seed, so that the same words give the same rules.
/// </remarks>
internal sealed class SyllableRuleLearner
{
    private const int ChoosingRounds = 10;
    private const int Rounds = 16;
    private const double Rate = 0.1;
    private const double Penalty = 0.04;
    private const double LeastWeight = 0.25;
    private const double Steps = 8;
    private const double VowelPrior = 1;
    private const double ConsonantPrior = -4;
    private const double SmallestProbability = 1e-6;
    private const double LeastGradient = 1e-4;
    private const int Seed = 1;

    private readonly SyllableFeatures _features;
    private readonly int[][][] _words;
    private readonly int[] _syllables;
    private readonly double[] _weights;
    private readonly double[] _squares;
    private double _penalty = Penalty;

    private SyllableRuleLearner(IReadOnlyList<(string Word, int Syllables)> words)
    {
        _features = new SyllableFeatures(words.Select(word => word.Word));
        _words = [.. words.Select(word => _features.Of(word.Word))];
        _syllables = [.. words.Select(word => word.Syllables)];
        _weights = [.. _features.Patterns.Select(Prior)];
        _squares = new double[_weights.Length];
        Array.Fill(_squares, 0.01);
    }

    /// <summary>Learns the rules.</summary>
    /// <param name="words">The words, of letters a to z and apostrophes, with their syllables.</param>
    /// <param name="progress">Told of each round.</param>
    /// <returns>The rules.</returns>
    public static IReadOnlyList<(MarkedPattern Pattern, sbyte Weight)> Learn(
        IReadOnlyList<(string Word, int Syllables)> words, IProgress<EvaluationProgress> progress) =>
        new SyllableRuleLearner(words).Learn(progress);

    private List<(MarkedPattern Pattern, sbyte Weight)> Learn(IProgress<EvaluationProgress> progress)
    {
        var random = new Random(Seed);
        int[] order = [.. Enumerable.Range(0, _words.Length)];
        for (int round = 0; round < Rounds; round++)
        {
            if (round == ChoosingRounds)
            {
                Choose();
            }

            random.Shuffle(order);
            foreach (int word in order)
            {
                Improve(_words[word], _syllables[word]);
            }

            progress.Report(new EvaluationProgress("learning syllables", round + 1, Rounds));
        }

        List<(MarkedPattern, sbyte)> rules = [];
        for (int i = 0; i < _weights.Length; i++)
        {
            if (Math.Abs(_weights[i]) >= LeastWeight)
            {
                rules.Add((_features.Patterns[i], (sbyte)Math.Clamp(Math.Round(_weights[i] * Steps), sbyte.MinValue, sbyte.MaxValue)));
            }
        }

        return rules;
    }

    /// <summary>A letter by itself is a syllable if it is a vowel.</summary>
    private static double Prior(MarkedPattern pattern) =>
        pattern.Text.Length > 1 ? 0 : Symbols.IsVowel(Symbols.Of(pattern.Text[0])) ? VowelPrior : ConsonantPrior;

    /// <summary>Leaves out the patterns of little weight, and from here on the penalty.</summary>
    private void Choose()
    {
        for (int i = 0; i < _weights.Length; i++)
        {
            _weights[i] = Math.Abs(_weights[i]) >= LeastWeight ? _weights[i] : 0;
        }

        foreach (int[][] letters in _words)
        {
            for (int i = 0; i < letters.Length; i++)
            {
                letters[i] = [.. letters[i].Where(feature => _weights[feature] != 0)];
            }
        }

        _penalty = 0;
        Array.Fill(_squares, 1);
    }

    /// <summary>One step up the gradient of the logarithm of the probability that a word has its number of syllables.</summary>
    private void Improve(int[][] letters, int syllables)
    {
        if (syllables > letters.Length)
        {
            return;
        }

        Span<double> probabilities = stackalloc double[letters.Length];
        for (int i = 0; i < letters.Length; i++)
        {
            double sum = 0;
            foreach (int feature in letters[i])
            {
                sum += _weights[feature];
            }

            probabilities[i] = Math.Clamp(1 / (1 + Math.Exp(-sum)), SmallestProbability, 1 - SmallestProbability);
        }

        Span<double> numbers = stackalloc double[letters.Length + 1];
        Distribute(probabilities, without: -1, numbers);
        double likelihood = numbers[syllables];
        for (int i = 0; i < letters.Length; i++)
        {
            Distribute(probabilities, without: i, numbers);
            double gain = (syllables > 0 ? numbers[syllables - 1] : 0) - numbers[syllables];
            double gradient = probabilities[i] * (1 - probabilities[i]) * gain / (likelihood + double.Epsilon);
            if (Math.Abs(gradient) >= LeastGradient)
            {
                Step(letters[i], gradient);
            }
        }
    }

    private void Step(int[] features, double gradient)
    {
        foreach (int feature in features)
        {
            _squares[feature] += gradient * gradient;
            double rate = Rate / Math.Sqrt(_squares[feature]);
            double weight = _weights[feature] + (rate * gradient);
            double size = Math.Max(0, Math.Abs(weight) - (rate * _penalty));
            _weights[feature] = Math.CopySign(size, weight);
        }
    }

    /// <summary>The probability of each number of successes, one letter perhaps left out.</summary>
    private static void Distribute(ReadOnlySpan<double> probabilities, int without, Span<double> numbers)
    {
        numbers.Clear();
        numbers[0] = 1;
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (i != without)
            {
                for (int n = i + 1; n > 0; n--)
                {
                    numbers[n] = (numbers[n] * (1 - probabilities[i])) + (numbers[n - 1] * probabilities[i]);
                }

                numbers[0] *= 1 - probabilities[i];
            }
        }
    }
}
