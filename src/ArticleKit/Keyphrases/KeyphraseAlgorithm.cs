namespace ArticleKit.Keyphrases;

/// <summary>How keyphrases are found.</summary>
public enum KeyphraseAlgorithm
{
    /// <summary>
    /// The default: the noun phrases and names of the text, by how much is said of them, how early, and how special their words are. It needs no
    /// model: the words around a word tell nouns from verbs, capitals tell names. A name has the mentions of its short forms too (a
    /// surname, the first word of a firm), and a phrase those of its head ("the barrier" for "flood barrier"), as in K. Frantzi,
    /// S. Ananiadou and H. Mima (2000), "Automatic recognition of multi-word terms: the C-value/NC-value method", nested terms are
    /// weighed against each other. What is said often, early (P. Turney 2000, "Learning algorithms for keyphrase extraction") and in words that are
    /// rare elsewhere (K. Spärck Jones 1972, "A statistical interpretation of term specificity") is what the text is about.
    /// </summary>
    Salience = 0,

    /// <summary>
    /// RAKE, plain: S. Rose, D. Engel, N. Cramer and W. Cowley (2010), "Automatic keyword extraction from individual documents", in Text
    /// Mining: Applications and Theory.
    /// </summary>
    Rake = 1,

    /// <summary>TextRank: R. Mihalcea and P. Tarau (2004), "TextRank: Bringing order into texts", EMNLP.</summary>
    TextRank = 2,

    /// <summary>
    /// YAKE: R. Campos, V. Mangaravite, A. Pasquali, A. Jorge, C. Nunes and A. Jatowt (2020), "YAKE! Keyword extraction from single
    /// documents using multiple local features", Information Sciences 509.
    /// </summary>
    Yake = 3,
}
