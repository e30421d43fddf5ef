using System.Buffers;
using ArticleKit.Text;
using ArticleKit.Text.Quotes;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Quotations;

/// <summary>The words of a text and what stands between them, as far as it matters for who says something.</summary>
internal sealed class ClauseWords(TextDocument document, SpeechLexicon lexicon)
{
    private const string Particles = " de del della der den di da do dos das du van von vom zu zur ten ter la le el al bin ibn ben af av y e ";
    private const string Titles = " Mr Mrs Ms Dr Prof St Sir Lord Lady Dame Gen Col Lt Sgt Sen Rep Gov Rev Hon Capt Maj Cmdr Hr Fr Sr Sra M Mme Jr ";

    /// <summary>What is longer between two words ends any clause; looking it over for each quotation would take too long.</summary>
    private const int LongestGap = 40;

    private static readonly SearchValues<char> Commas = SearchValues.Create(",，、()–—");

    private readonly string _text = document.Text;

    public TextDocument Document => document;

    public SpeechLexicon Lexicon => lexicon;

    /// <summary>The number of words.</summary>
    public int Count => document.WordSpan.Length;

    public TextSpan Span(int word) => document.WordSpan[word];

    public ReadOnlySpan<char> Word(int word) => document.WordSpan[word].In(_text);

    /// <summary>What stands between a word and the one before.</summary>
    public ReadOnlySpan<char> Gap(int word)
    {
        int start = word == 0 ? 0 : document.WordSpan[word - 1].End;
        int end = word == Count ? _text.Length : document.WordSpan[word].Start;
        return _text.AsSpan(start, Math.Max(end - start, 0));
    }

