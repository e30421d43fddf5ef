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
