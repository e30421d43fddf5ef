namespace ArticleKit.Evaluation.Summaries;

/// <summary>
/// The suffix stripper of M. F. Porter (1980), "An algorithm for suffix stripping", Program 14(3), with the deviations that NLTK
/// adds to it, because the ROUGE figures in the literature are computed with that variant.
/// </summary>
/// <remarks>
/// NLTK's deviations: a short list of irregular words; <c>ies</c> and <c>ied</c> at the end of a word of four letters become
/// <c>ie</c>; <c>y</c> becomes <c>i</c> only after a consonant that does not begin the word; <c>alli</c> is taken apart further; the
/// suffixes <c>fulli</c>, <c>logi</c> and <c>bli</c>; two letters, a vowel and a consonant, count as a short syllable.
/// </remarks>
internal static class PorterStemmer
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["sky"] = "sky",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["news"] = "news",
        ["inning"] = "inning",
        ["innings"] = "inning",
        ["outing"] = "outing",
        ["outings"] = "outing",
        ["canning"] = "canning",
        ["cannings"] = "canning",
        ["howe"] = "howe",
        ["proceed"] = "proceed",
        ["exceed"] = "exceed",
        ["succeed"] = "succeed",
    };

    private static readonly (string Suffix, string Replacement)[] DerivationalSuffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
        ("fulli", "ful"),
    ];

    private static readonly (string Suffix, string Replacement)[] AdjectivalSuffixes =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] ResidualSuffixes =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous",
        "ive", "ize",
    ];

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out string? irregular))
        {
            return irregular;
        }

        if (word.Length <= 2)
        {
            return word;
        }

        string stem = ReplaceFinalY(RemovePastOrProgressive(RemovePlural(word)));
        stem = ReplaceDerivational(stem);
        stem = ReplaceFirst(stem, AdjectivalSuffixes);
        return ShortenDoubleL(RemoveFinalE(RemoveResidual(stem)));
    }

    private static string RemovePlural(string word) => word switch
    {
        [_, 'i', 'e', 's'] => word[..^1],
        [.., 's', 's', 'e', 's'] or [.., 'i', 'e', 's'] => word[..^2],
        [.., 's', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string RemovePastOrProgressive(string word)
    {
        if (word.EndsWith("ied", StringComparison.Ordinal))
        {
            return word.Length == 4 ? word[..^1] : word[..^2];
        }

        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        }

        string stem = word switch
        {
            [.., 'e', 'd'] => word[..^2],
            [.., 'i', 'n', 'g'] => word[..^3],
            _ => "",
        };
        if (!HasVowel(stem))
        {
            return word;
        }

        return stem switch
        {
            [.., 'a', 't'] or [.., 'b', 'l'] or [.., 'i', 'z'] => stem + 'e',
            _ when EndsInDoubleConsonant(stem) => stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1],
            _ when Measure(stem) == 1 && EndsInShortSyllable(stem) => stem + 'e',
            _ => stem,
        };
    }

    private static string ReplaceFinalY(string word) =>
        word.Length > 2 && word[^1] == 'y' && IsConsonant(word, word.Length - 2) ? word[..^1] + 'i' : word;

    private static string ReplaceDerivational(string word)
    {
        if (word.EndsWith("alli", StringComparison.Ordinal) && Measure(word.AsSpan(0, word.Length - 4)) > 0)
        {
            return ReplaceDerivational(word[..^2]);
        }

        // Here "log" belongs to what is measured, as in "geologi".
        if (word.EndsWith("logi", StringComparison.Ordinal))
        {
            return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        }

        return ReplaceFirst(word, DerivationalSuffixes);
    }

    private static string ReplaceFirst(string word, (string Suffix, string Replacement)[] rules)
    {
        foreach ((string suffix, string replacement) in rules)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                string stem = word[..^suffix.Length];
                return Measure(stem) > 0 ? stem + replacement : word;
            }
        }

        return word;
    }

    private static string RemoveResidual(string word)
    {
        foreach (string suffix in ResidualSuffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                string stem = word[..^suffix.Length];
                bool removable = Measure(stem) > 1 && (suffix != "ion" || stem[^1] is 's' or 't');
                return removable ? stem : word;
            }
        }

        return word;
    }

    private static string RemoveFinalE(string word)
    {
        if (word is not [.., 'e'])
        {
            return word;
        }

        string stem = word[..^1];
        int measure = Measure(stem);
        return measure > 1 || (measure == 1 && !EndsInShortSyllable(stem)) ? stem : word;
    }

    private static string ShortenDoubleL(string word) =>
        word.EndsWith("ll", StringComparison.Ordinal) && Measure(word.AsSpan(0, word.Length - 1)) > 1 ? word[..^1] : word;

    /// <summary>Porter's <c>m</c>: how often a run of vowels is followed by a run of consonants.</summary>
    private static int Measure(ReadOnlySpan<char> stem)
    {
        int measure = 0;
        bool afterVowel = false;
        bool consonant = false;
        for (int i = 0; i < stem.Length; i++)
        {
            consonant = IsConsonantAfter(stem[i], i == 0, consonant);
            measure += consonant && afterVowel ? 1 : 0;
            afterVowel = !consonant;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (int i = 0; i < stem.Length; i++)
        {
            if (!IsConsonant(stem, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInDoubleConsonant(ReadOnlySpan<char> word) =>
        word.Length >= 2 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    private static bool EndsInShortSyllable(ReadOnlySpan<char> word) => word.Length switch
    {
        >= 3 => IsConsonant(word, word.Length - 3) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 1)
            && word[^1] is not ('w' or 'x' or 'y'),
        2 => !IsConsonant(word, 0) && IsConsonant(word, 1),
        _ => false,
    };

    private static bool IsConsonant(ReadOnlySpan<char> word, int index)
    {
        // Only a run of y looks back at what stands before it.
        int start = index;
        while (start > 0 && word[start] == 'y')
        {
            start--;
        }

        bool consonant = IsConsonantAfter(word[start], start == 0, false);
        for (int i = start + 1; i <= index; i++)
        {
            consonant = IsConsonantAfter(word[i], false, consonant);
        }

        return consonant;
    }

    private static bool IsConsonantAfter(char letter, bool first, bool previousIsConsonant) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => first || !previousIsConsonant,
        _ => true,
    };
}
