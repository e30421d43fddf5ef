using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Keyphrases.Words;

/// <summary>A text as the words that phrases are made of.</summary>
internal sealed class PhraseText
{
    private readonly PhraseWord[] _words;

    private PhraseText(TextDocument document, LanguageRules rules, FormTable forms, PhraseWord[] words)
    {
        Document = document;
        Rules = rules;
        Forms = forms;
        _words = words;
    }

    public TextDocument Document { get; }

    public LanguageRules Rules { get; }

    public FormTable Forms { get; }

    public ReadOnlySpan<PhraseWord> Words => _words;

    public static PhraseText Read(TextDocument document, string? language)
    {
        var rules = LanguageRules.For(document, language);
        var forms = new FormTable(rules);
        PhraseWord[] words = new WordReader(document, rules, forms).Read();
        document.Budget.CheckNow();
        WordClassifier.Classify(words, forms, rules);
        return new PhraseText(document, rules, forms, words);
    }

    /// <summary>The kinds of a word's form.</summary>
    public WordKinds KindsOf(int word) => Forms.KindsOf(_words[word].Form);

    /// <summary>Where a run of words stands.</summary>
    public TextSpan SpanOf(int firstWord, int count) => TextSpan.FromBounds(_words[firstWord].Start, _words[firstWord + count - 1].End);

    /// <summary>The terms of a title that are content words; null if there is no title.</summary>
    public HashSet<int>? TermsOf(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        HashSet<int> terms = [];
        foreach (TextSpan word in WordTokenizer.Tokenize(title))
        {
            int term = Forms.FindTerm(TermNormalizer.WithoutPossessive(word.In(title)));
            if (term >= 0)
            {
                terms.Add(term);
            }
        }

        return terms;
    }
}
