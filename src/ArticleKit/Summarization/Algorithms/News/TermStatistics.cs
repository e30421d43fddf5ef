using ArticleKit.Summarization.Algorithms.Common;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>What the terms of each sentence are to the text: how central they are, where they first stand and whether they come again.</summary>
/// <remarks>Made in one pass over the terms, so that its time grows with the length of the text.</remarks>
internal sealed class TermStatistics
{
    /// <summary>How many sentences at the beginning are the lead.</summary>
    private const int LeadSentences = 3;

    /// <summary>Shorter sentences count as this long, so that a few frequent words are not taken for the gist.</summary>
    private const int MinWords = 6;

    /// <summary>What the lead covers of most stories; a text of which little follows the lead is taken for one of them.</summary>
    private const double UsualLeadShare = 0.2;

    private const double LittleText = 20;

    private readonly SentenceVectors _vectors;

    /// <summary>Reads a text.</summary>
    /// <param name="vectors">Its terms.</param>
    /// <param name="proper">The sentences to read, in order.</param>
    /// <param name="words">The number of words of each sentence of the text.</param>
    public TermStatistics(SentenceVectors vectors, ReadOnlySpan<int> proper, ReadOnlySpan<int> words)
    {
        _vectors = vectors;
        Of = new SentenceTerms[words.Length];
        int[] left = new int[vectors.TermCount];
        bool[] seen = new bool[vectors.TermCount];
        bool[] inLead = new bool[vectors.TermCount];
        double all = 0;
        double ofLead = 0;
        for (int place = 0; place < proper.Length; place++)
        {
            foreach (int term in vectors.Terms(proper[place]))
            {
                left[term]++;
                all += place >= LeadSentences ? 1 : 0;
                inLead[term] |= place < LeadSentences;
                ofLead += place >= LeadSentences && inLead[term] ? 1 : 0;
            }
        }

        LeadShare = (ofLead + (UsualLeadShare * LittleText)) / (all + LittleText);
        int[] frequencies = (int[])left.Clone();
        foreach (int sentence in proper)
        {
            Of[sentence] = Read(sentence, words[sentence], proper.Length, left, frequencies, seen, inLead);
        }

        Scale(proper);
    }

    /// <summary>What was found of each sentence.</summary>
    public SentenceTerms[] Of { get; }

    /// <summary>The share of the terms after the lead that the lead has too: how well it covers the text. Of a short text it is mostly what it is of others.</summary>
    public double LeadShare { get; }

    private SentenceTerms Read(int sentence, int words, int sentences, int[] left, int[] frequencies, bool[] seen, bool[] inLead)
    {
        var read = default(SentenceTerms);
        ReadOnlySpan<int> terms = _vectors.Terms(sentence);
        int shared = 0;
        int repeated = 0;
        foreach (int term in terms)
        {
            int after = --left[term];
            double rarity = Math.Log(1 + ((double)sentences / frequencies[term]));
            read.Centroid += Math.Log(_vectors.Frequency(term));
            read.MeanFrequency += _vectors.Frequency(term);
            read.Coverage += (frequencies[term] - 1) * rarity;
            read.TakenUpLater += after > 0 ? Math.Log(1 + after) * rarity : 0;
            read.Fresh += !seen[term] && _vectors.Frequency(term) > 1 ? 1 : 0;
            repeated += seen[term] ? 1 : 0;
            shared += inLead[term] ? 1 : 0;
            seen[term] = true;
        }

        int count = Math.Max(1, terms.Length);
        read.Centroid /= Math.Sqrt(Math.Max(MinWords, words));
        read.MeanFrequency /= count;
        read.SharedWithLead = (double)shared / count;
        read.Repeated = (double)repeated / count;
        read.Density = terms.Length / (double)Math.Max(1, words);
        return read;
    }

    /// <summary>Makes values relative to the highest in the text.</summary>
    private void Scale(ReadOnlySpan<int> proper)
    {
        var highest = default(SentenceTerms);
        foreach (int sentence in proper)
        {
            highest.Centroid = Math.Max(highest.Centroid, Of[sentence].Centroid);
            highest.MeanFrequency = Math.Max(highest.MeanFrequency, Of[sentence].MeanFrequency);
            highest.Coverage = Math.Max(highest.Coverage, Of[sentence].Coverage);
            highest.TakenUpLater = Math.Max(highest.TakenUpLater, Of[sentence].TakenUpLater);
        }

        foreach (int sentence in proper)
        {
            ref SentenceTerms terms = ref Of[sentence];
            terms.Centroid = Share(terms.Centroid, highest.Centroid);
            terms.MeanFrequency = Share(terms.MeanFrequency, highest.MeanFrequency);
            terms.Coverage = Share(terms.Coverage, highest.Coverage);
            terms.TakenUpLater = Share(terms.TakenUpLater, highest.TakenUpLater);
        }
    }

    private static double Share(double value, double highest) => highest > 0 ? value / highest : 0;
}
