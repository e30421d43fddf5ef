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
    private readonly bool _mayBeEnglish;

    private TermIndex(int[] terms, Dictionary<string, int> numbers, bool mayBeEnglish)
    {
        _terms = terms;
        _numbers = numbers;
        _mayBeEnglish = mayBeEnglish;
    }

    /// <summary>How many different terms there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The term of each word of the text.</summary>
    public ReadOnlySpan<int> OfWords => _terms;

    /// <summary>Finds the terms of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag; null to judge by its words whether it is English.</param>
    public static TermIndex Create(TextDocument document, string? language = null)
    {
        string? primary = LanguageTag.Primary(language);
        bool mayBeEnglish = primary is null or "en";
        IReadOnlyList<TextSpan> words = document.Words;
        int[] terms = new int[words.Count];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = None;
            ReadOnlySpan<char> form = Form(words[i].In(document.Text), mayBeEnglish, buffer);
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

        return new TermIndex(terms, numbers, mayBeEnglish);
    }

    /// <summary>The terms of another text, as far as this text has them too; each once.</summary>
    public HashSet<int> SharedWith(TextDocument other)
    {
        HashSet<int> shared = [];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        foreach (TextSpan word in other.Words)
        {
            if (lookup.TryGetValue(Form(word.In(other.Text), _mayBeEnglish, buffer), out int number))
            {
                shared.Add(number);
            }
        }

        return shared;
    }

    private static ReadOnlySpan<char> Form(ReadOnlySpan<char> word, bool mayBeEnglish, Span<char> buffer)
    {
        Span<char> lower = TermNormalizer.Lower(word, buffer);
        if (mayBeEnglish && EnglishStopWords.Contains(lower))
        {
            return [];
        }

        Span<char> stem = TermNormalizer.WithoutPossessive(lower);
        return mayBeEnglish && EnglishStopWords.Contains(stem) ? [] : TermNormalizer.Singular(stem);
    }
}
