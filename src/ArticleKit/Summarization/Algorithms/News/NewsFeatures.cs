using System.Buffers;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>Measures every <see cref="NewsFeature"/> of each sentence of a text, in time that grows with its length.</summary>
internal sealed class NewsFeatures
{
    /// <summary>How many features there are.</summary>
    public const int Count = (int)NewsFeature.Title + 1;

    private const int ShortText = 10;
    private const double ManyNames = 8;
    private const double ManyFresh = 8;
    private const double MiddleLength = 16;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”«»„");

    private readonly SummaryText _text;
    private readonly double[] _values;

    private NewsFeatures(SummaryText text)
    {
        _text = text;
        _values = new double[text.Count * Count];
    }

    /// <summary>Measures a text.</summary>
    public static NewsFeatures Measure(SummaryText text)
    {
        var features = new NewsFeatures(text);
        int[] proper = text.SentencesProper();
        int[] words = new int[text.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = text.WordsOf(i).Length;
        }

        text.Document.Budget.CheckNow();
        var terms = new TermStatistics(text.Vectors, proper, words);
        int paragraph = -1;
        for (int place = 0; place < proper.Length; place++)
        {
            text.Document.Budget.Check();
            int sentence = proper[place];
            Span<double> values = features._values.AsSpan(sentence * Count, Count);
            MeasurePlace(values, place, proper.Length, terms.LeadShare);
            MeasureLength(values, words[sentence]);
            MeasureTerms(values, terms.Of[sentence], words[sentence]);
            features.MeasureWording(values, sentence);
            int own = text.Document.Sentences[sentence].Paragraph;
            Set(values, NewsFeature.ParagraphStart, own != paragraph && text.Document.Paragraphs.Count > 2);
            paragraph = own;
        }

        return features;
    }

    /// <summary>The features of a sentence, in the order of <see cref="NewsFeature"/>; all 0 if it is no sentence proper.</summary>
    public ReadOnlySpan<double> Of(int sentence) => _values.AsSpan(sentence * Count, Count);

    private static void MeasurePlace(Span<double> values, int place, int sentences, double leadShare)
    {
        double veryEarly = Math.Exp(-place / 3.0);
        double early = Math.Exp(-place / 8.0);
        Set(values, NewsFeature.First, place == 0);
        Set(values, NewsFeature.Second, place == 1);
        Set(values, NewsFeature.Third, place == 2);
        Set(values, NewsFeature.Fourth, place == 3);
        Set(values, NewsFeature.VeryEarly, veryEarly);
        Set(values, NewsFeature.Early, early);
        Set(values, NewsFeature.Earlyish, Math.Exp(-place / 20.0));
        Set(values, NewsFeature.Depth, (double)place / sentences);
        Set(values, NewsFeature.Last, place == sentences - 1);
        Set(values, NewsFeature.EarlyInShortText, sentences < ShortText ? veryEarly : 0);
        Set(values, NewsFeature.EarlyUnderGoodLead, veryEarly * leadShare);
    }

    private static void MeasureLength(Span<double> values, int words)
    {
        Set(values, NewsFeature.Words8, Math.Clamp(words / 8.0, 0, 1));
        Set(values, NewsFeature.Words16, Math.Clamp((words - 8) / 8.0, 0, 1));
        Set(values, NewsFeature.Words24, Math.Clamp((words - 16) / 8.0, 0, 1));
        Set(values, NewsFeature.Words32, Math.Clamp((words - 24) / 8.0, 0, 1));
        Set(values, NewsFeature.Words48, Math.Clamp((words - 32) / 16.0, 0, 1));
        Set(values, NewsFeature.EarlyLength, Math.Min(words / MiddleLength, 1) * values[(int)NewsFeature.VeryEarly]);
    }

    private static void MeasureTerms(Span<double> values, in SentenceTerms terms, int words)
    {
        Set(values, NewsFeature.Centroid, terms.Centroid);
        Set(values, NewsFeature.MeanFrequency, terms.MeanFrequency);
        Set(values, NewsFeature.Coverage, terms.Coverage);
        Set(values, NewsFeature.TakenUpLater, terms.TakenUpLater);
        Set(values, NewsFeature.TakenUpLaterByLength, Math.Min(1, terms.TakenUpLater / Math.Sqrt(Math.Max(4, words) / MiddleLength)));
        Set(values, NewsFeature.Repeated, terms.Repeated);
        Set(values, NewsFeature.SharedWithLead, terms.SharedWithLead);
        Set(values, NewsFeature.Fresh, Math.Min(1, terms.Fresh / ManyFresh));
        Set(values, NewsFeature.EarlyCentroid, terms.Centroid * values[(int)NewsFeature.Early]);
        Set(values, NewsFeature.EarlyTakenUpLater, terms.TakenUpLater * values[(int)NewsFeature.VeryEarly]);
        Set(values, NewsFeature.TermDensity, terms.Density);
    }

    private void MeasureWording(Span<double> values, int sentence)
    {
        ReadOnlySpan<char> text = _text.SpanOf(sentence).In(_text.Document.Text);
        ReadOnlySpan<char> end = text.TrimEnd("\"'”’»)");
        Set(values, NewsFeature.BeginsWithQuote, !text.IsEmpty && Characters.IsQuote(text[0]));
        Set(values, NewsFeature.HasQuote, text.ContainsAny(QuotationMarks));
        Set(values, NewsFeature.Question, end is [.., '?' or '？' or '؟']);
        Set(values, NewsFeature.Exclamation, end is [.., '!' or '！']);
        Set(values, NewsFeature.Parenthesis, text.Contains('('));
        Set(values, NewsFeature.Colon, text.Contains(':'));
        MeasureWords(values, _text.WordsOf(sentence));
        if (_text.TitleTerms.Count > 0)
        {
            int shared = 0;
            foreach (int term in _text.Vectors.Terms(sentence))
            {
                shared += _text.TitleTerms.Contains(term) ? 1 : 0;
            }

            Set(values, NewsFeature.Title, (double)shared / _text.TitleTerms.Count);
        }
    }

    private void MeasureWords(Span<double> values, ReadOnlySpan<TextSpan> words)
    {
        int names = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].In(_text.Document.Text);
            if (i == 0)
            {
                Set(values, NewsFeature.BeginsWithPronoun, EnglishSentenceWords.Pronouns.Contains(word));
                Set(values, NewsFeature.BeginsWithConnective, EnglishSentenceWords.Connectives.Contains(word));
            }

            names += i > 0 && char.IsUpper(word[0]) ? 1 : 0;
            Raise(values, NewsFeature.Number, char.IsDigit(word[0]));
            Raise(values, NewsFeature.Speech, EnglishSentenceWords.SpeechVerbs.Contains(word));
            Raise(values, NewsFeature.FirstPerson, EnglishSentenceWords.FirstPersons.Contains(word));
        }

        Set(values, NewsFeature.Names, Math.Min(1, names / ManyNames));
        Set(values, NewsFeature.NameShare, names / (double)Math.Max(1, words.Length));
    }

    private static void Set(Span<double> values, NewsFeature feature, double value) => values[(int)feature] = value;

    private static void Set(Span<double> values, NewsFeature feature, bool holds) => values[(int)feature] = holds ? 1 : 0;

    private static void Raise(Span<double> values, NewsFeature feature, bool holds)
    {
        if (holds)
        {
            values[(int)feature] = 1;
        }
    }
}
