using ArticleKit.Readability.Formulas;
using ArticleKit.Text;
using ArticleKit.Text.Languages;

namespace ArticleKit.Readability.Explanation;

/// <summary>Scores each sentence of a text as if it were the whole.</summary>
internal static class SentenceGrades
{
    private const string English = "en";

    /// <summary>The sentences that can be scored, in the order of the text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">The language that it was scored in; null if it is not known.</param>
    public static IEnumerable<HardSentence> Read(TextDocument document, string? language)
    {
        bool isEnglish = LanguageTag.Primary(language) == English;
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.WordCount > 0)
            {
                string text = sentence.Span.In(document.Text).ToString();
                TextStatistics statistics = TextStatistics.From(TextDocument.Parse(text), language);

                // One sentence of the text, even where it would be cut otherwise when it stands alone.
                statistics = statistics with { Sentences = Math.Min(statistics.Sentences, 1) };
                double? grade = isEnglish ? FleschKincaidGrade.Score(statistics) : Lix.Score(statistics);
                if (grade is not null)
                {
                    yield return new HardSentence(sentence.Span, text, statistics.Words, statistics.Syllables, grade.Value);
                }
            }
        }
    }
}
