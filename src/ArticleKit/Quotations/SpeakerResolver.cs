using ArticleKit.Text;
using ArticleKit.Text.Quotes;

namespace ArticleKit.Quotations;

/// <summary>Tells who a speaker is: the full name of a surname, and the name that a pronoun stands for where that is clear.</summary>
/// <remarks>
/// A pronoun is taken for the subject that the nearest sentence begins with, if that is a person, else for the speaker before, else for the only person named in
/// the last two paragraphs: the preference of subjects is that of S. Lappin and H. Leass (1994), "An algorithm for pronominal anaphora
/// resolution", Computational Linguistics 20(4), 535-561. Its time is bounded for each pronoun.
/// </remarks>
internal sealed class SpeakerResolver(ClauseWords words, QuotedPassages passages)
{
    /// <summary>How many mentions before a pronoun are looked at.</summary>
    private const int Reach = 24;

    /// <summary>How many paragraphs before that of a pronoun are looked at.</summary>
    private const int ParagraphReach = 2;

    /// <summary>How many sentences back where paragraphs are long.</summary>
    private const int SentenceReach = 8;

    private PersonNames? _names;
    private int _lastSpeaker = PersonNames.Unknown;
    private string? _lastPhrase;
    private int _lastSentence = -1;

    /// <summary>Tells who a speaker is.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="pronoun">Which pronoun it is.</param>
    /// <param name="sentence">The sentence that the quotation begins in.</param>
    /// <returns>A name or a noun phrase; null if it is not clear.</returns>
    public string? Resolve(TextSpan speaker, PronounKind pronoun, int sentence)
    {
        _names ??= PersonNames.Find(words, passages);
        if (pronoun == PronounKind.None)
        {
            return ResolveName(speaker, sentence);
        }

        if (pronoun is not (PronounKind.He or PronounKind.She))
        {
            return null;
        }

        int name = Antecedent(speaker.Start, pronoun, sentence);
        if (name == PersonNames.Unknown)
        {
            // "a spokesman said … he said": nobody else was named since.
            return _lastPhrase is not null && sentence - _lastSentence <= SentenceReach ? _lastPhrase : null;
        }

        _names.SetGender(name, pronoun);
        Remember(name, null, sentence);
        return _names.FullName(name);
    }

    private string ResolveName(TextSpan speaker, int sentence)
    {
        int name = _names!.Identify(words.FirstFrom(speaker.Start), words.FirstFrom(speaker.End));
        string resolved = name == PersonNames.Unknown ? WhiteSpace.Fold(speaker.In(words.Document.Text)) : _names.FullName(name);
        Remember(name, name == PersonNames.Unknown ? resolved : null, sentence);
        return resolved;
    }

    private void Remember(int name, string? phrase, int sentence)
    {
        _lastSpeaker = name;
        _lastPhrase = phrase;
        _lastSentence = sentence;
    }

    private int Antecedent(int position, PronounKind pronoun, int sentence)
    {
        ReadOnlySpan<Sentence> sentences = words.Document.SentenceSpan;
        int paragraph = sentences[sentence].Paragraph;
        int only = PersonNames.Unknown;
        bool isOnly = true;
        int last = _names!.LastBefore(position);
        for (int i = last; i >= 0 && last - i < Reach; i--)
        {
            PersonMention mention = _names.Mentions[i];
            if (mention.Sentence < _lastSentence && (_lastPhrase is not null || (_lastSpeaker != PersonNames.Unknown && _names.Fits(_lastSpeaker, pronoun))))
            {
                break;
            }

            if (paragraph - sentences[mention.Sentence].Paragraph > ParagraphReach || sentence - mention.Sentence > SentenceReach)
            {
                break;
            }

            if (!_names.Fits(mention.Name, pronoun))
            {
                continue;
            }

            if (mention.IsSubject)
            {
                return mention.Name;
            }

            isOnly &= only == PersonNames.Unknown || only == mention.Name;
            only = mention.Name;
        }

        bool isLastNear = _lastSpeaker != PersonNames.Unknown && _names.Fits(_lastSpeaker, pronoun) && sentence - _lastSentence <= SentenceReach;
        return isLastNear ? _lastSpeaker : isOnly ? only : PersonNames.Unknown;
    }
}
