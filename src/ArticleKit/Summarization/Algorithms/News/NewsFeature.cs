namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>What is measured of each sentence of a news story. The order is that of the weights.</summary>
internal enum NewsFeature
{
    /// <summary>1 for the first sentence.</summary>
    First,

    /// <summary>1 for the second sentence.</summary>
    Second,

    /// <summary>1 for the third sentence.</summary>
    Third,

    /// <summary>1 for the fourth sentence.</summary>
    Fourth,

    /// <summary>Falls to 37 % after three sentences.</summary>
    VeryEarly,

    /// <summary>Falls to 37 % after eight sentences.</summary>
    Early,

    /// <summary>Falls to 37 % after twenty sentences.</summary>
    Earlyish,

    /// <summary>The share of the text that stands before the sentence.</summary>
    Depth,

    /// <summary>1 for the last sentence.</summary>
    Last,

    /// <summary>Early in a text of fewer than ten sentences.</summary>
    EarlyInShortText,

    /// <summary>Early in a text whose first sentences cover much of it.</summary>
    EarlyUnderGoodLead,

    /// <summary>1 for the first sentence of a paragraph.</summary>
    ParagraphStart,

    /// <summary>Its words up to 8, from 0 to 1.</summary>
    Words8,

    /// <summary>Its words from 8 to 16, from 0 to 1.</summary>
    Words16,

    /// <summary>Its words from 16 to 24, from 0 to 1.</summary>
    Words24,

    /// <summary>Its words from 24 to 32, from 0 to 1.</summary>
    Words32,

    /// <summary>Its words from 32 to 48, from 0 to 1.</summary>
    Words48,

    /// <summary>Early and of some length.</summary>
    EarlyLength,

    /// <summary>The weight of its terms in the text by the root of its length, relative to the highest.</summary>
    Centroid,

    /// <summary>The mean frequency of its terms, relative to the highest.</summary>
    MeanFrequency,

    /// <summary>How much of other sentences its terms cover, relative to the highest.</summary>
    Coverage,

    /// <summary>How much its terms are taken up later, relative to the highest.</summary>
    TakenUpLater,

    /// <summary>The same by the root of its length.</summary>
    TakenUpLaterByLength,

    /// <summary>How many of its terms stand before it.</summary>
    Repeated,

    /// <summary>The share of its terms that the first three sentences have.</summary>
    SharedWithLead,

    /// <summary>How many terms that come again it is the first to bring.</summary>
    Fresh,

    /// <summary>Central and early.</summary>
    EarlyCentroid,

    /// <summary>Taken up later and very early.</summary>
    EarlyTakenUpLater,

    /// <summary>The share of its words that are terms.</summary>
    TermDensity,

    /// <summary>1 if it begins with a quotation mark.</summary>
    BeginsWithQuote,

    /// <summary>1 if it has a quotation mark.</summary>
    HasQuote,

    /// <summary>1 if it tells who said something.</summary>
    Speech,

    /// <summary>1 if it ends with a question mark.</summary>
    Question,

    /// <summary>1 if it ends with an exclamation mark.</summary>
    Exclamation,

    /// <summary>1 if it begins with a word that stands for what was named before.</summary>
    BeginsWithPronoun,

    /// <summary>1 if it begins with a word that joins it to the sentence before.</summary>
    BeginsWithConnective,

    /// <summary>1 if it speaks to the reader or of the writer.</summary>
    FirstPerson,

    /// <summary>Its words with capitals, eight or more as 1.</summary>
    Names,

    /// <summary>The share of its words that have capitals.</summary>
    NameShare,

    /// <summary>1 if it has a number.</summary>
    Number,

    /// <summary>1 if it has a parenthesis.</summary>
    Parenthesis,

    /// <summary>1 if it has a colon.</summary>
    Colon,

    /// <summary>The share of the title's terms that it has; 0 without a title.</summary>
    Title,
}
