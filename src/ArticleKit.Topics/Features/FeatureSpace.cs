namespace ArticleKit.Topics.Features;

/// <summary>How many buckets the features of a model can fall into.</summary>
/// <remarks>Runs of words have the first 2^bits, runs of characters the next, features of form those behind; what is not used at the end is left out.</remarks>
internal static class FeatureSpace
{
    public static int Size(TopicTrainingOptions options) => options switch
    {
        { UsesForm: true } => (2 << options.HashBits) + WritingForm.Count,
        { CharacterNgrams: not null } => 2 << options.HashBits,
        _ => 1 << options.HashBits,
    };
}
