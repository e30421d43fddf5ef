using System.Globalization;
using System.Text;

namespace ArticleKit.Summarization.Explanation;

/// <summary>A summary and what lies behind it.</summary>
public sealed record SummaryExplanation
{
    /// <summary>The summary.</summary>
    public required Summary Summary { get; init; }

    /// <summary>How its sentences were found.</summary>
    public required SummaryAlgorithm Algorithm { get; init; }

    /// <summary>Its sentences, in the same order, and why each was chosen.</summary>
    public required IReadOnlyList<SentenceExplanation> Sentences { get; init => field = ValueList<SentenceExplanation>.Of(value); }

    /// <summary>
    /// The sentences that scored higher than one of the summary but say again what is said there, the best first. At most as many as the
    /// summary has sentences; empty if the score alone decided.
    /// </summary>
    public required IReadOnlyList<PassedOverSentence> PassedOver { get; init => field = ValueList<PassedOverSentence>.Of(value); }

    /// <summary>The explanation as text over several lines, for a person.</summary>
    /// <returns>Each sentence with its score and features, and what was passed over.</returns>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (SentenceExplanation explained in Sentences)
        {
            text.Append(CultureInfo.InvariantCulture, $"{explained.Sentence.Rank}. ({explained.Sentence.Score:0.000}) {explained.Sentence.Text}\n");
            foreach (SentenceFeature feature in explained.Features)
            {
                string detail = feature.Detail is null ? "" : $" \"{feature.Detail}\"";
                text.Append(CultureInfo.InvariantCulture, $"   {feature.Contribution:+0.000;-0.000;0.000} {feature.Name}{detail} ({feature.Value:0.###})\n");
            }

            foreach (SimilarSentence similar in explained.Nearest)
            {
                text.Append(CultureInfo.InvariantCulture, $"   near ({similar.Similarity:0.000}): {similar.Text}\n");
            }
        }

        foreach (PassedOverSentence passedOver in PassedOver)
        {
            text.Append(CultureInfo.InvariantCulture, $"passed over ({passedOver.Score:0.000}): {passedOver.Text}\n");
            text.Append(CultureInfo.InvariantCulture, $"   for ({passedOver.ChosenInstead.Similarity:0.000}): {passedOver.ChosenInstead.Text}\n");
        }

        return text.ToString();
    }

    /// <summary>What was explained, for a log; <see cref="ToText"/> gives all of it.</summary>
    /// <returns>Such as <c>News: 3 sentences chosen, 2 passed over</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Algorithm}: {Sentences.Count} sentences chosen, {PassedOver.Count} passed over");
}
