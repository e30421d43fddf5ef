using ArticleKit.Text;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>Tells the sentences of an article from what merely stands between them.</summary>
internal static class SentenceClassifier
{
    private const int MaxHeadingWords = 14;
    private const int MaxTeaserWords = 12;

    private static readonly string[] Teasers =
    [
        "Read more", "Read:", "Read also", "Read next", "Click here", "See also", "See:", "See more", "Watch:", "Watch more",
        "Watch a video", "Watch the video", "Watch video", "Share this", "Sign up", "Subscribe", "Follow us", "Related:", "More:", "Photo:", "Photos:",
        "Image:", "Image source", "Image caption", "Picture:", "Video:", "Caption:", "Advertisement", "Source:", "Scroll down",
    ];

    /// <summary>Classifies a sentence of a document.</summary>
    /// <param name="document">The text.</param>
    /// <param name="index">The index of the sentence.</param>
    /// <param name="minimumWords">A sentence of fewer words is a fragment.</param>
    public static SentenceKind Classify(TextDocument document, int index, int minimumWords = SummaryOptions.DefaultMinimumSentenceWords)
    {
        Sentence sentence = document.Sentences[index];
        if (sentence.WordCount == 0)
        {
            return SentenceKind.NoWords;
        }

        ReadOnlySpan<char> text = sentence.Span.In(document.Text);
        bool fragment = sentence.WordCount < minimumWords
            || (sentence.WordCount <= MaxTeaserWords && IsTeaser(text))
            || (sentence.WordCount <= MaxHeadingWords && IsAlone(document.Sentences, index) && (!IsTerminated(text) || IsByline(text)));
        return fragment ? SentenceKind.Fragment : SentenceKind.Sentence;
    }

    private static bool IsAlone(IReadOnlyList<Sentence> sentences, int index)
    {
        int paragraph = sentences[index].Paragraph;
        return (index == 0 || sentences[index - 1].Paragraph != paragraph)
            && (index == sentences.Count - 1 || sentences[index + 1].Paragraph != paragraph);
    }

    private static bool IsByline(ReadOnlySpan<char> text) =>
        text.Length > 3 && text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[3]);

    private static bool IsTeaser(ReadOnlySpan<char> text)
    {
        foreach (string teaser in Teasers)
        {
            if (text.StartsWith(teaser, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last character that is no closing quote or bracket ends a sentence, in any script.</summary>
    private static bool IsTerminated(ReadOnlySpan<char> text) =>
        text.TrimEnd("\"'”’»)]}」』）") is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '॥' or '۔' or '؟' or '։' or '።'];
}
