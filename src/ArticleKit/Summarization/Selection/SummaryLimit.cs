using System.Runtime.InteropServices;

namespace ArticleKit.Summarization.Selection;

/// <summary>Counts what is chosen against the limits that were asked for.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SummaryLimit
{
    private readonly int? _words;
    private readonly int? _characters;
    private int _chosenSentences;
    private long _chosenWords;
    private long _chosenCharacters;

    /// <summary>Sets the limits.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="sentenceCount">The number of sentences of the text.</param>
    public SummaryLimit(SummaryOptions options, int sentenceCount)
    {
        bool anyOther = options.Words is not null || options.Characters is not null || options.Ratio is not null;
        MaxSentences = options.Sentences ?? (anyOther ? int.MaxValue : SummaryOptions.DefaultSentences);
        if (options.Ratio is { } ratio)
        {
            int share = (int)Math.Round(ratio * sentenceCount, MidpointRounding.AwayFromZero);
            MaxSentences = Math.Min(MaxSentences, Math.Max(1, share));
        }

        _words = options.Words;
        _characters = options.Characters;
    }

    /// <summary>The most sentences that can be chosen.</summary>
    public int MaxSentences { get; }

    /// <summary>Adds a sentence unless the summary had better end before it.</summary>
    /// <param name="words">The number of the sentence's words.</param>
    /// <param name="characters">The number of its characters.</param>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(int words, int characters)
    {
        // A blank stands between two sentences.
        long withBlank = _chosenSentences == 0 ? characters : characters + 1L;
        bool fits = _chosenSentences < MaxSentences
            && IsNearer(_words, _chosenWords, words)
            && IsNearer(_characters, _chosenCharacters, withBlank);
        if (!fits && _chosenSentences > 0)
        {
            return false;
        }

        _chosenSentences++;
        _chosenWords += words;
        _chosenCharacters += withBlank;
        return true;
    }

    private static bool IsNearer(int? limit, long chosen, long added) =>
        limit is not { } number || Math.Abs(chosen + added - number) < Math.Abs(chosen - number);
}
