using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Quotes;

/// <summary>The passages of a text in quotation marks.</summary>
internal sealed class QuotedPassages
{
    private QuotedPassages(QuotedPassage[] items, TextSpan[] dropped, TextSpan[] strays)
    {
        Items = items;
        Dropped = dropped;
        Strays = strays;
    }

    /// <summary>The passages in order; none overlaps another.</summary>
    public IReadOnlyList<QuotedPassage> Items { get; }

    /// <summary>Marks inside passages that are no part of what they say: those that open a further paragraph, and strays.</summary>
    public IReadOnlyList<TextSpan> Dropped { get; }

    /// <summary>Marks that close where nothing is open, and of which no passage could be made.</summary>
    public IReadOnlyList<TextSpan> Strays { get; }

    /// <summary>Finds the passages. Takes time in proportion to the length of the text.</summary>
    /// <param name="document">The text.</param>
    public static QuotedPassages Find(TextDocument document)
    {
        if (document.Text.AsSpan().IndexOfAny(QuoteCharacters.All) < 0)
        {
            return new QuotedPassages([], [], []);
        }

        using var passages = new PooledBuffer<QuotedPassage>(16);
        using var dropped = new PooledBuffer<TextSpan>(16);
        using var strays = new PooledBuffer<TextSpan>(16);
        using var marks = new PooledBuffer<QuoteMark>(64);
        using var partners = new PooledBuffer<int>(64);
        var reader = new ParagraphQuoteReader(document, passages, dropped, strays);
        IReadOnlyList<TextSpan> paragraphs = document.Paragraphs;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            document.Budget.Check();
            marks.Clear();
            partners.Clear();
            QuoteMarkScanner.Scan(document.Text, paragraphs[i], marks);
            for (int mark = 0; mark < marks.Count; mark++)
            {
                partners.Add(QuotePairing.Alone);
            }

            bool keepsOpen = i + 1 < paragraphs.Count && document.Text[paragraphs[i].Start] == document.Text[paragraphs[i + 1].Start];
            SingleMarks.Resolve(document.Text, marks.Changeable, keepsOpen && marks.Count > 0 && marks.Items[0].Start == paragraphs[i].Start, reader.IsOpenSingle);
            QuotePairing.Pair(document.Text, marks.Changeable, partners.Changeable);
            reader.Read(paragraphs[i], marks.Items, partners.Items);
        }

        reader.Finish();
        return new QuotedPassages(passages.ToArray(), dropped.ToArray(), strays.ToArray());
    }
}
