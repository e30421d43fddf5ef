namespace ArticleKit.Topics;

/// <summary>In which form a <see cref="TopicClassifier"/> is saved. <see cref="TopicClassifier.Load(Stream)"/> reads any of them.</summary>
public enum TopicModelFormat
{
    /// <summary>The form for shipping: small, fast to load, guarded by a checksum.</summary>
    Compact,

    /// <summary>
    /// The model format of ML.NET, a zip file that <c>mlContext.Model.Load</c> opens in any program that has the assembly
    /// ArticleKit.Topics beside it; nothing needs to be registered. It reads the columns <c>Text</c> and <c>Title</c> (texts, the title
    /// may be empty) and adds <c>PredictedLabel</c> (a key with the topics as its values; missing where nothing can be said),
    /// <c>Score</c> (the probability of each topic, in the order of <see cref="TopicClassifier.Topics"/>) and <c>Probability</c> (that
    /// of the predicted topic). About as large as the compact form, and slower to load. The assembly is needed since no chain of the
    /// standard components of ML.NET can give the same predictions: their tokenizer, hashes and weighting are others, and what a model
    /// of hashed n-grams knows cannot be turned into a dictionary of theirs. Topics must be valid Unicode.
    /// </summary>
    MlNet,
}
