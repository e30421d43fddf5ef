using ArticleKit.Keyphrases;

namespace ArticleKit.Corpora.Answers;

/// <summary>A keyphrase.</summary>
internal sealed record AnswerKeyphrase(string Text, double Score)
{
    public static AnswerKeyphrase From(Keyphrase keyphrase) => new(keyphrase.Text, keyphrase.Score);
}
