using System.Text;
using ArticleKit.Readability.Formulas;
using ArticleKit.Text;

namespace ArticleKit.Readability.Explanation;

/// <summary>Finds what makes a text hard, and scores it without that.</summary>
internal sealed class ReadabilityExplainer(TextDocument document, string? language, bool isEnglish)
{
    private const int LongestLeftOut = 3;

    public ReadabilityExplanation Explain(int sentences, int words)
    {
        List<(int Index, HardSentence Sentence)> all = [.. ReadSentences()];
        var hardest = all.OrderByDescending(item => item.Sentence.Grade).ThenBy(item => item.Index).Take(sentences).ToList();
        var longest = all.OrderByDescending(item => item.Sentence.Words).ThenBy(item => item.Index).Take(LongestLeftOut);
        return new ReadabilityExplanation
        {
            Report = ReadabilityScorer.Score(document, language),
            HardestSentences = [.. hardest.Select(item => item.Sentence)],
            HardestWords = HardWords.Find(document, isEnglish, words),
            WithoutLongestSentences = all.Count > LongestLeftOut ? ScoreWithout([.. longest.Select(item => item.Index)]) : null,
            WithoutHardestSentences = all.Count > hardest.Count ? ScoreWithout([.. hardest.Select(item => item.Index)]) : null,
        };
    }

    private IEnumerable<(int Index, HardSentence Sentence)> ReadSentences()
    {
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            Sentence sentence = document.Sentences[i];
            if (sentence.WordCount > 0)
            {
                string text = sentence.Span.In(document.Text).ToString();
                TextStatistics statistics = TextStatistics.From(TextDocument.Parse(text));

                // One sentence of the text, even where it would be cut otherwise when it stands alone.
                statistics = statistics with { Sentences = Math.Min(statistics.Sentences, 1) };
                double? grade = isEnglish ? FleschKincaidGrade.Score(statistics) : Lix.Score(statistics);
                if (grade is not null)
                {
                    yield return (i, new HardSentence(sentence.Span, text, statistics.Words, statistics.Syllables, grade.Value));
                }
            }
        }
    }

    private ReadabilityReport ScoreWithout(HashSet<int> left)
    {
        var rest = new StringBuilder(document.Text.Length);
        int paragraph = -1;
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            Sentence sentence = document.Sentences[i];
            if (!left.Contains(i))
            {
                rest.Append(rest.Length == 0 ? "" : sentence.Paragraph == paragraph ? " " : "\n\n").Append(sentence.Span.In(document.Text));
                paragraph = sentence.Paragraph;
            }
        }

        return ReadabilityScorer.Score(rest.ToString(), language);
    }
}
