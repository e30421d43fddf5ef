using System.Collections.Frozen;
using ArticleKit.Text.Languages;

namespace ArticleKit.Quotations;

/// <summary>The words of a language by which speech is reported, and those around them. In lower case.</summary>
internal sealed class SpeechLexicon
{
    private const int LongestWord = 24;

    private static readonly SpeechLexicon English = new(EnglishSpeech.Words);

    private static readonly FrozenDictionary<string, SpeechLexicon> Others =
        ForeignSpeech.All.ToFrozenDictionary(language => language.Language, language => new SpeechLexicon(language), StringComparer.Ordinal);

    /// <summary>For a text whose language is not known: words that mean the same in every language that has them.</summary>
    private static readonly SpeechLexicon Any = new([EnglishSpeech.Words, .. ForeignSpeech.All.Select(language => language with { Sources = "", OnlyBeside = "" })]);

    private readonly FrozenDictionary<string, SpeechVerbKind>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, PronounKind>.AlternateLookup<ReadOnlySpan<char>> _pronouns;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _auxiliaries;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _determiners;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _prepositions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _boundaries;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _perfects;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _passives;

    private SpeechLexicon(params IReadOnlyList<SpeechWords> languages)
    {
        Dictionary<string, SpeechVerbKind> words = new(StringComparer.Ordinal);
        Dictionary<string, PronounKind> pronouns = new(StringComparer.Ordinal);
        foreach (SpeechWords language in languages)
        {
            AddAll(words, language.Verbs, SpeechVerbKind.Verb);
            AddAll(words, language.OnlyBeside, SpeechVerbKind.Verb | SpeechVerbKind.OnlyBeside);
            AddAll(words, language.WithListener, SpeechVerbKind.Verb | SpeechVerbKind.TakesListener);
            AddAll(words, language.Participles, SpeechVerbKind.Verb | SpeechVerbKind.Participle);
            AddAll(words, language.Sources, SpeechVerbKind.Source);
            AddAll(pronouns, language.He, PronounKind.He);
            AddAll(pronouns, language.She, PronounKind.She);
            AddAll(pronouns, language.OtherPronouns, PronounKind.Other);
            AddAll(pronouns, language.Relatives, PronounKind.Relative);
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _pronouns = pronouns.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _auxiliaries = SetOf(languages, language => language.Auxiliaries);
        _determiners = SetOf(languages, language => language.Determiners);
        _prepositions = SetOf(languages, language => language.Prepositions);
        _boundaries = SetOf(languages, language => language.Boundaries);
        _perfects = SetOf(languages, language => language.Perfects);
        _passives = SetOf(languages, language => language.Passives);
    }

    /// <summary>The lexicon of a language: all together if the language is not known, English for one without a lexicon.</summary>
    /// <param name="tag">A BCP 47 tag, or null.</param>
    public static SpeechLexicon For(string? tag)
    {
        string? primary = LanguageTag.Primary(tag);
        return primary is null ? Any : Others.GetValueOrDefault(primary, English);
    }

    /// <summary>What a word of the text means for reporting speech.</summary>
    public SpeechVerbKind KindOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return _words.TryGetValue(Lower(word, buffer), out SpeechVerbKind kind) ? kind : SpeechVerbKind.None;
    }

    /// <summary>What pronoun a word of the text is.</summary>
    public PronounKind PronounOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return _pronouns.TryGetValue(Lower(word, buffer), out PronounKind kind) ? kind : PronounKind.None;
    }

    /// <summary>Whether a word may stand between a subject and its verb: has, also, later.</summary>
    public bool IsAuxiliary(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> lower = Lower(word, buffer);
        return _auxiliaries.Contains(lower) || lower is [_, _, _, .., 'l', 'y'];
    }

    /// <summary>Whether a noun phrase may begin with a word: the, a, his.</summary>
    public bool IsDeterminer(ReadOnlySpan<char> word) => Holds(_determiners, word);

    /// <summary>Whether a word is a preposition.</summary>
    public bool IsPreposition(ReadOnlySpan<char> word) => Holds(_prepositions, word);

    /// <summary>Whether a word makes a tense with the participle that follows it, so that both are the verb: a déclaré, ha detto.</summary>
    public bool IsPerfect(ReadOnlySpan<char> word) => Holds(_perfects, word);

    /// <summary>Whether a word makes the passive with the participle that follows it: was told.</summary>
    public bool IsPassive(ReadOnlySpan<char> word) => Holds(_passives, word);

    /// <summary>Whether a clause or an adverbial begins with a word, so that no subject goes on over it: and, while, yesterday.</summary>
    public bool IsBoundary(ReadOnlySpan<char> word) => Holds(_boundaries, word);

    private static bool Holds(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return words.Contains(Lower(word, buffer));
    }

    private static Span<char> Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        // A longer word is none of ours, and an empty one neither.
        int length = word.Length > buffer.Length ? 0 : word.ToLowerInvariant(buffer);
        buffer[..length].Replace('\u2019', '\'');
        return buffer[..length];
    }

    private static void AddAll<T>(Dictionary<string, T> words, string list, T kind)
    {
        foreach (string word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words.TryAdd(word, kind);
        }
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(IReadOnlyList<SpeechWords> languages, Func<SpeechWords, string> list) =>
        languages.SelectMany(language => list(language).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
