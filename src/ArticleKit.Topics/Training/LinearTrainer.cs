using ArticleKit.Topics.Model;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ArticleKit.Topics.Training;

/// <summary>Learns one weight for each feature and topic with ML.NET, and takes the weights out of its models.</summary>
/// <remarks>
/// <para>
/// Each topic is told from all others by a support vector machine of its own. It is found by the stochastic dual coordinate ascent of
/// ML.NET (S. Shalev-Shwartz, T. Zhang, 2013: Stochastic dual coordinate ascent methods for regularized loss minimization) with a squared
/// hinge loss, the best of ML.NET's trainers on word n-grams.
/// </para>
/// <para>
/// No check of convergence before the last pass, since each costs a pass of its own. L1 regularization is off, since its automatic value
/// throws away nearly all weights where features are many. One thread for each topic, since with more the result differs from run to
/// run in spite of a seed; topics are learned beside each other. The data are
/// always in memory, and shuffled before.
/// </para>
/// </remarks>
/// <param name="options">How.</param>
/// <param name="features">The number of features.</param>
/// <param name="topics">The number of topics, or of their varieties.</param>
/// <param name="varieties">Which variety is of which topic; null if each topic has one. A variety is not told from others of its topic.</param>
internal sealed class LinearTrainer(TopicTrainingOptions options, int features, int topics, TopicVarieties? varieties = null)
{
    private const int TopicsAtOnce = 16;

    // Few articles are held less to small weights, so that more passes are needed, which cost little there.
    private const int FewArticles = 4000;
    private const int FactorOfFew = 5;

    /// <summary>How often whoever waits is told.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);

    /// <summary>Learns.</summary>
    /// <param name="rows">The articles.</param>
    /// <param name="tell">Told how far it has come, on the thread that called; null for nobody.</param>
    /// <param name="cancellationToken">Stops the learning.</param>
    public LinearWeights Train(TrainingRow[] rows, Action<LearningStep>? tell, CancellationToken cancellationToken)
    {
        int passes = options.MaxIterations * (rows.Length < FewArticles ? FactorOfFew : 1);
        var counter = new PassCounter(topics, passes);
        var sampler = new NegativeSampler(rows, topics, options.Seed);
        float[] biases = new float[topics];
        float[] weights = new float[(long)features * topics];
        float[][] learned = new float[Math.Min(topics, TopicsAtOnce)][];
        try
        {
            // In blocks, so that the weights of a few only are there twice.
            for (int start = 0; start < topics; start += TopicsAtOnce)
            {
                int end = Math.Min(topics, start + TopicsAtOnce);
                RunAndTell(LearnBlock, tell is null ? null : () => tell(counter.Step), cancellationToken);

                void LearnBlock(CancellationToken stop) => Parallel.For(start, end, new ParallelOptions { CancellationToken = stop }, topic =>
                {
                    PassCounter.Topic count = counter.Begin();
                    LinearBinaryModelParameters model = Learn(rows, WithoutSiblings(rows, sampler.RowsFor(topic), topic), topic, passes, count.Count, stop);
                    biases[topic] = model.Bias;
                    learned[topic - start] = [.. model.Weights];
                    count.End();
                });

                // All of a block at once: topic by topic each write would go to another line of the cache.
                for (int feature = 0; feature < features; feature++)
                {
                    for (int topic = start; topic < end; topic++)
                    {
                        weights[((long)feature * topics) + topic] = learned[topic - start][feature];
                    }
                }
            }
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested && exception is not OutOfMemoryException)
        {
            throw new OperationCanceledException("The training was cancelled.", exception, cancellationToken);
        }

        return new LinearWeights(biases, weights);
    }

    /// <summary>Runs on other threads what this one waits for, telling now and then how far it has come.</summary>
    private static void RunAndTell(Action<CancellationToken> work, Action? tell, CancellationToken cancellationToken)
    {
        if (tell is null)
        {
            work(cancellationToken);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var working = Task.Run(() => work(stop.Token), CancellationToken.None);
        try
        {
            do
            {
                tell();
            }
            while (Task.WaitAny([working], Interval) < 0);
        }
        catch
        {
            // Whoever is told may throw; nothing is to run on behind the back of the one who called.
            stop.Cancel();
            Task.WaitAny([working], CancellationToken.None);
            throw;
        }

        working.GetAwaiter().GetResult();
    }

    // In proportion to the root of their number, more articles are trusted more: the penalty on the mean loss then falls with that root.
    private double Regularization(int articles) => Math.Clamp(options.Regularization ?? (Math.Sqrt(articles) / 100), 0.001, 1000);

    private int[] WithoutSiblings(TrainingRow[] rows, int[] chosen, int variety)
    {
        if (varieties is null || varieties.Functions[varieties.TopicOf[variety]].Length == 1)
        {
            return chosen;
        }

        int topic = varieties.TopicOf[variety];
        return Array.FindAll(chosen, row => Array.TrueForAll(rows[row].Labels, label => label == variety || varieties.TopicOf[label] != topic));
    }

    private LinearBinaryModelParameters Learn(TrainingRow[] rows, int[] chosen, int topic, int passes, Action passEnds, CancellationToken cancellationToken)
    {
        bool isWeighted = false;
        bool[] labels = new bool[chosen.Length];
        float[] weights = new float[chosen.Length];
        var vectors = new VBuffer<float>[chosen.Length];
        for (int i = 0; i < chosen.Length; i++)
        {
            TrainingRow row = rows[chosen[i]];
            labels[i] = Array.BinarySearch(row.Labels, topic) >= 0;
            weights[i] = row.Weight;
            isWeighted |= row.Weight != 1;
            vectors[i] = new VBuffer<float>(features, row.Vector.Values.Length, row.Vector.Values, row.Vector.Indices);
        }

        var view = new RowView(labels, weights, vectors, features, passEnds, cancellationToken);
        var context = new MLContext(options.Seed);
        SdcaNonCalibratedBinaryTrainer trainer = context.BinaryClassification.Trainers.SdcaNonCalibrated(
            new SdcaNonCalibratedBinaryTrainer.Options
            {
                LabelColumnName = RowView.LabelName,
                FeatureColumnName = RowView.FeaturesName,
                ExampleWeightColumnName = isWeighted ? RowView.WeightName : null,
                LossFunction = new SquaredHingeLoss(),
                L1Regularization = 0,
                L2Regularization = (float)(Regularization(rows.Length) / rows.Length),
                NumberOfThreads = 1,
                MaximumNumberOfIterations = passes,
                ConvergenceCheckFrequency = passes,
                Shuffle = true,
            });
        return trainer.Fit(view).Model;
    }
}
