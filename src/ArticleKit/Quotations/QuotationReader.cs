using System.Collections.ObjectModel;
using System.Text;
using ArticleKit.Text;
using ArticleKit.Text.Quotes;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Quotations;

/// <summary>Reads the quotations of one text, one after the other.</summary>
internal sealed class QuotationReader
{
    private readonly TextDocument _document;
    private readonly string _text;
    private readonly QuotedPassages _passages;
    private readonly ClauseWords _words;
    private readonly AttributionFinder _finder;
    private readonly SpeakerResolver _resolver;
    private readonly List<Quotation> _quotations = [];
    private Quotation? _last;
    private int _lastEnd;
    private int _passageEnd;
    private int _paragraph;
    private int _sentence;

    public QuotationReader(TextDocument document, QuotedPassages passages, SpeechLexicon lexicon)
    {
        _document = document;
        _text = document.Text;
        _passages = passages;
        _words = new ClauseWords(document, lexicon);
        _finder = new AttributionFinder(_words);
        _resolver = new SpeakerResolver(_words, passages);
    }

    public ReadOnlyCollection<Quotation> Read(bool includePhrases)
    {
        for (int i = 0; i < _passages.Items.Count; i++)
        {
            _document.Budget.Check();
            int next = i + 1 < _passages.Items.Count ? _passages.Items[i + 1].Span.Start : _text.Length;
            foreach (QuotedPassage passage in Split(_passages.Items[i]))
            {
                MoveTo(passage.Span.Start);
                int end = Math.Min(next, passage.Span.End < _passages.Items[i].Span.End ? _passages.Items[i].Span.End : next);
                if (passage.Content.Length > 0 && Read(passage, end) is { } quotation && (includePhrases || quotation.Kind != QuotationKind.Phrase))
                {
                    _quotations.Add(quotation);
                }

                _passageEnd = passage.Span.End;
            }
        }

        return _quotations.AsReadOnly();
    }

    /// <summary>
    /// The quotations that a passage is: more than one where words of reporting stand inside, before a mark that opens it again, so that the
    /// closing mark before them is missing.
    /// </summary>
    private IEnumerable<QuotedPassage> Split(QuotedPassage passage)
    {
        while (passage.DroppedCount > 0 && passage.Fault != QuoteFault.StrayMark)
        {
            TextSpan mark = _passages.Dropped[passage.FirstDropped];
            QuotedPassage first = _finder.EndBeforeAttribution(passage, mark.Start);
            if (first.Content.End == passage.Content.End)
            {
                break;
            }

            yield return first;
            int start = Characters.SkipWhiteSpace(_text, mark.End, passage.Content.End);
            passage = passage with
            {
                Span = TextSpan.FromBounds(mark.Start, passage.Span.End),
                Content = TextSpan.FromBounds(start, passage.Content.End),
                FirstDropped = passage.FirstDropped + 1,
                DroppedCount = passage.DroppedCount - 1,
            };
        }

        yield return passage is { Fault: QuoteFault.NeverCloses, DroppedCount: 0 } ? _finder.EndBeforeAttribution(passage, passage.Content.End) : passage;
    }

    private Quotation? Read(QuotedPassage passage, int next)
    {
        TextSpan paragraph = _document.Paragraphs[_paragraph];
        int paragraphEnd = passage.Span.End <= paragraph.End ? paragraph.End : ParagraphEndAt(passage.Span.End);
        int low = Math.Max(_passageEnd, paragraph.Start);
        next = Math.Min(next, paragraphEnd);
        AttributionPlace place = _finder.Find(passage, low, Math.Max(next, passage.Span.End), paragraphEnd, Announcement(passage), out Attribution attribution);
        if (passage.Fault == QuoteFault.NeverOpens && (place != AttributionPlace.Beside || attribution.End <= passage.Span.End))
        {
            return null;
        }

        string text = TextOf(passage);
        if (text.Length == 0)
        {
            // Nothing but marks that count for nothing stood between the marks.
            return null;
        }

        var quotation = new Quotation(text, passage.Span, passage.Content) { IsClosed = passage.Fault == QuoteFault.None };
        bool continues = attribution.Speaker is null && ContinuesLast(passage, place);
        quotation = attribution.Speaker is { } speaker ? WithSpeaker(quotation, attribution, speaker)
            : continues ? WithSpeakerOfLast(quotation, attribution)
            : quotation;
        quotation = quotation with { Kind = QuotationKinds.Of(_words, passage.Content, place, quotation.Speaker is not null, continues) };
        if (quotation is { Speaker: not null, Kind: not QuotationKind.Phrase })
        {
            _last = quotation;
            _lastEnd = Math.Max(passage.Span.End, attribution.End);
        }

        return quotation.Kind == QuotationKind.Phrase
            ? quotation with { Speaker = null, SpeakerSpan = null, ResolvedSpeaker = null, Verb = null, VerbSpan = null, IsContinuation = false }
            : quotation;
    }

