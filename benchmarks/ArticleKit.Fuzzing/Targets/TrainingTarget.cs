using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Tool;
using ArticleKit.Tool.Data;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Training;
using ArticleKit.Topics;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Labelled articles as lines of JSON or a table of the tool, and training with whatever they hold.</summary>
internal sealed class TrainingTarget : IFuzzTarget
{
    private static readonly string[] Texts = ["", "The bridge was closed on Monday.", "a b c", "\0", "年"];

    public string Name => "training";

    public InputKind Kind => InputKind.LabelledRows;

    public bool UsesThreads => true;

    public void Run(FuzzInput input, CaseRun run)
    {
        byte[] bytes = input.Bytes!;
        DataLayout layout = Layout(run.Options);
        LabelledData? data = run.Measure("read", bytes.Length, () => Read(bytes, layout));
        run.Outcome.Add(data is null);
        if (data is null)
        {
            return;
        }

        run.Outcome.Add(data.Broken);
        using var warnings = new StringWriter();
        data.Warn("-", warnings, CancellationToken.None);
        run.Outcome.Add(warnings.ToString());
        int length = data.MultiLabelledArticles().Sum(article => article.Text.Length + (article.Title ?? "").Length);
        TopicTrainingOptions options = Options(run.Options);
        TopicClassifier? classifier = run.Measure("Train", Math.Max(bytes.Length, length), () => Train(data, options));
        run.Outcome.Add(classifier is null);
        if (classifier is null)
        {
            return;
        }

        foreach (string text in Texts)
        {
            TopicPrediction prediction = classifier.Predict(text, text);
            run.RequireSound(prediction, classifier.Model.IsMultiLabel);
            run.Outcome.Add(prediction.ToString());
        }
    }

    private static DataLayout Layout(FuzzRandom random) => new()
    {
        Format = random.Pick([DataFormat.JsonLines, DataFormat.Csv, DataFormat.Tsv]),
        TextField = "text",
        TitleField = "title",
        LabelSeparator = random.Pick([null, null, ";"]),
        Delimiter = random.Pick<char?>([null, null, null, '|', ';']),
        HasQuotes = random.Chance(4, 5),
        HasHeader = random.Chance(4, 5),
    };

    private static TopicTrainingOptions Options(FuzzRandom random) => new()
    {
        HashBits = random.Pick([10, 12, 16]),
        MaxIterations = random.Pick([1, 2, 8]),
        MinimumDocumentFrequency = random.Pick([1, 2, 1000]),
        MaxFeatures = random.Pick([1, 1000, 100_000]),
        WeightBits = random.Pick([4, 8]),
        CharacterNgrams = random.Chance(1, 3) ? new NgramRange(1, 3) : null,
        Regularization = random.Pick<double?>([null, 0.001, 1000]),
        ClassBalance = random.Pick([0, 1.0]),
        TitleWeight = random.Pick([0, 2, 100.0]),
        SupervisedWeighting = random.Pick([0, 0.6, 1]),
        UsesForm = random.Chance(1, 2),
    };

    private static LabelledData? Read(byte[] bytes, DataLayout layout)
    {
        using var streams = new ToolStreams { Input = new MemoryStream(bytes), Output = Stream.Null, Error = TextWriter.Null };
        try
        {
#pragma warning disable CA2025 // It is waited for.
            return LabelledData.ReadAsync("-", layout, streams, CancellationToken.None).GetAwaiter().GetResult();
#pragma warning restore CA2025
        }
        catch (Exception exception) when (exception is UsageException or IOException)
        {
            return null;
        }
    }

    private static TopicClassifier? Train(LabelledData data, TopicTrainingOptions options)
    {
        try
        {
            return data.HasLists ? TopicClassifier.TrainMultiLabel(data.MultiLabelledArticles(), options) : TopicClassifier.Train(data.Articles(), options);
        }
        catch (ArticleKitException exception) when (exception.Code == ArticleErrorCode.InvalidTrainingData)
        {
            return null;
        }
    }
}
