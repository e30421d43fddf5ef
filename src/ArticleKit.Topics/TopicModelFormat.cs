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
    /// of the predicted topic). Some 1.3 times the size of the compact form. The assembly is needed since no chain of the standard
    /// components of ML.NET can give the same predictions.
    /// </summary>
    MlNet,
}
