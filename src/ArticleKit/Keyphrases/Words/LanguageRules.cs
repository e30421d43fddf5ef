using ArticleKit.Terms;
using ArticleKit.Text;
using ArticleKit.Text.Languages;

namespace ArticleKit.Keyphrases.Words;

/// <summary>What phrases of a language look like.</summary>
internal sealed class LanguageRules
{
    /// <summary>In fewer words a text whose language is unknown is taken for English.</summary>
    private const int MinWordsToDoubt = 20;

    /// <summary>In English prose over a third of the words are function words; what other languages share with English is a few.</summary>
    private const double MinEnglishShare = 0.15;

    // A word of Zipf value 3 or less is as special as can be, one of 7, as "that" is, tells nothing.
    private const double ZipfOfNothing = 7;
    private const double ZipfRange = 4;
    private const double LeastSpecificity = 0.1;

    private readonly ForeignWords? _foreign;

    private LanguageRules(string? language)
    {
        IsEnglish = language == "en";
        HasCapitalNouns = language is "de" or "lb";
        IsHeadFirst = language is "fr" or "es" or "it" or "pt" or "ca" or "gl" or "ro" or "oc";
        HasElisions = language is "fr" or "it" or "ca" or "oc";
        HasPluralInS = IsEnglish || language is "fr" or "es" or "pt" or "ca" or "gl";
        _foreign = IsEnglish ? null : ForeignWords.Of(language);
    }

    public bool IsEnglish { get; }

    /// <summary>Whether every noun begins with a capital, so that a capital marks a noun instead of a name.</summary>
    public bool HasCapitalNouns { get; }

    /// <summary>Whether the noun stands before what describes it.</summary>
    public bool IsHeadFirst { get; }

    /// <summary>Whether articles and prepositions run into the word that follows, as in "l'eau".</summary>
    public bool HasElisions { get; }

    private bool HasPluralInS { get; }

    /// <summary>The rules for a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">Its language, if it is known.</param>
    public static LanguageRules For(TextDocument document, string? language)
    {
        string? primary = LanguageTag.Primary(language) ?? LanguageDetector.Detect(document.Text);
        return new LanguageRules(primary ?? (LooksEnglish(document) ? "en" : null));
    }

    /// <summary>What a form in lower case may be.</summary>
    public WordKinds KindsOf(ReadOnlySpan<char> form)
    {
        if (form.Length == 0)
        {
            return WordKinds.Function;
        }

        WordKinds kinds = IsEnglish ? EnglishFunctionKinds.Of(form) : _foreign!.Contains(form) ? WordKinds.Function : WordKinds.None;
        kinds |= MeasureWords.Contains(form, IsEnglish) ? WordKinds.Measure : WordKinds.None;
        kinds |= NameWords.IsTitle(form) ? WordKinds.Title : WordKinds.None;
        kinds |= NameWords.IsPostNominal(form) ? WordKinds.PostNominal : WordKinds.None;
        kinds |= NameWords.IsInstitution(form) ? WordKinds.Institution : WordKinds.None;
        kinds |= NameWords.IsParticle(form) ? WordKinds.Particle : WordKinds.None;
        return IsEnglish && (kinds & WordKinds.Function) == WordKinds.None ? kinds | EnglishForms.KindsOf(form) : kinds;
    }

    /// <summary>
    /// How special a form in lower case is, from 0.1 for the most common words to 1: falls with the Zipf value (the decimal logarithm of the occurrences in
    /// a thousand million words). Always 1 in other languages than English, whose frequencies are unknown here.
    /// </summary>
    public double SpecificityOf(ReadOnlySpan<char> form) =>
        IsEnglish ? Math.Clamp((ZipfOfNothing - WordFrequencies.Zipf(form)) / ZipfRange, LeastSpecificity, 1) : 1;

    /// <summary>Takes the plural ending off a word in lower case. The word may be changed in place.</summary>
    public ReadOnlySpan<char> StemOf(Span<char> lower) => HasPluralInS ? TermNormalizer.Singular(lower) : lower;

    private static bool LooksEnglish(TextDocument document)
    {
        if (document.Words.Count < MinWordsToDoubt)
        {
            return true;
        }

        int known = 0;
        Span<char> buffer = stackalloc char[TermNormalizer.MaxLength];
        foreach (TextSpan word in document.WordSpan)
        {
            known += EnglishStopWords.Contains(TermNormalizer.Lower(word.In(document.Text), buffer)) ? 1 : 0;
        }

        return known >= MinEnglishShare * document.Words.Count;
    }
}
