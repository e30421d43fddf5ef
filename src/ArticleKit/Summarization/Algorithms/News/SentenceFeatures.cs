namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>What speaks for and against a sentence, each from 0 to 1.</summary>
/// <param name="Position">1 for the first sentence, falling off exponentially.</param>
/// <param name="Centrality">How many of the text's frequent terms it holds for its length, relative to the best sentence.</param>
/// <param name="Length">1 for the length that suits a summary, less for shorter and longer.</param>
/// <param name="Title">The share of the title's terms that it has; 0 without a title.</param>
/// <param name="Continuation">1 if it begins with a word that leans on the sentence before, such as "He" or "But".</param>
/// <param name="Quotation">1 if it begins with a quotation mark.</param>
/// <param name="Question">1 if it ends with a question mark.</param>
internal readonly record struct SentenceFeatures(
    double Position, double Centrality, double Length, double Title, double Continuation, double Quotation, double Question);
