using ArticleKit.Text;
using ArticleKit.Text.Quotes;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Quotations;

/// <summary>Finds who says a quotation, from the nearest words to the farther ones of its sentence.</summary>
internal sealed class AttributionFinder
{
    /// <summary>How far behind an opening mark without a closing one the words of reporting are looked for.</summary>
    private const int OpenReach = 1000;

    private readonly ClauseWords _words;
    private readonly FollowingAttribution _following;
    private readonly PrecedingAttribution _preceding;
    private readonly string _text;

    public AttributionFinder(ClauseWords words)
    {
        var before = new SubjectBefore(words);
        var behind = new SubjectBehind(words);
        _words = words;
        _text = words.Document.Text;
        _following = new FollowingAttribution(words, before, behind);
        _preceding = new PrecedingAttribution(words, before, behind);
    }

    /// <summary>Finds the attribution of a quotation.</summary>
    /// <param name="passage">The quotation.</param>
    /// <param name="low">Where the quotation before ends, or the paragraph begins.</param>
    /// <param name="next">Where the next quotation begins, or the paragraph ends.</param>
    /// <param name="paragraphEnd">Where the paragraph ends.</param>
    /// <param name="announcement">The line before the paragraph that ends with a colon; empty if there is none.</param>
    /// <param name="attribution">What was found.</param>
    public AttributionPlace Find(QuotedPassage passage, int low, int next, int paragraphEnd, TextSpan announcement, out Attribution attribution)
    {
        bool isBefore = _preceding.TryFind(low, passage.Span.Start, out Attribution before, out bool isBeside);
        if (isBefore && isBeside && before.Speaker is not null
            && (_text[Characters.TrimEnd(_text, low, passage.Span.Start) - 1] != ',' || _text[Math.Max(passage.Content.End - 1, 0)] == '.'))
        {
            attribution = before;
            return AttributionPlace.Beside;
        }

        if (_following.TryFindBeside(passage.Content.End, passage.Span.End, next, out attribution))
        {
            return AttributionPlace.Beside;
        }

        if (announcement.Length > 0 && _preceding.TryFind(announcement.Start, announcement.End, out attribution, out _))
        {
            return AttributionPlace.Beside;
        }

        if (isBefore)
        {
            attribution = before;
            return isBeside ? AttributionPlace.Beside : AttributionPlace.Sentence;
        }

        return _following.TryFindAtEnd(passage.Span.End, paragraphEnd, out attribution) ? AttributionPlace.Sentence : AttributionPlace.None;
    }

    /// <summary>Ends a quotation that never closes before the words that report it, if they follow a comma inside: "We go, he said.</summary>
    /// <param name="passage">The quotation.</param>
    /// <param name="limit">Where to stop: at its end, or where it is opened again.</param>
    public QuotedPassage EndBeforeAttribution(QuotedPassage passage, int limit)
    {
        int first = _words.FirstFrom(passage.Content.Start);
        int last = _words.FirstFrom(Math.Min(limit, passage.Content.Start + OpenReach));
        for (int i = first + 1; i < last; i++)
        {
            ReadOnlySpan<char> gap = _words.Gap(i);
            int end = _words.Span(i - 1).End + 1;
            if (gap is [',' or '!' or '?', ' '] && _words.Span(i).Start == end + 1
                && _following.TryFindBeside(end, end, Math.Min(limit, _words.Span(Math.Min(i + 6, _words.Count - 1)).End), out Attribution found)
                && found.Speaker is not null && EndsSentence(_words.FirstFrom(found.End)))
            {
                return passage with
                {
                    Span = TextSpan.FromBounds(passage.Span.Start, end),
                    Content = TextSpan.FromBounds(passage.Content.Start, end),
                    Fault = QuoteFault.NeverCloses,
                    DroppedCount = 0,
                };
            }
        }

        return passage;
    }

    /// <summary>Whether the sentence ends within a few words.</summary>
    private bool EndsSentence(int word)
    {
        const int few = 5;
        for (int i = word; i <= word + few && i <= _words.Count; i++)
        {
            if (i == _words.Count || _words.IsBreak(i))
            {
                return true;
            }
        }

        return false;
    }
}
