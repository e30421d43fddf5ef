using System.Numerics;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Languages;

/// <summary>What a text tells about its language. Immutable.</summary>
/// <param name="Language">The language as a BCP 47 tag; null if unsure.</param>
/// <param name="IsSure">
/// Whether the text is long and clear enough to overrule what a page declares; true too where all that is clear is that the declared language is
/// not written in such letters.
/// </param>
/// <param name="MayBeEnglish">Whether nothing speaks against English: false too where the language is another, though it cannot be told which.</param>
internal readonly record struct LanguageEvidence(string? Language, bool IsSure, bool MayBeEnglish)
{
    private const double LetterOfOne = 1;
    private const double LetterOfFew = 0.5;
    private const double LetterOfMany = 0.2;
    private const double WrongLetter = 0.75;
    private const int Few = 3;
    private const ulong HashFactor = 1099511628211;

    private const int FirstLength = 300;

    private const double MinScore = 2;
    private const double MinShare = 0.15;
    private const double MinLead = 1;
    private const double MinLeadShare = 0.04;

    private const int SureWords = 40;
    private const double SureShare = 0.22;
    private const double SureRivalShare = 0.6;

    /// <summary>English prose never has so many different words with so few function words.</summary>
    private const int MinWordsWithoutFunction = 40;
    private const double MaxForeignShare = 0.05;

    /// <summary>Weighs a text.</summary>
    /// <param name="text">Any text; of a long one three pieces are read.</param>
    /// <param name="declared">The language that a page declares, which the sure evidence must clearly beat; null if none.</param>
    public static LanguageEvidence Of(string text, string? declared = null)
    {
        // What is sure of the beginning needs no more; a page that declares another language is read more carefully.
        return declared is null && text.Length > FirstLength && !TextSampler.HasLooseAccents(text.AsSpan(0, FirstLength))
            && OfSample(text.AsSpan(0, FirstLength), null) is { IsSure: true } first
            ? first
            : OfSample(TextSampler.Take(text), declared);
    }

    /// <summary>Weighs the beginning of a passage of a text that is in another language as a whole.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="language">The language of the text, which the sure evidence must clearly beat.</param>
    public static LanguageEvidence OfPassage(ReadOnlySpan<char> passage, string? language) => OfSample(passage[..Math.Min(passage.Length, FirstLength)], language);

    private static LanguageEvidence OfSample(ReadOnlySpan<char> sample, string? declared)
    {
        var scripts = new ScriptCounts(sample);
        bool isLatinDeclared = ProfileSet.Latin.IndexOf(declared) >= 0;
        if (scripts.IsEmpty)
        {
            return new LanguageEvidence(null, IsSure: false, MayBeEnglish: true);
        }

        if (!scripts.IsLatin && !scripts.IsCyrillic)
        {
            return new LanguageEvidence(scripts.OnlyLanguage, scripts.AreMany && (scripts.OnlyLanguage is not null || isLatinDeclared), MayBeEnglish: false);
        }

        ProfileSet profiles = scripts.IsLatin ? ProfileSet.Latin : ProfileSet.Cyrillic;
        Span<double> scores = stackalloc double[profiles.Count];
        Span<ulong> hashes = stackalloc ulong[MaxWords(sample.Length)];
        int words = Score(sample, profiles, scores, hashes);
        LanguageEvidence evidence = Decide(profiles, scores, hashes[..words], declared, scripts.IsLatin);
        return evidence with { IsSure = evidence.IsSure || (!scripts.IsLatin && scripts.AreMany && isLatinDeclared) };
    }

    private static LanguageEvidence Decide(
        ProfileSet profiles, ReadOnlySpan<double> scores, ReadOnlySpan<ulong> hashes, string? declared, bool isLatin)
    {
        int words = hashes.Length;
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        double second = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            second = i != best ? Math.Max(second, scores[i]) : second;
        }

        double first = scores[best];
        bool isClear = first >= MinScore && first >= MinShare * words && first - second >= Math.Max(MinLead, MinLeadShare * words);
        string? language = isClear ? profiles.TagOf(best) : null;
        int rival = profiles.IndexOf(declared);
        bool isSure = language is not null && words >= SureWords && first >= SureShare * words && (rival < 0 || scores[rival] < SureRivalShare * first);

        int english = profiles.IndexOf("en");
        bool mayBeEnglish = isLatin
            && (language == "en"
                || (language is null
                    && first - scores[english] < MinScore
                    && !(scores[english] < MaxForeignShare * words && HasManyDifferent(hashes))));
        return new LanguageEvidence(language, isSure, mayBeEnglish);
    }

    /// <summary>Whether the different words are more than prose has without function words.</summary>
    private static bool HasManyDifferent(ReadOnlySpan<ulong> hashes)
    {
        Span<ulong> seen = stackalloc ulong[MinWordsWithoutFunction];
        int different = 0;
        for (int i = 0; i < hashes.Length && different < seen.Length; i++)
        {
            if (!seen[..different].Contains(hashes[i]))
            {
                seen[different++] = hashes[i];
            }
        }

        return different == seen.Length;
    }

    /// <summary>The most words that a sample can have: between two is a character at least.</summary>
    private static int MaxWords(int length) => (length / 2) + 1;

    /// <summary>Scores every language by the words of a sample.</summary>
    /// <returns>How many words there are, each of which leaves its hash.</returns>
    private static int Score(ReadOnlySpan<char> sample, ProfileSet profiles, Span<double> scores, Span<ulong> hashes)
    {
        int words = 0;
        int i = 0;
        while (i < sample.Length)
        {
            if (sample[i] < 128 && !char.IsAsciiLetter(sample[i]))
            {
                i++;
                continue;
            }

            AsciiWord plain = AsciiWord.At(sample, i);
            ulong hash = plain.Hash;
            if (plain.Length > 0 && EndsPlainly(sample, i + plain.Length))
            {
                i += plain.Length;
                ProfileSet.Add(scores, profiles.WithPlainWord(hash), 1);
            }
            else if (char.IsLetter(sample[i]))
            {
                i = ScoreAnyWord(sample, i, profiles, scores, out hash);
            }
            else
            {
                i++;
                continue;
            }

            hashes[words++] = hash;
        }

        return words;
    }

    /// <summary>Whether a word of plain letters cannot go on here.</summary>
    private static bool EndsPlainly(ReadOnlySpan<char> sample, int end) =>
        end == sample.Length || (sample[end] < 128 && sample[end] != '\'' && !char.IsAsciiLetter(sample[end]));

    /// <summary>Scores every language by a word with any letters.</summary>
    /// <returns>The end of the word.</returns>
    private static int ScoreAnyWord(ReadOnlySpan<char> sample, int start, ProfileSet profiles, Span<double> scores, out ulong hash)
    {
        Span<char> word = stackalloc char[profiles.LongestWord];
        int length = 0;
        ulong writers = ulong.MaxValue;
        hash = 0;
        int i = start;
        for (; i < sample.Length && IsInWord(sample, i); i++)
        {
            char lower = Lower(sample[i]);
            writers &= lower == '\'' ? ulong.MaxValue : profiles.WithLetter(lower);
            if (length < word.Length)
            {
                word[length] = lower;
            }

            length++;
            hash = unchecked((hash * HashFactor) + lower);
        }

        AddWord(profiles, scores, length <= word.Length ? word[..length] : [], writers);
        return i;
    }

    private static void AddWord(ProfileSet profiles, Span<double> scores, ReadOnlySpan<char> word, ulong writers)
    {
        ulong languages = profiles.WithWord(word);
        int apostrophe = languages == 0 ? word.IndexOf('\'') : -1;
        if (apostrophe > 0)
        {
            // An elided article (l'eau, dell'acqua) tells as much as a whole one.
            languages = profiles.WithWord(word[..apostrophe]);
        }

        ProfileSet.Add(scores, languages, 1);
        if (writers != ulong.MaxValue)
        {
            int count = BitOperations.PopCount(writers);
            ProfileSet.Add(scores, writers, count == 1 ? LetterOfOne : count <= Few ? LetterOfFew : LetterOfMany);
            ProfileSet.Add(scores, ~writers, -WrongLetter);
        }
    }

    private static bool IsInWord(ReadOnlySpan<char> sample, int index) => char.IsLetter(sample[index])
        || (sample[index] is '\'' or '’' && index + 1 < sample.Length && char.IsLetter(sample[index + 1]));

    private static char Lower(char c) => c switch
    {
        '’' => '\'',
        'İ' => 'i',
        _ => char.ToLowerInvariant(c),
    };
}
