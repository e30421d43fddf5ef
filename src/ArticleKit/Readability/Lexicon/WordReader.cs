using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Lexicon;

/// <summary>Goes through the words of a text, each looked up once for all that is counted.</summary>
internal ref struct WordReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<TextSpan> _words;
    private readonly ReadOnlySpan<Sentence> _sentences;
    private readonly AnalysisBudget _budget;
    private ref readonly KnownWord _known;
    private int _word = -1;
    private int _sentence = -1;
    private int _sentenceStart;
    private int _sentenceEnd;

    /// <summary>Stands before the first word.</summary>
    public WordReader(TextDocument document)
    {
        _text = document.Text;
        _words = document.WordSpan;
        _sentences = document.SentenceSpan;
        _budget = document.Budget;
    }

    /// <summary>Where the word stands.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The word as it stands.</summary>
    public readonly ReadOnlySpan<char> Word => Span.In(_text);

    /// <summary>Its <see cref="WordHash"/>.</summary>
    public ulong Hash { get; private set; }

    /// <summary>What is known of it; its hash is 0 if nothing is.</summary>
    public readonly ref readonly KnownWord Known => ref _known;

    /// <summary>Whether it is letters A to Z only and does not look like an abbreviation, so that it is spoken as <see cref="Known"/> tells.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Whether it looks like a name: a capital inside a sentence, unless everything there is in capitals or a quotation begins.</summary>
    public bool IsName { get; private set; }

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        if (++_word >= _words.Length)
        {
            return false;
        }

        while (_word >= _sentenceEnd)
        {
            _budget.Check();
            Sentence sentence = _sentences[++_sentence];
            _sentenceStart = sentence.FirstWord;
            _sentenceEnd = sentence.FirstWord + sentence.WordCount;
        }

        Span = _words[_word];
        if (AsciiWord.TryRead(_text, Span, out AsciiWord word))
        {
            Hash = word.Hash;
            IsPlain = !word.MayBeAcronym;
            IsName = (word.Capitals & 1) != 0 && IsNameByPlace();
        }
        else
        {
            Hash = WordHash.OfAny(Word);
            IsPlain = false;
            IsName = Characters.IsUpper(_text[Span.Start]) && IsNameByPlace();
        }

        _known = ref KnownWords.Find(Hash);
        return true;
    }

    private readonly bool IsNameByPlace() =>
        _word > _sentenceStart
        && !Characters.IsQuote(_text[Span.Start - 1])
        && !(Characters.IsCapitals(Word) && Characters.IsCapitals(_words[_word - 1].In(_text)));
}
