using System.Collections.Frozen;
using System.Numerics;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Languages;

/// <summary>The languages of one script, and what each word and letter says for and against them. At most 64.</summary>
internal sealed class ProfileSet
{
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<ulong, ulong> _plainWords;
    private readonly FrozenDictionary<char, ulong> _letters;
    private readonly string?[] _tags;

    public ProfileSet(IReadOnlyList<LanguageProfile> profiles)
    {
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var letters = new Dictionary<char, ulong>();
        for (int i = 0; i < profiles.Count; i++)
        {
            ulong bit = 1UL << i;
            foreach (string word in profiles[i].Words.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | bit;
                LongestWord = Math.Max(LongestWord, word.Length);
            }

            foreach (char letter in profiles[i].Letters)
            {
                letters[letter] = letters.GetValueOrDefault(letter) | bit;
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _plainWords = HashPlainWords(words).ToFrozenDictionary();
        _letters = letters.ToFrozenDictionary();
        _tags = [.. profiles.Select(profile => profile.Tag)];
    }

    public static ProfileSet Latin { get; } = new(LatinProfiles.All);

    public static ProfileSet Cyrillic { get; } = new(CyrillicProfiles.All);

    /// <summary>How many languages there are.</summary>
    public int Count => _tags.Length;

    /// <summary>The length of the longest function word.</summary>
    public int LongestWord { get; }

    /// <summary>The tag of a language; null if it is only known to be another.</summary>
    public string? TagOf(int index) => _tags[index];

    /// <summary>The index of the language that a tag names; -1 if it is not here.</summary>
    public int IndexOf(string? tag) => tag is null ? -1 : Array.IndexOf(_tags, tag);

    /// <summary>The languages that have a word, in lower case, among their function words.</summary>
    public ulong WithWord(ReadOnlySpan<char> word) => _words.TryGetValue(word, out ulong languages) ? languages : 0;

    /// <summary>The languages that have a word of plain letters among their function words.</summary>
    /// <param name="hash">The <see cref="AsciiWord.Hash"/> of the word.</param>
    public ulong WithPlainWord(ulong hash) => _plainWords.GetValueOrDefault(hash);

    /// <summary>The languages whose words are written with a letter, in lower case.</summary>
    public ulong WithLetter(char letter) => char.IsAsciiLetter(letter) ? ulong.MaxValue : _letters.GetValueOrDefault(letter);

    /// <summary>Adds a number to the scores of some languages.</summary>
    public static void Add(Span<double> scores, ulong languages, double number)
    {
        for (; languages != 0; languages &= languages - 1)
        {
            int index = BitOperations.TrailingZeroCount(languages);
            if (index < scores.Length)
            {
                scores[index] += number;
            }
        }
    }

    private static Dictionary<ulong, ulong> HashPlainWords(Dictionary<string, ulong> words)
    {
        var hashes = new Dictionary<ulong, ulong>();
        foreach ((string word, ulong languages) in words)
        {
            if (AsciiWord.TryRead(word, new TextSpan(0, word.Length), out AsciiWord plain))
            {
                hashes[plain.Hash] = languages;
            }
        }

        return hashes;
    }
}
