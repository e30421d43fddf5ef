namespace ArticleKit.Cleaning.Blocks;

/// <summary>Which list and which quotations a block stands in.</summary>
/// <param name="List">Its place in the innermost lists; null outside of lists.</param>
/// <param name="QuoteDepth">How many quotations stand around it.</param>
/// <param name="StartsQuote">Whether the innermost of them begins with it.</param>
internal readonly record struct BlockPlace(ListPlace? List, int QuoteDepth, bool StartsQuote);
