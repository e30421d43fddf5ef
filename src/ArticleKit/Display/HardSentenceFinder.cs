using ArticleKit.Readability;
using ArticleKit.Readability.Explanation;
using ArticleKit.Text;
using ArticleKit.Text.Languages;

namespace ArticleKit.Display;

/// <summary>Finds the sentences that a report marks as hard: the hardest by <see cref="HardSentence.Grade"/>, if they are hard at all.</summary>
internal static class HardSentenceFinder
{
    private const string English = "en";

    // A formula for whole texts says nothing of a heading of three words.
    private const int LeastWords = 8;

    // The first year of college; and what Björnsson (1968) calls difficult.
    private const double LeastGrade = 13;
    private const double LeastLix = 50;

    /// <summary>The hard sentences in the order of the text; none where readability was not scored.</summary>
    public static IReadOnlyList<HardSentence> Find(TextDocument document, ReadabilityReport? report, int count)
    {
        if (report is null || count == 0)
        {
            return [];
        }

        double least = LanguageTag.Primary(report.Language) == English ? LeastGrade : LeastLix;
        return
        [
            .. SentenceGrades.Read(document, report.Language)
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
