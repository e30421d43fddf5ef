using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>
/// Trains boosted trees with ML.NET's LightGBM (Ke et al. 2017, "LightGBM: A Highly Efficient Gradient Boosting Decision Tree") and writes
/// them in the form that the library reads. Several ensembles, each from another seed, are averaged into one: a single one changes by half a
/// point from seed to seed (Breiman 1996, "Bagging Predictors").
/// </summary>
internal sealed class TreeTrainer(TreeSettings settings)
{
    /// <summary>Trains.</summary>
    /// <param name="rows">The features of each example.</param>
    /// <param name="labels">Yes or no for each.</param>
    /// <param name="weights">How much each counts.</param>
    /// <returns>The trees, as the library reads them.</returns>
    public byte[] Train(IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<float> weights)
    {
        var context = new MLContext(settings.Seed);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Length);
        IDataView data = context.Data.LoadFromEnumerable(
            Enumerable.Range(0, rows.Count).Select(i => new Example { Features = rows[i], Label = labels[i], Weight = weights[i] }), schema);
        var models = new CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>[settings.Ensembles];
        for (int i = 0; i < models.Length; i++)
        {
            LightGbmBinaryTrainer trainer = context.BinaryClassification.Trainers.LightGbm(OptionsOf(settings.Seed + i));
            models[i] = (CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>)trainer.Fit(data).Model;
        }

        return Write(models);
    }

    private LightGbmBinaryTrainer.Options OptionsOf(int seed) => new()
    {
        NumberOfIterations = settings.Trees,
        NumberOfLeaves = settings.Leaves,
        LearningRate = settings.LearningRate,
        MinimumExampleCountPerLeaf = settings.MinExamplesPerLeaf,
        ExampleWeightColumnName = nameof(Example.Weight),
        Seed = seed,

        // One thread, and the same sums in the same order: the same model from the same data.
        NumberOfThreads = 1,
        Deterministic = true,
        Silent = true,
        Booster = new GradientBooster.Options
        {
            FeatureFraction = settings.FeatureFraction,
            SubsampleFraction = settings.ExampleFraction,
            SubsampleFrequency = 1,
            L2Regularization = settings.L2Regularization,
        },
    };

    /// <summary>The mean of the ensembles' log odds is the log odds of one ensemble with all of their trees.</summary>
    private static byte[] Write(CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>[] models)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(1.0);
        writer.Write(models.Average(model => model.Calibrator.Offset + (model.Calibrator.Slope * model.SubModel.TrainedTreeEnsemble.Bias)));
        writer.Write(models.Sum(model => model.SubModel.TrainedTreeEnsemble.Trees.Count));
        foreach (var model in models)
        {
            RegressionTreeEnsemble ensemble = model.SubModel.TrainedTreeEnsemble;
            for (int t = 0; t < ensemble.Trees.Count; t++)
            {
                Write(writer, ensemble.Trees[t], model.Calibrator.Slope * ensemble.TreeWeights[t] / models.Length);
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static void Write(BinaryWriter writer, RegressionTree tree, double weight)
    {
        writer.Write((ushort)tree.NumberOfNodes);
        for (int i = 0; i < tree.NumberOfNodes; i++)
        {
            writer.Write((byte)tree.NumericalSplitFeatureIndexes[i]);
            writer.Write((float)tree.NumericalSplitThresholds[i]);
            writer.Write((short)tree.LeftChild[i]);
            writer.Write((short)tree.RightChild[i]);
        }

        foreach (double leaf in tree.LeafValues)
        {
            writer.Write((float)(leaf * weight));
        }
    }

    private sealed class Example
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }

        public float Weight { get; set; }
    }
}
