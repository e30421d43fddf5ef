namespace ArticleKit.Text.Quotes;

/// <summary>A quotation mark in a text. Of eight bytes, since a hostile text has millions.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">Its length; 2 for a pair of single marks that stands for a double one.</param>
/// <param name="Family">What it can be paired with.</param>
/// <param name="Side">What it may be.</param>
/// <param name="IsWeak">Whether it may as well be an apostrophe at the end of a word.</param>
internal readonly record struct QuoteMark(int Start, byte Length, QuoteFamily Family, QuoteSide Side, bool IsWeak)
{
    /// <summary>The position after it.</summary>
    public int End => Start + Length;
}
