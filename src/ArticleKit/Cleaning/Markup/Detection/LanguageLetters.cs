namespace ArticleKit.Cleaning.Markup.Detection;

/// <summary>How often the letters of a language occur that are not ASCII: what tells one legacy encoding from another.</summary>
/// <remarks>
/// The letters are given by rank, and their shares are modelled from the rank alone: geometric for an alphabet, after Zipf for characters
/// that stand for words (Zipf, G. K., 1949, Human Behavior and the Principle of Least Effort).
/// </remarks>
internal sealed class LanguageLetters
{
    private const double CapitalShare = 0.07;

    // What is not among the letters shares what is left over.
    private const double AlphabetShare = 0.97;
    private const double IdeographShare = 0.7;

    private readonly Dictionary<char, double> _logShares = [];

    private LanguageLetters(WritingSystem system, double logUnknown) => (System, LogUnknown) = (system, logUnknown);

    public WritingSystem System { get; }

    /// <summary>The logarithm of the share of any one letter that the language does not have.</summary>
    public double LogUnknown { get; }

    /// <summary>Letters beyond ASCII in words of Latin letters, the most frequent first.</summary>
    /// <param name="letters">Small letters; capitals are added.</param>
    public static LanguageLetters Latin(string letters) => Alphabet(letters, WritingSystem.Latin, decay: 0.72);

    /// <summary>An alphabet of its own, the most frequent letter first.</summary>
    /// <param name="letters">Small letters; capitals are added where there are any.</param>
    public static LanguageLetters Script(string letters) => Alphabet(letters, WritingSystem.Script, decay: 0.9);

    /// <summary>Characters of a script with thousands of them, the most frequent first.</summary>
    /// <param name="characters">The most frequent ones.</param>
    /// <param name="syllables">Signs for syllables that have the larger share where there are any (kana), the most frequent first.</param>
    public static LanguageLetters Ideographs(string characters, string syllables = "")
    {
        // About 6,000 characters share what the most frequent ones leave.
        var language = new LanguageLetters(WritingSystem.Ideographic, Math.Log((1 - IdeographShare) / 6000));
        double syllableShare = syllables.Length > 0 ? 0.6 : 0;
        double norm = 0;
        for (int rank = 0; rank < characters.Length; rank++)
        {
            norm += 1 / (rank + 3.4);
        }

        for (int rank = 0; rank < characters.Length; rank++)
        {
            language._logShares.TryAdd(characters[rank], Math.Log((1 - syllableShare) * IdeographShare / (norm * (rank + 3.4))));
        }

        for (int rank = 0; rank < syllables.Length; rank++)
        {
            language._logShares.TryAdd(syllables[rank], Math.Log(syllableShare * 0.04 * Math.Pow(0.96, rank)));
        }

        return language;
    }

    /// <summary>The logarithm of the share of a letter among those of the language that are not ASCII.</summary>
    public bool TryGetLogShare(char letter, out double logShare) => _logShares.TryGetValue(letter, out logShare);

    private static LanguageLetters Alphabet(string letters, WritingSystem system, double decay)
    {
        var language = new LanguageLetters(system, Math.Log((1 - AlphabetShare) / 200));
        for (int rank = 0; rank < letters.Length; rank++)
        {
            double share = AlphabetShare * (1 - decay) * Math.Pow(decay, rank);
            char capital = char.ToUpperInvariant(letters[rank]);
            bool hasCase = capital != letters[rank];
            language._logShares.TryAdd(letters[rank], Math.Log(share * (hasCase ? 1 - CapitalShare : 1)));
            if (hasCase)
            {
                language._logShares.TryAdd(capital, Math.Log(share * CapitalShare));
            }
        }

        return language;
    }
}
