using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Topics;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>The embedded model: what a text is about, why, and how that changes from its beginning to its end.</summary>
internal sealed class TopicTarget : IFuzzTarget
{
    public string Name => "topics";

    public InputKind Kind => InputKind.Prose;

    public void Run(FuzzInput input, CaseRun run)
    {
        string text = input.Text!;
        string? title = OddOptions.Title(run.Options);
        TopicClassifier classifier = TopicClassifier.Default;
        if (run.Options.Chance(1, 3))
        {
            classifier = classifier.WithPredictionOptions(new() { MinimumKnownShare = run.Options.Pick([0, 0.5, 1]), ConfidenceThreshold = run.Options.Pick([0, 0.5, 1]) });
        }

        TopicPrediction prediction = run.Measure("Predict", text.Length, () => classifier.Predict(text, title));
        run.RequireSound(prediction);
        string? topic = run.Options.Chance(1, 2) ? null : run.Options.Pick(classifier.Topics);
        int count = run.Options.Pick([0, 10, 10_000]);
        TopicExplanation explanation = run.Measure("Explain", text.Length, () => classifier.Explain(text, title, topic, null, count));
        run.Require(explanation.Prediction == prediction, "same", "Explaining a text predicts otherwise.");
        run.RequireNumbers(explanation, "explanation");
        run.RequireFraction(explanation.KnownShare, "KnownShare");
        foreach (TopicEvidencePlace place in explanation.Supporting.Concat(explanation.Opposing).SelectMany(evidence => evidence.Places))
        {
            run.RequireInside(place.Span, place.IsInTitle ? title ?? "" : text, "evidence");
        }

        var options = new TopicTimelineOptions { MinimumWords = run.Options.Pick([40, 1, 10_000]), MaxParts = run.Options.Pick([500, 1, 10_000]), Smoothing = run.Options.Pick([0.6, 0, 0.99]) };
        TopicTimeline timeline = run.Measure("Timeline", text.Length, () => classifier.PredictTimeline(text, title, options));
        run.RequireSound(timeline);
        run.Outcome.Add(prediction.ToString());
        run.Outcome.Add(explanation.ToString());
        run.Outcome.Add(timeline.ToString());
    }
}
