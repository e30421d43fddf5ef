using System.Text;
using ArticleKit.Text;
using ArticleKit.Text.Languages;

namespace ArticleKit.Readability.Explanation;

/// <summary>Finds what makes a text hard, and scores it without that.</summary>
internal sealed class ReadabilityExplainer
{
    private const int LongestLeftOut = 3;
    private const string English = "en";

    private readonly TextDocument _document;
    private readonly ReadabilityReport _report;
    private readonly bool _isEnglish;

    public ReadabilityExplainer(TextDocument document, string? language)
    {
        _document = document;
        _report = ReadabilityScorer.Score(document, language);
        _isEnglish = LanguageTag.Primary(_report.Language) == English;
    }

    public ReadabilityExplanation Explain(int sentences, int words)
    {
        List<HardSentence> all = [.. SentenceGrades.Read(_document, _report.Language)];
        var hardest = all.OrderByDescending(sentence => sentence.Grade).ThenBy(sentence => sentence.Span.Start).Take(sentences).ToList();
        var longest = all.OrderByDescending(sentence => sentence.Words).ThenBy(sentence => sentence.Span.Start).Take(LongestLeftOut);
        return new ReadabilityExplanation
        {
            Report = _report,
            HardestSentences = hardest,
            HardestWords = HardWords.Find(_document, _report.Language, _isEnglish, words),
            WithoutLongestSentences = all.Count > LongestLeftOut ? ScoreWithout([.. longest.Select(sentence => sentence.Span.Start)]) : null,
            WithoutHardestSentences = all.Count > hardest.Count ? ScoreWithout([.. hardest.Select(sentence => sentence.Span.Start)]) : null,
        };
    }

    private ReadabilityReport ScoreWithout(HashSet<int> left)
    {
        var rest = new StringBuilder(_document.Text.Length);
        int paragraph = -1;
        foreach (Sentence sentence in _document.Sentences)
        {
            if (!left.Contains(sentence.Span.Start))
            {
                rest.Append(rest.Length == 0 ? "" : sentence.Paragraph == paragraph ? " " : "\n\n").Append(sentence.Span.In(_document.Text));
                paragraph = sentence.Paragraph;
            }
        }

        // What is left must be scored as the whole was, even where it would be told to be in another language by itself.
        TextDocument document = TextDocument.Parse(rest.ToString());
        return _report.Language is { } language
            ? ReadabilityScorer.Score(document, language)
            : ReadabilityScorer.ScoreUnknown(TextStatistics.From(document));
    }
}
