using System.Buffers;
using System.Collections.Frozen;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Warnings;

/// <summary>Finds out whether a text breaks off: in the middle of a sentence, with an ellipsis, or with words that lead elsewhere.</summary>
internal static class TextEnd
{
    /// <summary>How many paragraphs at the end may hold the words that lead elsewhere.</summary>
    private const int LastParagraphs = 3;

    /// <summary>The most characters of a paragraph that asks to subscribe.</summary>
    private const int LongestTeaser = 300;

    private const int LongestPhrase = 48;

    /// <summary>Fewer words are a heading or a label, which ends without a stop.</summary>
    private const int ShortestSentence = 6;

    /// <summary>What a text that was cut ends with. Lower case.</summary>
    private static readonly string[] Links =
    [
        "read more", "read on", "continue reading", "read full article", "read the full article", "read full story", "read the full story", "read the rest", "keep reading", "show more", "see more",
        "continue reading the main story", "weiterlesen", "mehr lesen", "jetzt weiterlesen", "lire la suite", "lire plus", "leer más", "seguir leyendo", "leggi tutto", "leggi di più",
        "continua a leggere", "continua", "leia mais", "continue lendo", "continuar a ler", "ler mais", "lees verder", "lees meer", "läs mer", "läs vidare", "læs mere", "les mer", "lue lisää",
        "читать далее", "читать дальше", "читати далі", "czytaj dalej", "czytaj więcej", "číst dál", "číst více", "devamını oku", "citește mai mult", "olvass tovább", "阅读全文", "続きを読む", "더 보기",
    ];

    /// <summary>What asks to subscribe or to sign in for the rest. Lower case.</summary>
    private static readonly SearchValues<string> Teasers = SearchValues.Create(
    [
        "to continue reading", "to keep reading", "to read the full article", "to read the full story", "to read the rest of", "subscribe to continue", "subscribe to read", "subscribe now to read", "subscribers only", "for subscribers only",
        "for subscribers.", "exclusive to subscribers", "sign in to read", "log in to read", "log in to continue", "sign in to continue", "register to continue", "already a subscriber?",
        "you have reached your limit of free", "your free articles", "remaining free articles", "um weiterzulesen", "weiterlesen mit", "nur für abonnenten", "artikel freischalten", "jetzt abonnieren und weiterlesen",
        "réservé aux abonnés", "réservée aux abonnés", "abonnez-vous pour lire", "pour lire la suite", "déjà abonné", "suscríbete para seguir leyendo", "para seguir leyendo", "exclusivo para suscriptores",
        "solo para suscriptores", "riservato agli abbonati", "per continuare a leggere", "abbonati per leggere", "exclusivo para assinantes", "para continuar lendo", "assine para ler",
        "alleen voor abonnees", "om verder te lezen", "abonneer om", "för att läsa vidare", "for at læse videre", "for å lese videre", "только для подписчиков", "dostęp dla prenumeratorów",
    ],
    StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that no English sentence ends with.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unfinished = FrozenSet.ToFrozenSet(
        "the a an and or but of from with into because although whose every than".Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that no sentence ends with in other languages; in English some are words that do: die, den, van.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherUnfinished = FrozenSet.ToFrozenSet(
        ("und oder der die das dem den des ein eine einer mit für von wie et ou le la les un une des du "
        + "dans avec sur y el los las una con por e il gli della nel het een en van").Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Check(TextDocument document, string? language, List<ArticleWarning> warnings)
    {
        if (document.Words.Count == 0)
        {
            return;
        }

        TextSpan? span = FindTeaser(document);
        string message = "The text ends with an invitation to read on elsewhere";
        if (span is null)
        {
            span = FindBreak(document, language);
            message = "The text breaks off";
        }

        if (span is { } found)
        {
            var list = new WarningList(document.Text, TextWarnings.TruncatedText, message);
            list.Add(found);
            list.MoveTo(warnings);
        }
    }

    private static TextSpan? FindTeaser(TextDocument document)
    {
        string text = document.Text;
        IReadOnlyList<TextSpan> paragraphs = document.Paragraphs;
        for (int i = paragraphs.Count - 1; i >= Math.Max(0, paragraphs.Count - LastParagraphs); i--)
        {
            ReadOnlySpan<char> paragraph = paragraphs[i].In(text);
            if (paragraph.Length <= LongestTeaser && paragraph.ContainsAny(Teasers))
            {
                return paragraphs[i];
            }
        }

        TextSpan last = paragraphs[^1];
        int end = last.End;
        while (end > last.Start && !char.IsLetter(text[end - 1]))
        {
            end--;
        }

        foreach (string link in Links)
        {
            int start = end - link.Length;
            if (start >= last.Start && text.AsSpan(start, link.Length).Equals(link, StringComparison.OrdinalIgnoreCase) && StandsAlone(text, last, start))
            {
                return TextSpan.FromBounds(start, end);
            }
        }

        return null;
    }

    /// <summary>Whether words are a link rather than the end of a sentence: whether they are a paragraph or follow a stop.</summary>
    private static bool StandsAlone(string text, TextSpan paragraph, int start)
    {
        int before = Characters.TrimEnd(text, paragraph.Start, start);
        return before == paragraph.Start || Characters.IsStop(text[before - 1]) || text[before - 1] is ']' or ')' or '>' or '»' or '|' or '"' or '”' or '→';
    }

    /// <summary>An ellipsis, a comma, or a word that no sentence ends with.</summary>
    private static TextSpan? FindBreak(TextDocument document, string? language)
    {
        string text = document.Text;
        Sentence sentence = document.SentenceSpan[^1];
        if (sentence.WordCount == 0)
        {
            return IsEllipsis(text, sentence.Span, out TextSpan alone) ? alone : null;
        }

        TextSpan word = document.WordSpan[sentence.FirstWord + sentence.WordCount - 1];
        if (IsEllipsis(text, sentence.Span, out TextSpan ellipsis))
        {
            return TextSpan.FromBounds(Math.Max(sentence.Span.Start, word.Start), ellipsis.End);
        }

        if (sentence.WordCount < ShortestSentence || sentence.Span.End - word.End > 1)
        {
            return null;
        }

        Span<char> lower = stackalloc char[LongestPhrase];
        bool isUnfinished = word.End == sentence.Span.End && word.Length <= LongestPhrase && char.IsLower(text[word.Start])
            && IsUnfinished(lower[..word.In(text).ToLowerInvariant(lower)], language);
        return isUnfinished || text[sentence.Span.End - 1] == ',' ? TextSpan.FromBounds(word.Start, sentence.Span.End) : null;
    }

    private static bool IsUnfinished(ReadOnlySpan<char> word, string? language) => language == "en" ? Unfinished.Contains(word) : OtherUnfinished.Contains(word)
        || (language is null && Unfinished.Contains(word));

    /// <summary>Whether a text ends with an ellipsis, in brackets or not; not within a quotation, where a speaker may fall silent.</summary>
    private static bool IsEllipsis(string text, TextSpan sentence, out TextSpan ellipsis)
    {
        int end = sentence.End;
        int stop = end;
        while (stop > sentence.Start && text[stop - 1] is ']' or ')')
        {
            stop--;
        }

        int start = stop;
        while (start > sentence.Start && text[start - 1] is '.' or '…')
        {
            start--;
        }

        ellipsis = TextSpan.FromBounds(start, end);
        return stop - start >= 3 || (stop > start && text[start..stop].Contains('…', StringComparison.Ordinal));
    }
}
