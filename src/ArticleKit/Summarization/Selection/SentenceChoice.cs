namespace ArticleKit.Summarization.Selection;

/// <summary>What was chosen, and why not the rest.</summary>
/// <param name="Chosen">The chosen sentences, in the order in which they were chosen.</param>
/// <param name="Scores">The score of every sentence, with what query and title add, from 0 to 1.</param>
/// <param name="PassedOver">
/// Sentences that were not chosen though they score higher than a chosen one, with the chosen sentence that is most like each and how much.
/// </param>
/// <param name="HasCopies">Whether a sentence was chosen that repeats another chosen one.</param>
internal sealed record SentenceChoice(
    int[] Chosen, double[] Scores, IReadOnlyList<(int Sentence, int Instead, double Similarity)> PassedOver, bool HasCopies);