    /// <summary>The first word that begins at a position or later.</summary>
    public int FirstFrom(int position)
    {
        ReadOnlySpan<TextSpan> words = document.WordSpan;
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (words[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether a sentence, a clause after a colon or a quotation ends between a word and the one before.</summary>
    public bool IsBreak(int word)
    {
        ReadOnlySpan<char> gap = Gap(word);
        if (gap.Length > LongestGap)
        {
            return true;
        }

        for (int i = 0; i < gap.Length; i++)
        {
            char c = gap[i];
            if (c is ';' or ':' or '\n' or '\r' || (QuoteCharacters.IsQuote(c) && !Characters.IsApostrophe(c)))
            {
                return true;
            }

            if (Characters.IsStop(c) && !(c == '.' && i == 0 && word > 0 && TakesFullStop(word - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence ends between a word and the one before, whether or not a quotation does.</summary>
    public bool EndsSentence(int word) => IsBreak(word) && (Gap(word).Length > LongestGap || Gap(word).IndexOfAny('.', '!', '?') >= 0);

    /// <summary>Whether a comma stands between a word and the one before.</summary>
    public bool HasComma(int word)
    {
        ReadOnlySpan<char> gap = Gap(word);
        return gap.Length <= LongestGap && (gap.ContainsAny(Commas) || gap is [.., ' ', '-', ' ']);
    }

    /// <summary>Whether nothing but blanks stands between a word and the one before, or the full stop of an initial or a title.</summary>
    public bool IsJoined(int word)
    {
        ReadOnlySpan<char> gap = Gap(word);
        if (gap is ['.', ..] && word > 0 && TakesFullStop(word - 1))
        {
            gap = gap[1..];
        }

        if (gap is ['\'' or '’', ..])
        {
            // The genitive of a plural: Workers' Party.
            gap = gap[1..];
        }

        return gap.Length is > 0 and <= 3 && gap.IsWhiteSpace() && !gap.Contains('\n');
    }

    /// <summary>Whether a word is written with a capital.</summary>
    public bool IsCapital(int word) => Characters.IsUpper(Word(word)[0]);

    /// <summary>Whether a word is a small one inside names: van, de, al.</summary>
    public bool IsParticle(int word) => Word(word).Length <= 5 && Particles.Contains($" {Word(word)} ", StringComparison.Ordinal);

    private bool IsForeignParticle(int word) =>
        IsParticle(word) && Word(word).Length > 1 && !lexicon.IsPreposition(Word(word)) && !lexicon.IsDeterminer(Word(word)) && !lexicon.IsBoundary(Word(word));

    /// <summary>Whether a word has the ending of the genitive.</summary>
    public bool IsPossessive(int word) => Word(word) is [.., '\'' or '’', 's' or 'S'];

    /// <summary>The first word of the name that ends with a word; the word after it if it is none.</summary>
    /// <param name="last">The last word.</param>
    /// <param name="low">Where to stop.</param>
    public int NameStart(int last, int low)
    {
        const int longest = 8;
        int start = last + 1;
        for (int i = last; i >= low && last - i < longest; i--)
        {
            if (start <= last && !IsJoined(i + 1))
            {
                break;
            }

            bool isPart = IsCapital(i) && !(i < last && IsPossessive(i));
            if (isPart)
            {
                start = i;
            }
            else if (i == last || !IsParticle(i))
            {
                break;
            }
        }

        // "van der Molen": what is no word of the text's own language belongs to the surname.
        while (start <= last && start > low && IsJoined(start) && IsForeignParticle(start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>The word after the last of the name that begins with a word; the word itself if it is none.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="high">Where to stop.</param>
    public int NameEnd(int first, int high)
    {
        const int longest = 8;
        int end = first;
        for (int i = first; i < high && i - first < longest; i++)
        {
            if (i > first && !IsJoined(i))
            {
                break;
            }

            if (IsCapital(i))
            {
                end = i + 1;
            }
            else if (i == first || !IsParticle(i))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Makes a speaker of some words, without the ending of the genitive.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="end">The word after the last.</param>
    /// <param name="speaker">The speaker.</param>
    /// <returns>Whether they may name one: a single letter or a number does not.</returns>
    public bool TryName(int start, int end, out Speaker speaker)
    {
        TextSpan last = Span(end - 1);
        int length = IsPossessive(end - 1) ? last.Length - 2 : last.Length;
        speaker = new Speaker(TextSpan.FromBounds(Span(start).Start, last.Start + length), PronounKind.None);
        return IsCapital(start) || end - start > 1 || (last.Length > 2 && !char.IsDigit(Word(start)[0]));
    }

    /// <summary>What a word means for reporting speech.</summary>
    /// <param name="word">The word.</param>
    /// <param name="verb">The verb: without the pronoun that French ties to it (explique-t-il).</param>
    /// <param name="inverted">That pronoun; none where there is none.</param>
    public SpeechVerbKind KindOf(int word, out TextSpan verb, out Speaker inverted)
    {
        verb = word > 0 && IsJoined(word) && lexicon.IsPerfect(Word(word - 1)) ? TextSpan.FromBounds(Span(word - 1).Start, Span(word).End) : Span(word);
        inverted = default;
        ReadOnlySpan<char> letters = Word(word);
        SpeechVerbKind kind = lexicon.KindOf(letters);
        int hyphen = kind == SpeechVerbKind.None ? letters.IndexOf('-') : -1;
        if (hyphen <= 0)
        {
            return kind;
        }

        int pronoun = letters.LastIndexOf('-') + 1;
        kind = lexicon.KindOf(letters[..hyphen]);
        bool isAuxiliary = lexicon.IsAuxiliary(letters[..hyphen]) && word + 1 < Count && IsJoined(word + 1) && (lexicon.KindOf(Word(word + 1)) & SpeechVerbKind.Verb) != SpeechVerbKind.None;
        if (lexicon.PronounOf(letters[pronoun..]) is not (PronounKind.None or PronounKind.Relative) and PronounKind found && (kind != SpeechVerbKind.None || isAuxiliary))
        {
            inverted = new Speaker(TextSpan.FromBounds(Span(word).Start + pronoun, Span(word).End), found);
            verb = isAuxiliary ? Span(word + 1) : new TextSpan(Span(word).Start, hyphen);
            return SpeechVerbKind.Verb;
        }

        return SpeechVerbKind.None;
    }

    /// <summary>Whether a verb is in the passive, so that its subject does not speak: was told; but "was quoted as saying" tells who did.</summary>
    public bool IsPassive(int verb)
    {
        const int reach = 2;
        for (int i = verb + 1; i <= verb + reach && i < Count && IsJoined(i); i++)
        {
            if ((lexicon.KindOf(Word(i)) & SpeechVerbKind.Participle) != SpeechVerbKind.None)
            {
                return false;
            }
        }

        for (int i = verb - 1; i >= 0 && verb - i <= reach && IsJoined(i + 1); i--)
        {
            if (lexicon.IsPassive(Word(i)))
            {
                return true;
            }

            if (!lexicon.IsAuxiliary(Word(i)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The words that name a source, such as "according to", and the word after them; an empty span if they do not.</summary>
    public TextSpan SourceSpan(int word, out int next)
    {
        bool isEnglish = Word(word).Equals("according", StringComparison.OrdinalIgnoreCase);
        bool hasTo = isEnglish && word + 1 < Count && IsJoined(word + 1) && Word(word + 1) is "to";
        next = word + (hasTo ? 2 : 1);
        return isEnglish && !hasTo ? default : TextSpan.FromBounds(Span(word).Start, Span(next - 1).End);
    }

    /// <summary>Whether a full stop after a word is that of an initial or a title.</summary>
    private bool TakesFullStop(int word)
    {
        ReadOnlySpan<char> letters = Word(word);
        return (letters.Length == 1 && Characters.IsUpper(letters[0]))
            || (letters.Length <= 4 && Titles.Contains($" {letters} ", StringComparison.Ordinal));
    }
}
