namespace ArticleKit.Text.Quotes;

/// <summary>Marks that open and close each other.</summary>
internal enum QuoteFamily : byte
{
    /// <summary>Double marks of all shapes, which texts mix: straight, curly and low ones.</summary>
    Double,

    /// <summary>Single marks of all shapes, which may be apostrophes.</summary>
    Single,

    /// <summary>Double angle marks.</summary>
    Guillemet,

    /// <summary>Single angle marks.</summary>
    SingleGuillemet,

    /// <summary>Corner brackets of Chinese and Japanese.</summary>
    Corner,

    /// <summary>White corner brackets, which stand inside the others.</summary>
    WhiteCorner,
}

/// <summary>What a mark may be, by its form and its neighbours.</summary>
internal enum QuoteSide : byte
{
    /// <summary>No quotation mark: an apostrophe or a measure.</summary>
    None,

    /// <summary>It opens.</summary>
    Opens,

    /// <summary>It closes.</summary>
    Closes,

    /// <summary>It closes what is open and opens where nothing is.</summary>
    Either,
}

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
