using System.Runtime.InteropServices;
using ArticleKit.Terms;

namespace ArticleKit.Keyphrases.Words;

/// <summary>The distinct spellings of a text in lower case, each looked up once.</summary>
internal sealed class FormTable
{
    private readonly LanguageRules _rules;
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _formLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _termLookup;
    private readonly List<(int Term, WordKinds Kinds, float Specificity)> _entries = [];

    public FormTable(LanguageRules rules)
    {
        _rules = rules;
        _formLookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _termLookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many different terms there are.</summary>
    public int TermCount => _terms.Count;

    /// <summary>The number of the term of a form.</summary>
    public int TermOf(int form) => _entries[form].Term;

    /// <summary>What a form may be.</summary>
    public WordKinds KindsOf(int form) => _entries[form].Kinds;

    /// <summary>How special a form is, from 0.1 for the most common words to 1 for rare ones.</summary>
    public double SpecificityOf(int form) => _entries[form].Specificity;

    /// <summary>The number of a word's term; -1 if the text has no form of the word, or it is a function word.</summary>
    public int FindTerm(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        Span<char> lower = TermNormalizer.Lower(word, buffer);
        if ((_rules.KindsOf(lower) & WordKinds.Function) != WordKinds.None)
        {
            return -1;
        }

        return _termLookup.TryGetValue(_rules.StemOf(lower), out int term) ? term : -1;
    }

    /// <summary>The number of a word's spelling.</summary>
    /// <param name="word">The word as it stands in the text, without a possessive ending.</param>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        Span<char> lower = TermNormalizer.Lower(word, buffer);
        ref int form = ref CollectionsMarshal.GetValueRefOrAddDefault(_formLookup, lower, out bool known);
        if (!known)
        {
            form = _entries.Count;
            WordKinds kinds = _rules.KindsOf(lower);
            float specificity = (float)_rules.SpecificityOf(lower);
            _entries.Add((TermNumber(_rules.StemOf(lower)), kinds, specificity));
        }

        return form;
    }

    private int TermNumber(ReadOnlySpan<char> stem)
    {
        ref int term = ref CollectionsMarshal.GetValueRefOrAddDefault(_termLookup, stem, out bool known);
        if (!known)
        {
            term = _terms.Count - 1;
        }

        return term;
    }
}
