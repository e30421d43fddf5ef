using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Topics;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Loading models, damaged or forged, and using those that are taken.</summary>
internal sealed class ModelTarget : IFuzzTarget
{
    private static readonly string[] Texts = ["", ModelSeeds.Text(1), ModelSeeds.Text(2) + ModelSeeds.Text(3), "\0", "The bridge was closed on Monday.", new string('a', 2000)];

    public string Name => "model";

    public InputKind Kind => InputKind.Model;

    public void Run(FuzzInput input, CaseRun run)
    {
        byte[] bytes = input.Bytes!;
        TopicClassifier? classifier = run.Measure("Load", bytes.Length, () => Load(bytes));
        run.Outcome.Add(classifier is null);
        if (classifier is null)
        {
            return;
        }

        foreach (string text in Texts)
        {
            TopicPrediction prediction = run.Measure("Predict", bytes.Length, () => classifier.Predict(text, "A title"));
            run.RequireSound(prediction, classifier.Model.IsMultiLabel);
            run.RequireNumbers(run.Measure("Explain", bytes.Length, () => classifier.Explain(text, "A title")), "explanation");
            run.Outcome.Add(prediction.ToString());
        }

        using var saved = new MemoryStream();
        classifier.Save(saved, run.Options.Pick([TopicModelFormat.Compact, TopicModelFormat.MlNet]));
        TopicClassifier? again = Load(saved.ToArray());
        run.Require(again is not null && again.Predict(Texts[1]) == classifier.Predict(Texts[1]), "round trip", "The model that was saved again predicts otherwise.");
    }

    private static TopicClassifier? Load(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return TopicClassifier.Load(stream);
        }
        catch (ArticleKitException exception) when (exception.Code == ArticleErrorCode.InvalidModel)
        {
            return null;
        }
    }
}
