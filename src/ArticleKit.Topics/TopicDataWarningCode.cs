namespace ArticleKit.Topics;

/// <summary>What <see cref="TopicDataWarning.Code"/> can be: stable names in snake_case.</summary>
public static class TopicDataWarningCode
{
    /// <summary>There are no articles; nothing can be trained or evaluated.</summary>
    public const string NoArticles = "no_articles";

    /// <summary>Articles have no label, or an empty one among several; training and evaluation refuse them.</summary>
    public const string MissingLabel = "missing_label";

    /// <summary>All articles have the same label; nothing can be trained.</summary>
    public const string OneTopic = "one_topic";

    /// <summary>Neither text nor title of these articles holds a word; nothing can be learned from them.</summary>
    public const string EmptyText = "empty_text";

    /// <summary>Articles repeat the words of one before them, with the same labels; they count more than others.</summary>
    public const string DuplicateText = "duplicate_text";

    /// <summary>Articles have the same words but different labels; at most one of them can be predicted right.</summary>
    public const string ContradictoryLabels = "contradictory_labels";

    /// <summary>Labels differ only by upper and lower case or by white space, and count as different topics.</summary>
    public const string SimilarLabels = "similar_labels";

    /// <summary>Topics have a single article, which is hardly enough to learn from, and nothing to measure by.</summary>
    public const string SingleArticle = "single_article";

    /// <summary>Articles of 150 characters or more seem to be in another language than most.</summary>
    public const string OtherLanguage = "other_language";
}
