using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ArticleKit.Topics.Training;

/// <summary>Learns one weight for each n-gram and topic with ML.NET, and takes the weights out of its model.</summary>
/// <remarks>
/// <para>
/// The trainer is the stochastic dual coordinate ascent of ML.NET (S. Shalev-Shwartz, T. Zhang, 2013) with the smoothed hinge loss,
/// which makes it a multi-class support vector machine. Of the trainers of ML.NET it was the best on word n-grams and the fastest.
/// </para>
/// <para>
/// L1 regularization is off, since its automatic value throws away nearly all weights where features are many. One thread, since with
/// more the result differs from run to run in spite of a seed. The data are always in memory, and shuffled before.
/// </para>
/// </remarks>
internal sealed class LinearTrainer(TopicTrainingOptions options, int features, int topics)
{
    public LinearWeights Train(TrainingRow[] trainingRows, CancellationToken cancellationToken)
    {
        Row[] rows = Array.ConvertAll(trainingRows, row => new Row(cancellationToken)
        {
            Label = (uint)row.Label,
            Weight = row.Weight,
            Features = new VBuffer<float>(features, row.Vector.Values.Length, row.Vector.Values, row.Vector.Indices),
        });
        var context = new MLContext(options.Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), topics);
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        IDataView data = context.Data.LoadFromEnumerable(rows, schema);
        SdcaNonCalibratedMulticlassTrainer trainer = context.MulticlassClassification.Trainers.SdcaNonCalibrated(
            new SdcaNonCalibratedMulticlassTrainer.Options
            {
                LabelColumnName = nameof(Row.Label),
                FeatureColumnName = nameof(Row.Features),
                ExampleWeightColumnName = Array.TrueForAll(rows, row => row.Weight == 1) ? null : nameof(Row.Weight),
                Loss = new SmoothedHingeLoss(),
                L1Regularization = 0,
                L2Regularization = (float)(options.Regularization / rows.Length),
                NumberOfThreads = 1,
                MaximumNumberOfIterations = options.MaximumIterations,
                ConvergenceTolerance = 0.02f,
                Shuffle = true,
            });
        LinearMulticlassModelParameters model;
        try
        {
            model = trainer.Fit(data).Model;
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested && exception is not OutOfMemoryException)
        {
            throw new OperationCanceledException("The training was cancelled.", exception, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return Extract(model);
    }

    private LinearWeights Extract(LinearMulticlassModelParameters model)
    {
        VBuffer<float>[]? weights = null;
        model.GetWeights(ref weights, out _);
        float[] byFeature = new float[(long)features * topics];
        for (int topic = 0; topic < topics; topic++)
        {
            foreach ((int feature, float weight) in weights[topic].Items())
            {
                byFeature[(feature * topics) + topic] = weight;
            }
        }

        return new LinearWeights([.. model.GetBiases()], byFeature);
    }

    /// <summary>A row as ML.NET reads it. ML.NET cannot be told to stop, so that a row that it asks for refuses.</summary>
    private sealed class Row(CancellationToken cancellationToken)
    {
        public uint Label
        {
            get
            {
                cancellationToken.ThrowIfCancellationRequested();
                return field;
            }

            set;
        }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
