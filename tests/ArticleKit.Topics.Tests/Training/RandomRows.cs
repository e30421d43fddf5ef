using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;
using CsCheck;

namespace ArticleKit.Topics.Tests.Training;

/// <summary>Articles as vectors, of any features and topics.</summary>
internal static class RandomRows
{
    /// <summary>Rows with features and topics below the given numbers; articles may be empty, or of no topic.</summary>
    public static Gen<TrainingRow[]> Of(int features, int topics) =>
        Gen.Select(
            Gen.Int[0, features - 1].HashSet[0, features],
            Gen.Float[0.05f, 3].Array[features],
            Gen.Int[0, topics - 1].HashSet[0, Math.Min(3, topics)],
            Gen.Float[0.1f, 5]).Select((indices, values, labels, weight) => new TrainingRow(
                new SparseVector([.. indices.Order()], values[..indices.Count]), [.. labels.Order()], weight)).Array[1, 25];
}
