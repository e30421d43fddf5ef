using System.Runtime.InteropServices;
using ArticleKit.Text;
using ArticleKit.Text.Languages;

namespace ArticleKit.Terms;

/// <summary>
/// The terms of a text: each word of it as a number that its other forms share, or <see cref="None"/> where it tells nothing of the
/// subject. Numbers count from 0 in the order of first mention.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>Stands for a word that is no term.</summary>
    public const int None = -1;

    private readonly int[] _terms;
    private readonly Dictionary<string, int> _numbers;
    private readonly StopWordSet _stopWords;

    private TermIndex(int[] terms, Dictionary<string, int> numbers, StopWordSet stopWords)
    {
        _terms = terms;
        _numbers = numbers;
        _stopWords = stopWords;
    }

    /// <summary>How many different terms there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The term of each word of the text.</summary>
    public ReadOnlySpan<int> OfWords => _terms;

    /// <summary>Finds the terms of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag; null to judge by its words whether it is English.</param>
    /// <param name="english">Which words of English are no terms, where the text may be English.</param>
    public static TermIndex Create(TextDocument document, string? language = null, StopWordSet english = StopWordSet.All)
    {
        string? primary = LanguageTag.Primary(language);
        StopWordSet stopWords = primary is null or "en" ? english : StopWordSet.None;
        IReadOnlyList<TextSpan> words = document.Words;
        int[] terms = new int[words.Count];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        for (int i = 0; i < terms.Length; i++)
        {
            document.Budget.Check();
            terms[i] = None;
            ReadOnlySpan<char> form = Form(words[i].In(document.Text), stopWords, buffer);
            if (form.Length > 0)
            {
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, form, out bool known);
                if (!known)
                {
                    number = numbers.Count - 1;
                }

                terms[i] = number;
            }
        }

        if (primary != "en")
        {
            ForeignFunctionWords.Remove(document, terms, numbers.Count, isForeign: primary is not null);
        }

        return new TermIndex(terms, numbers, stopWords);
    }

    /// <summary>The terms of another text, as far as this text has them too; each once.</summary>
    public HashSet<int> SharedWith(TextDocument other)
    {
        HashSet<int> shared = [];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        foreach (TextSpan word in other.Words)
        {
            if (lookup.TryGetValue(Form(word.In(other.Text), _stopWords, buffer), out int number))
            {
                shared.Add(number);
            }
        }

        return shared;
    }

    private static ReadOnlySpan<char> Form(ReadOnlySpan<char> word, StopWordSet stopWords, Span<char> buffer)
    {
        Span<char> lower = TermNormalizer.Lower(word, buffer);
        if (IsStopWord(lower, stopWords))
        {
            return [];
        }

        Span<char> stem = TermNormalizer.WithoutPossessive(lower);
        return IsStopWord(stem, stopWords) ? [] : TermNormalizer.Singular(stem);
    }

    private static bool IsStopWord(ReadOnlySpan<char> lower, StopWordSet stopWords) => stopWords switch
    {
        StopWordSet.All => EnglishStopWords.Contains(lower),
        StopWordSet.FunctionWords => EnglishFunctionWords.Contains(lower),
        _ => false,
    };
}
