namespace ArticleKit.Summarization;

/// <summary>How the sentences of a summary are found.</summary>
/// <remarks>
/// <para>All of them keep the limits, the order and the biases of <see cref="SummaryOptions"/> in the same way, take headings, bylines and
/// the like only when no sentence is left, and put a sentence that repeats a chosen one nearly word for word behind all others (as far as the
/// 300 best sentences and the first 100 choices go).</para>
/// <para>A word counts in its singular and without the function words of its language. Where a method asks for statistics of a corpus, those
/// of the sentences of the text take their place: how many of them have a word.</para>
/// </remarks>
public enum SummaryAlgorithm
{
    /// <summary>
    /// Made for news, and the default: a weighted sum of what is measured of each sentence, from position, paragraph and length over how central
    /// its words are and what the first sentences cover, to quotations, names, numbers and title, less what repeats a chosen sentence. Such
    /// features go back to Edmundson, H. P. (1969), New methods in automatic extracting, Journal of the ACM 16(2), and Kupiec, J., Pedersen, J. and Chen, F.
    /// (1995), A trainable document summarizer, SIGIR. The weights were learned from whole summaries of English news, compared in pairs, by
    /// <c>ArticleKit.Evaluation train-news-summarizer</c>. Time grows with the length of the text, apart from a sort of its sentences.
    /// </summary>
    News,

    /// <summary>The first sentences, which are hard to beat on news. Time grows with the length of the text.</summary>
    Lead,

    /// <summary>
    /// Clusters of significant words: Luhn, H. P. (1958), The automatic creation of literature abstracts, IBM Journal of Research and
    /// Development 2(2). Time grows with the length of the text.
    /// </summary>
    Luhn,

    /// <summary>
    /// Centrality in the graph of similar sentences, in the continuous form: Erkan, G. and Radev, D. (2004), LexRank: graph-based lexical centrality as salience in
    /// text summarization, Journal of Artificial Intelligence Research 22. Compares at most 1,000 sentences with one another.
    /// </summary>
    LexRank,

    /// <summary>
    /// Centrality in the graph of sentences that share words: Mihalcea, R. and Tarau, P. (2004), TextRank: bringing order into texts, EMNLP.
    /// Compares at most 1,000 sentences with one another. The best of these for a summary half as long as the article.
    /// </summary>
    TextRank,

    /// <summary>
    /// Length in the space of the main topics: Steinberger, J. and Ježek, K. (2004), Using latent semantic analysis in text summarization and
    /// summary evaluation, ISIM. Reads at most 200 sentences.
    /// </summary>
    LatentSemanticAnalysis,

    /// <summary>
    /// Frequent words, each of which counts less once it is said: Nenkova, A. and Vanderwende, L. (2005), The impact of frequency on
    /// summarization, Microsoft Research MSR-TR-2005-101. Time grows with the length of the text.
    /// </summary>
    SumBasic,

    /// <summary>
    /// The words of the summary distributed as those of the text: KL-Sum of Haghighi, A. and Vanderwende, L. (2009), Exploring content models
    /// for multi-document summarization, NAACL. Time grows with the length of the text.
    /// </summary>
    KullbackLeibler,

    /// <summary>
    /// The words that mark the whole text: Radev, D., Jing, H., Styś, M. and Tam, D. (2004), Centroid-based summarization of multiple documents,
    /// Information Processing and Management 40(6), without repetition by the maximal marginal relevance of Carbonell, J. and Goldstein, J.
    /// (1998), The use of MMR, diversity-based reranking for reordering documents and producing summaries, SIGIR. Time grows with the length of
    /// the text.
    /// </summary>
    Centroid,

    /// <summary>
    /// Centrality in which similar sentences that follow speak for a sentence and those before it against it: PacSum of Zheng, H. and Lapata, M.
    /// (2019), Sentence centrality revisited for unsupervised summarization, ACL, with the cosine of TF-IDF vectors. Compares at most 1,000 sentences with
    /// one another.
    /// </summary>
    DirectedCentrality,
}
