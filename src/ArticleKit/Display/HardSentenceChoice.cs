using ArticleKit.Readability;
using ArticleKit.Readability.Explanation;
using ArticleKit.Text.Languages;

namespace ArticleKit.Display;

/// <summary>Chooses the sentences that a report marks as hard: the hardest by <see cref="HardSentence.Grade"/>, if they are hard at all.</summary>
internal static class HardSentenceChoice
{
    private const string English = "en";

    // A formula for whole texts says nothing of a heading of three words.
    private const int LeastWords = 8;

    // The first year of college; and what Björnsson (1968) calls difficult.
    private const double LeastGrade = 13;
    private const double LeastLix = 50;

    /// <summary>The hard sentences in the order of the text.</summary>
    /// <param name="sentences">All sentences, scored one by one, in any order.</param>
    /// <param name="language">The language that they were scored in; null if it is not known.</param>
    /// <param name="count">How many there may be.</param>
    public static IReadOnlyList<HardSentence> Choose(IEnumerable<HardSentence> sentences, string? language, int count)
    {
        double least = LanguageTag.Primary(language) == English ? LeastGrade : LeastLix;
        return
        [
            .. sentences
                .Where(sentence => sentence.Words >= LeastWords && sentence.Grade >= least)
                .OrderByDescending(sentence => sentence.Grade).ThenBy(sentence => sentence.Span.Start)
                .Take(count)
                .OrderBy(sentence => sentence.Span.Start),
        ];
    }

    /// <summary>Why a sentence is hard, in a line.</summary>
    public static string Why(HardSentence sentence, ReadabilityReport report)
    {
        string size = FormattableString.Invariant($"Hard to read: {sentence.Words} words, {(double)sentence.Syllables / sentence.Words:0.0} syllables per word");
        return LanguageTag.Primary(report.Language) == English
            ? FormattableString.Invariant($"{size}. Flesch-Kincaid grade {sentence.Grade:0} by itself; the text has {report.FleschKincaidGrade ?? 0:0}.")
            : FormattableString.Invariant($"{size}. LIX {sentence.Grade:0} by itself; the text has {report.Lix ?? 0:0}.");
    }
}
