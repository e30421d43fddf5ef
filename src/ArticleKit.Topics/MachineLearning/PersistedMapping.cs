using System.Runtime.InteropServices;
using ArticleKit.Topics.Model;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>The mapping of a saved pipeline. ML.NET makes it when it loads the pipeline, and finds it by the name of the contract.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class PersistedMapping : CustomMappingFactory<PersistedRow, PersistedAnswer>
{
    public const string Contract = "ArticleKit.Topics.1";

    public override Action<PersistedRow, PersistedAnswer> GetMapping()
    {
        Loaded? loaded = null;
        return (row, answer) =>
        {
            // Cursors share the mapping. Two that come first at once may both load the model, which does no harm.
            string line = LineOf(row.Model);
            Loaded current = loaded is { } known && ReferenceEquals(known.Line, line) ? known : loaded = new Loaded(line, PortableModel.Read(line));
            Answer(current.Predictor, row, answer);
        };
    }

    private static void Answer(SlotPredictor predictor, PersistedRow row, PersistedAnswer answer)
    {
        float[] scores = new float[predictor.Labels.Count];
        (int slot, answer.Probability) = predictor.Predict(row.Text, row.Title, scores);
        answer.Topic = slot < 0 ? default : predictor.Labels[slot].AsMemory();
        answer.Scores = new VBuffer<float>(PersistedAnswer.MostSlots, scores.Length, scores, [.. Enumerable.Range(0, scores.Length)]);
    }

    /// <summary>The constant that an expression of ML.NET gives is the same string in every row, so that nothing is copied.</summary>
    private static string LineOf(ReadOnlyMemory<char> model) =>
        MemoryMarshal.TryGetString(model, out string? line, out int start, out int length) && start == 0 && length == line.Length
            ? line
            : throw ModelReader.Invalid("the column of the model is not that of a saved pipeline");

    private sealed record Loaded(string Line, SlotPredictor Predictor);
}