    private Quotation WithSpeaker(Quotation quotation, Attribution attribution, TextSpan speaker) => quotation with
    {
        Speaker = WhiteSpace.Fold(speaker.In(_text)),
        SpeakerSpan = speaker,
        ResolvedSpeaker = _resolver.Resolve(speaker, attribution.Pronoun, _sentence),
        Verb = attribution.Verb is { } verb ? WhiteSpace.Fold(verb.In(_text)) : null,
        VerbSpan = attribution.Verb,

        // "…," X said, "…": both have the same words.
        IsContinuation = _last is not null && _last.SpeakerSpan == speaker && _last.VerbSpan == attribution.Verb,
    };

    private Quotation WithSpeakerOfLast(Quotation quotation, Attribution attribution) => quotation with
    {
        Speaker = _last!.Speaker,
        SpeakerSpan = _last.SpeakerSpan,
        ResolvedSpeaker = _last.ResolvedSpeaker,
        Verb = attribution.Verb is { } verb ? WhiteSpace.Fold(verb.In(_text)) : _last.Verb,
        VerbSpan = attribution.Verb ?? _last.VerbSpan,
        IsContinuation = true,
    };

    /// <summary>
    /// Whether a quotation without a speaker of its own goes on with the one before: in the same sentence, in the next one, or in a paragraph
    /// that begins with it.
    /// </summary>
    private bool ContinuesLast(QuotedPassage passage, AttributionPlace place)
    {
        if (_last is null)
        {
            return false;
        }

        ReadOnlySpan<Sentence> sentences = _document.SentenceSpan;
        int start = passage.Span.Start;
        bool beginsSentence = sentences[_sentence].Span.Start >= start - 1;
        bool isSameSentence = _lastEnd > sentences[_sentence].Span.Start;
        if (isSameSentence)
        {
            char before = _text[Characters.TrimEnd(_text, 0, start) - 1];
            return place != AttributionPlace.None || before is ',' or ':' || Characters.IsDash(before) || Characters.IsStop(before) || IsCoordinated(start);
        }

        if (place == AttributionPlace.Beside && !beginsSentence)
        {
            return _lastEnd > sentences[Math.Max(_sentence - 1, 0)].Span.Start;
        }

        // Only the rest of the sentence with the attribution may stand between.
        return beginsSentence && sentences[Math.Max(_sentence - 1, 0)].Span.Start < _lastEnd;
    }

    /// <summary>Whether nothing but a conjunction stands between a quotation and the one before: "this" and "that".</summary>
    private bool IsCoordinated(int start)
    {
        const int longest = 2;
        int first = _words.FirstFrom(_passageEnd);
        int end = _words.FirstFrom(start);
        bool isAny = end > first && end - first <= longest && _last!.Span.End == _passageEnd;
        for (int i = first; isAny && i < end; i++)
        {
            isAny = _words.Lexicon.IsBoundary(_words.Word(i)) && !_words.Lexicon.IsPreposition(_words.Word(i));
        }

        return isAny;
    }

    /// <summary>The paragraph before, if it ends with a colon and the quotation begins the next.</summary>
    private TextSpan Announcement(QuotedPassage passage)
    {
        if (_paragraph == 0 || passage.Span.Start != _document.Paragraphs[_paragraph].Start)
        {
            return default;
        }

        TextSpan before = _document.Paragraphs[_paragraph - 1];
        return _text[before.End - 1] is ':' or '：' ? before : default;
    }

    private string TextOf(QuotedPassage passage)
    {
        if (passage.DroppedCount == 0)
        {
            return WhiteSpace.Fold(passage.Content.In(_text));
        }

        var kept = new StringBuilder(passage.Content.Length);
        int from = passage.Content.Start;
        for (int i = passage.FirstDropped; i < passage.FirstDropped + passage.DroppedCount; i++)
        {
            TextSpan mark = _passages.Dropped[i];
            kept.Append(_text, from, mark.Start - from);
            from = mark.End;
        }

        return WhiteSpace.Fold(kept.Append(_text, from, passage.Content.End - from).ToString());
    }

    private void MoveTo(int position)
    {
        while (_paragraph + 1 < _document.Paragraphs.Count && _document.Paragraphs[_paragraph + 1].Start <= position)
        {
            _paragraph++;
        }

        ReadOnlySpan<Sentence> sentences = _document.SentenceSpan;
        while (_sentence + 1 < sentences.Length && sentences[_sentence + 1].Span.Start <= position)
        {
            _sentence++;
        }
    }

    private int ParagraphEndAt(int position)
    {
        int paragraph = _paragraph;
        while (paragraph + 1 < _document.Paragraphs.Count && _document.Paragraphs[paragraph + 1].Start < position)
        {
            paragraph++;
        }

        return _document.Paragraphs[paragraph].End;
    }
}
