using ArticleKit.Readability;
using ArticleKit.Readability.Explanation;
using ArticleKit.Text;

namespace ArticleKit.Display;

/// <summary>Finds the sentences that a report marks as hard.</summary>
internal static class HardSentenceFinder
{
    /// <summary>The hard sentences in the order of the text; none where readability was not scored.</summary>
    public static IReadOnlyList<HardSentence> Find(TextDocument document, ReadabilityReport? report, int count) => report is null || count == 0
        ? []
        : HardSentenceChoice.Choose(SentenceGrades.Read(document, report.Language), report.Language, count);
}
