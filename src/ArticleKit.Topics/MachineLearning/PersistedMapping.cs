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
            Loaded current = loaded is { } known && ReferenceEquals(known.Line, line) ? known : loaded = Load(line);
            Answer(current, row, answer);
        };
    }

    private static Loaded Load(string line)
    {
        var predictor = PortableModel.Read(line);
        return new Loaded(line, predictor, [.. Enumerable.Range(0, predictor.Labels.Count)]);
    }

    private static void Answer(Loaded loaded, PersistedRow row, PersistedAnswer answer)
    {
        SlotPredictor predictor = loaded.Predictor;
        float[] scores = new float[predictor.Labels.Count];
        (int slot, answer.Probability) = predictor.Predict(row.Text, row.Title, scores);
        answer.Topic = slot < 0 ? default : predictor.Labels[slot].AsMemory();
        answer.Scores = new VBuffer<float>(PersistedAnswer.MostSlots, scores.Length, scores, loaded.Slots);
    }

    /// <summary>The constant that an expression of ML.NET gives is the same string in every row, so that nothing is copied.</summary>
    private static string LineOf(ReadOnlyMemory<char> model) =>
        MemoryMarshal.TryGetString(model, out string? line, out int start, out int length) && start == 0 && length == line.Length
            ? line
            : throw ModelReader.Invalid("the column of the model is not that of a saved pipeline");

    /// <summary>What was loaded, and the numbers of its slots, which are the same in every row; ML.NET copies and never changes them.</summary>
    private sealed record Loaded(string Line, SlotPredictor Predictor, int[] Slots);
}
