namespace ArticleKit.Topics.Features;

/// <summary>Which buckets the features of a model fall into. Part of the model format.</summary>
/// <remarks>Runs of words have the first 2^bits, features of form a few behind, runs of characters the last 2^bits.</remarks>
internal static class FeatureSpace
{
    /// <summary>Where features of form begin.</summary>
    public static uint FormStart(int bits) => 1u << bits;

    /// <summary>Where runs of characters begin.</summary>
    public static uint CharacterStart(int bits) => FormStart(bits) + WritingForm.Count;

    /// <summary>The number of buckets that a model with these options can use.</summary>
    public static int Size(TopicTrainingOptions options) => (int)(options switch
    {
        { CharacterNgrams: not null } => CharacterStart(options.HashBits) + (1u << options.HashBits),
        { UsesForm: true } => CharacterStart(options.HashBits),
        _ => FormStart(options.HashBits),
    });
}
