using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Explanation;

/// <summary>Explains a prediction of a linear model.</summary>
internal static class Explainer
{
    public static TopicExplanation Explain(
        LinearTopicModel model,
        TopicPrediction prediction,
        string text,
        string? title,
        string? topic,
        string? against,
        int count)
    {
        TopicScores scores = model.Trace(text, title, out WordCoverage coverage);
        topic ??= prediction.Top?.Topic;
        against = against == topic ? null : against;
        if (topic is null)
        {
            return new TopicExplanation
            {
                Prediction = prediction,
                Topic = null,
                Against = against,
                Score = 0,
                Bias = 0,
                Supporting = [],
                Opposing = [],
                Form = 0,
                Rest = 0,
                KnownShare = coverage.Share,
                Text = text,
                Title = title,
            };
        }

        int? rival = against is null ? null : Array.IndexOf(model.Topics, against);
        var contrast = new TopicContrast(model, scores, Array.IndexOf(model.Topics, topic), rival);
        var tally = new ContributionTally(model, text, title, scores.Vector, contrast);
        UnitContribution[] supporting = [.. tally.Units.Where(unit => unit.Sum > 0).OrderByDescending(unit => unit.Sum).Take(count)];
        UnitContribution[] opposing = [.. tally.Units.Where(unit => unit.Sum < 0).OrderBy(unit => unit.Sum).Take(count)];
        Dictionary<ulong, List<TopicEvidencePlace>> places = tally.FindPlaces(supporting.Concat(opposing).Select(unit => unit.Unit));
        return new TopicExplanation
        {
            Prediction = prediction,
            Topic = topic,
            Against = against,
            Score = contrast.Score,
            Bias = contrast.Bias,
            Supporting = Evidence(supporting),
            Opposing = Evidence(opposing),
            Form = tally.Form,
            Rest = tally.Units.Sum(unit => unit.Sum) - supporting.Sum(unit => unit.Sum) - opposing.Sum(unit => unit.Sum),
            KnownShare = coverage.Share,
            Text = text,
            Title = title,
        };

        IReadOnlyList<TopicEvidence> Evidence(UnitContribution[] units) => Array.AsReadOnly(Array.ConvertAll(units, unit =>
        {
            List<TopicEvidencePlace> found = places[unit.Unit];
            return new TopicEvidence(tally.Words(found[0]), unit.Sum, unit.Kinds, found.AsReadOnly());
        }));
    }
}
