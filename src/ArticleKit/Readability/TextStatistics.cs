using System.Text.Json.Serialization;
using ArticleKit.Text;

namespace ArticleKit.Readability;

/// <summary>What the readability formulas are computed from: counts over a whole text. Immutable.</summary>
/// <remarks>
/// The sources of the formulas leave open how to count; the properties tell what is done here. The hard words of the fog index and the unfamiliar
/// words are counted by the rules and lists of English whatever the language is, and tell nothing of a text in another one.
/// </remarks>
public sealed record TextStatistics
{
    /// <summary>The counts of a text that has no words.</summary>
    public static TextStatistics Empty { get; } = new();

    /// <summary>The words, as <see cref="WordTokenizer"/> finds them: a hyphenated compound is one, and so is a number; 0 or more.</summary>
    public int Words { get; init; }

    /// <summary>The sentences that hold a word; a heading is one. 0 or more, and 0 only if <see cref="Words"/> is.</summary>
    public int Sentences { get; init; }

    /// <summary>
    /// The syllables of all words, as <see cref="SyllableCounter"/> counts them in the language of the text; not less than
    /// <see cref="Words"/>, except in Russian, where some prepositions have none.
    /// </summary>
    public int Syllables { get; init; }

    /// <summary>The letters in words, of any script; 0 or more.</summary>
    public int Letters { get; init; }

    /// <summary>The letters and digits in words; no punctuation, not even inside a word.</summary>
    public int Characters { get; init; }

    /// <summary>The words of one syllable.</summary>
    public int OneSyllableWords { get; init; }

    /// <summary>The words of three or more syllables, names among them, as SMOG counts.</summary>
    public int PolysyllabicWords { get; init; }

    /// <summary>
    /// The hard words of the fog index: of three or more syllables, but no names (a capital inside a sentence), no compounds of parts
    /// that are shorter (<c>book-keeper</c>), and none that have three only by the ending -ed or -es (<c>created</c>).
    /// </summary>
    public int ComplexWords { get; init; }

    /// <summary>The words of more than six letters, as LIX counts.</summary>
    public int LongWords { get; init; }

    /// <summary>
    /// The words that are not familiar by the list of 3,000 words of Dale and Chall (1948) and their rules: regular forms of the words on it,
    /// names (a capital inside a sentence), numerals and compounds of familiar words are familiar, abbreviations mostly not.
    /// </summary>
    public int DaleChallUnfamiliarWords { get; init; }

    /// <summary>
    /// The words that are not familiar by the list of 3,000 words of Chall and Dale (1995), by the same rules, but that a name which is not on
    /// the list is unfamiliar where it comes for the first time.
    /// </summary>
    public int NewDaleChallUnfamiliarWords { get; init; }

    /// <summary>
    /// The different words that are not familiar by the list of Spache (1974), by the rules of 1948: each is counted once, however often it
    /// comes, without regard to case and to a possessive at its end.
    /// </summary>
    public int SpacheUnfamiliarWords { get; init; }

    /// <summary>The mean length of a sentence in words; 0 if there are no sentences.</summary>
    [JsonIgnore]
    public double WordsPerSentence => Sentences > 0 ? (double)Words / Sentences : 0;

    /// <summary>The mean length of a word in syllables; 0 if there are no words.</summary>
    [JsonIgnore]
    public double SyllablesPerWord => Words > 0 ? (double)Syllables / Words : 0;

    /// <summary>Whether there is something to compute a score from: words and sentences, and no number below 0, which counts nothing.</summary>
    internal bool IsScorable => Words > 0 && Sentences > 0
        && (Syllables | Letters | Characters | OneSyllableWords | PolysyllabicWords | ComplexWords | LongWords
            | DaleChallUnfamiliarWords | NewDaleChallUnfamiliarWords | SpacheUnfamiliarWords) >= 0;

    /// <summary>Counts an English text. Takes time in proportion to its length.</summary>
    /// <param name="document">The text.</param>
    /// <returns>Its counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static TextStatistics From(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return StatisticsCounter.Count(document, language: null);
    }

    /// <summary>Counts a text of any language, its syllables by the rules of that language. Takes time in proportion to its length.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">The language as a BCP 47 tag, as in <see cref="SyllableCounter.Count(string, string)"/>; null for English.</param>
    /// <returns>Its counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static TextStatistics From(TextDocument document, string? language)
    {
        ArgumentNullException.ThrowIfNull(document);
        return StatisticsCounter.Count(document, language);
    }
}
