using System.Runtime.InteropServices;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Phrases;

/// <summary>The distinct phrases of a text and all their mentions.</summary>
internal sealed class PhraseTable(PhraseText text)
{
    private readonly Dictionary<PhraseKey, int> _numbers = [];
    private readonly List<PhraseEntry> _entries = [];
    private readonly List<PhraseMention> _mentions = [];

    public PhraseText Text => text;

    /// <summary>The phrases by their numbers, in the order in which they were added.</summary>
    public Span<PhraseEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>All mentions in the order in which they were added.</summary>
    public Span<PhraseMention> Mentions => CollectionsMarshal.AsSpan(_mentions);

    /// <summary>Adds a mention of a phrase, and the phrase if it is new.</summary>
    /// <returns>The number of the phrase.</returns>
    public int Add(int firstWord, int count, bool isName = false)
    {
        text.Document.Budget.Check();
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, PhraseKey.Of(text.Words.Slice(firstWord, count)), out bool known);
        if (!known)
        {
            number = _entries.Count;
            _entries.Add(new PhraseEntry { FirstWord = firstWord, Count = count });
        }

        ref PhraseEntry entry = ref CollectionsMarshal.AsSpan(_entries)[number];
        entry.Mentions++;
        entry.IsName |= isName;
        _mentions.Add(new PhraseMention(number, firstWord, count));
        return number;
    }

    /// <summary>The number of a phrase that was added; -1 if it was not.</summary>
    public int Find(int firstWord, int count) => _numbers.GetValueOrDefault(PhraseKey.Of(text.Words.Slice(firstWord, count)), -1);
}
