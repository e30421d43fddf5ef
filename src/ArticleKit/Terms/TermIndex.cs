using System.Runtime.InteropServices;
using ArticleKit.Text;

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

    private TermIndex(int[] terms, Dictionary<string, int> numbers)
    {
        _terms = terms;
        _numbers = numbers;
    }

    /// <summary>How many different terms there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The term of each word of the text.</summary>
    public ReadOnlySpan<int> OfWords => _terms;

    public static TermIndex Create(TextDocument document)
    {
        IReadOnlyList<TextSpan> words = document.Words;
        int[] terms = new int[words.Count];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = None;
            ReadOnlySpan<char> form = Form(words[i].In(document.Text), buffer);
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

        ForeignFunctionWords.Remove(document, terms, numbers.Count);
        return new TermIndex(terms, numbers);
    }

    /// <summary>The terms of another text, as far as this text has them too; each once.</summary>
    public HashSet<int> SharedWith(TextDocument other)
    {
        HashSet<int> shared = [];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        foreach (TextSpan word in other.Words)
        {
            if (lookup.TryGetValue(Form(word.In(other.Text), buffer), out int number))
            {
                shared.Add(number);
            }
        }

        return shared;
    }

    private static ReadOnlySpan<char> Form(ReadOnlySpan<char> word, Span<char> buffer)
    {
        Span<char> lower = TermNormalizer.Lower(word, buffer);
        if (EnglishStopWords.Contains(lower))
        {
            return [];
        }

        Span<char> stem = TermNormalizer.WithoutPossessive(lower);
        return EnglishStopWords.Contains(stem) ? [] : TermNormalizer.Singular(stem);
    }
}
