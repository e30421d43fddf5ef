using ArticleKit.Text.Languages;
namespace ArticleKit.Terms;

/// <summary>Which words of English are no terms.</summary>
internal enum StopWordSet
{
    /// <summary>None: the text is in another language.</summary>
    None,

    /// <summary>Those that only hold sentences together: <see cref="EnglishFunctionWords"/>.</summary>
    FunctionWords,

    /// <summary>All that tell nothing of what a text is about: <see cref="EnglishStopWords"/>.</summary>
    All,
}
