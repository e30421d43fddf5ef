using ArticleKit.Text;

namespace ArticleKit.Keyphrases;

/// <summary>A word or phrase that tells what an article is about.</summary>
/// <param name="Text">The phrase as it first stands in the text.</param>
/// <param name="Score">Its weight from 0 to 1, the best phrase of the article having 1.</param>
/// <param name="Mentions">Every place where it stands in the clean text, in order; at least one.</param>
public sealed record Keyphrase(string Text, double Score, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>Every place where it stands in the clean text, in order; at least one.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init => field = ValueList<TextSpan>.Of(value); } = ValueList<TextSpan>.Of(Mentions);
}
