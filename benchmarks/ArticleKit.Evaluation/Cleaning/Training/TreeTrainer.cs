using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>Trains boosted trees with ML.NET and writes them in the form that the library reads.</summary>
internal sealed class TreeTrainer(int trees, int leaves, double learningRate, int seed)
{
    /// <summary>Trains.</summary>
    /// <param name="rows">The features of each example.</param>
    /// <param name="labels">Yes or no for each.</param>
    /// <param name="weights">How much each counts.</param>
    /// <returns>The trees, as the library reads them.</returns>
    public byte[] Train(IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<float> weights)
    {
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Length);
        IDataView data = context.Data.LoadFromEnumerable(
            Enumerable.Range(0, rows.Count).Select(i => new Example { Features = rows[i], Label = labels[i], Weight = weights[i] }), schema);
        var trainer = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            NumberOfTrees = trees,
            NumberOfLeaves = leaves,
            LearningRate = learningRate,
            MinimumExampleCountPerLeaf = 40,
            FeatureFraction = 0.7,
            BaggingSize = 1,
            BaggingExampleFraction = 0.8,
            ExampleWeightColumnName = nameof(Example.Weight),
            Seed = seed,
            NumberOfThreads = 1,
            FeatureSelectionSeed = seed,
        });
        var model = (CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>)trainer.Fit(data).Model;
        return Write(model.SubModel.TrainedTreeEnsemble, model.Calibrator);
    }

    private static byte[] Write(RegressionTreeEnsemble ensemble, PlattCalibrator calibrator)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(calibrator.Slope);
        writer.Write(calibrator.Offset + (calibrator.Slope * ensemble.Bias));
        writer.Write(ensemble.Trees.Count);
        for (int t = 0; t < ensemble.Trees.Count; t++)
        {
            RegressionTree tree = ensemble.Trees[t];
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
                writer.Write((float)(leaf * ensemble.TreeWeights[t]));
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private sealed class Example
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }

        public float Weight { get; set; }
    }
}
