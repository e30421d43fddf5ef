using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Quotations;

/// <summary>Tells speech from titles, names and words that an author sets in quotation marks.</summary>
internal static class QuotationKinds
{
    /// <summary>The most words that are no speech where nobody says them and they make no sentence.</summary>
    private const int LongestPhrase = 4;

    /// <summary>The most words of a title.</summary>
    private const int LongestTitle = 10;

    public static QuotationKind Of(ClauseWords words, TextSpan content, AttributionPlace place, bool hasSpeaker, bool continues)
    {
        string text = words.Document.Text;
        int first = words.FirstFrom(content.Start);
        int end = words.FirstFrom(content.End);
        int count = end - first;
        if (count == 0)
        {
            return QuotationKind.Phrase;
        }

        char last = text[content.End - 1];
        bool endsSentence = Characters.IsStop(last);
        bool isEmbedded = IsEmbedded(text, content);
        if (place == AttributionPlace.Beside || (continues && !isEmbedded))
        {
            return hasSpeaker || count > LongestPhrase || endsSentence ? QuotationKind.Direct : QuotationKind.Phrase;
        }

        if (isEmbedded && !endsSentence && IsTitle(words, first, end))
        {
            return QuotationKind.Phrase;
        }

        if (hasSpeaker)
        {
            return isEmbedded && !Characters.IsUpper(text[content.Start]) ? QuotationKind.Partial : QuotationKind.Direct;
        }

        return count <= LongestPhrase && !(endsSentence && !isEmbedded) ? QuotationKind.Phrase
            : isEmbedded && !Characters.IsUpper(text[content.Start]) ? QuotationKind.Partial : QuotationKind.Direct;
    }

    /// <summary>Whether the sentence of the author runs into the quotation: whether a word stands right before it.</summary>
    private static bool IsEmbedded(string text, TextSpan content)
    {
        int i = content.Start - 1;
        while (i >= 0 && (Text.Quotes.QuoteCharacters.IsQuote(text[i]) || text[i] is ' ' or '(' or '\u00A0'))
        {
            i--;
        }

        return i >= 0 && (char.IsLetterOrDigit(text[i]) || text[i] == ')');
    }

    /// <summary>Whether a name or a title is quoted: nearly all its words have capitals, or it is one word with one.</summary>
    private static bool IsTitle(ClauseWords words, int first, int end)
    {
        if (end - first > LongestTitle || !words.IsCapital(first))
        {
            return false;
        }

        int small = 0;
        for (int i = first + 1; i < end; i++)
        {
            small += words.IsCapital(i) || words.Span(i).Length <= 3 || char.IsDigit(words.Word(i)[0]) || words.Lexicon.IsPreposition(words.Word(i)) ? 0 : 1;
        }

        return small == 0 && (end - first > 1 || words.Span(first).Length > 3);
    }
}
