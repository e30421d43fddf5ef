using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;
using ArticleKit.Readability.Ease;
using ArticleKit.Terms;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>Scores a phrase.</summary>
internal static class PhraseSalience
{
    private static readonly string? X = Environment.GetEnvironmentVariable("KPX");
    private static readonly double[] P = X is null ? [] : [.. X.Split(',').Select(s => double.Parse(s, System.Globalization.CultureInfo.InvariantCulture))];

    private static double Par(int i, double d) => i < P.Length ? P[i] : d;

    public static double Of(PhraseTable table, int number, double weight, KeyphraseOptions options, HashSet<int>? title)
    {
        PhraseEntry entry = table.Entries[number];
        if (weight <= 0 || (!entry.IsName && (!NounPhrases.IsCandidate(table, entry) || entry.Count > options.MaxWords)))
        {
            return 0;
        }

        ReadOnlySpan<PhraseWord> words = table.Text.Words.Slice(entry.FirstWord, entry.Count);
        int content = 0;
        double specificity = 0;
        int inTitle = 0;
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        foreach (PhraseWord word in words)
        {
            if (word.Class == WordClass.Function)
            {
                continue;
            }

            content++;
            inTitle += title?.Contains(word.Term) == true ? 1 : 0;
            ReadOnlySpan<char> form = TermNormalizer.Lower(table.Text.Document.Text.AsSpan(word.Start, word.End - word.Start), buffer);
            specificity += !table.Text.Rules.IsEnglish || entry.IsName ? 1 : Math.Clamp((Par(0, 7.0) - WordFrequencies.Zipf(form)) / Par(1, 4.0), 0.1, 1);
        }

        if (content > options.MaxWords)
        {
            return 0;
        }

        specificity /= Math.Max(1, content);
        double length = content == 1 ? 1 : content == 2 ? Par(2, 1.3) : Par(3, 1.3);
        double name = entry.IsName ? (content > 1 ? Par(4, 1.5) : Par(5, 1.0)) : 1;
        double position = 1 / (1 + (Par(6, 0.3) * Math.Log(1 + words[0].Sentence)));
        double titled = 1 + (Par(7, 0.5) * inTitle / Math.Max(1, content));
        return Math.Log(1 + weight) * specificity * length * name * position * titled;
    }
}
