using System.Text;
using ArticleKit.Readability.Formulas;
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
        List<(int Index, HardSentence Sentence)> all = [.. ReadSentences()];
        var hardest = all.OrderByDescending(item => item.Sentence.Grade).ThenBy(item => item.Index).Take(sentences).ToList();
        var longest = all.OrderByDescending(item => item.Sentence.Words).ThenBy(item => item.Index).Take(LongestLeftOut);
        return new ReadabilityExplanation
        {
            Report = _report,
            HardestSentences = [.. hardest.Select(item => item.Sentence)],
            HardestWords = HardWords.Find(_document, _report.Language, _isEnglish, words),
            WithoutLongestSentences = all.Count > LongestLeftOut ? ScoreWithout([.. longest.Select(item => item.Index)]) : null,
            WithoutHardestSentences = all.Count > hardest.Count ? ScoreWithout([.. hardest.Select(item => item.Index)]) : null,
        };
    }

    private IEnumerable<(int Index, HardSentence Sentence)> ReadSentences()
    {
        for (int i = 0; i < _document.Sentences.Count; i++)
        {
            Sentence sentence = _document.Sentences[i];
            if (sentence.WordCount > 0)
            {
                string text = sentence.Span.In(_document.Text).ToString();
                TextStatistics statistics = TextStatistics.From(TextDocument.Parse(text), _report.Language);

                // One sentence of the text, even where it would be cut otherwise when it stands alone.
                statistics = statistics with { Sentences = Math.Min(statistics.Sentences, 1) };
                double? grade = _isEnglish ? FleschKincaidGrade.Score(statistics) : Lix.Score(statistics);
                if (grade is not null)
                {
                    yield return (i, new HardSentence(sentence.Span, text, statistics.Words, statistics.Syllables, grade.Value));
                }
            }
        }
    }

    private ReadabilityReport ScoreWithout(HashSet<int> left)
    {
        var rest = new StringBuilder(_document.Text.Length);
        int paragraph = -1;
        for (int i = 0; i < _document.Sentences.Count; i++)
        {
            Sentence sentence = _document.Sentences[i];
            if (!left.Contains(i))
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
