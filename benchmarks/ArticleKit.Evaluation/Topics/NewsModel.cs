using System.Globalization;
using System.Text.Json;
using ArticleKit.Topics;
using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;

namespace ArticleKit.Evaluation.Topics;

/// <summary>How the English news model that ships is trained.</summary>
/// <remarks>
/// The training texts are of one to three sentences, from an encyclopedia and the sections of a newspaper, while users bring whole articles from
/// elsewhere. Hence a topic has a variety for each of both sources, so that it is not learned as the manner of writing of one of
/// them, and long texts are judged by a rule of their own (<see cref="VarietyPlan"/>). Science and technology hardly share a word: there
/// the varieties are these two.
/// </remarks>
internal static class NewsModel
{
    public const string TrainingPart = "iptc-train";

    private const string Newspaper = "huffpost";
    private const string Encyclopedia = "encyclopedia";
    private const string ScienceAndTechnology = "science and technology";
    private const string Science = "science";
    private const string Technology = "technology";
    private const string ScienceSection = "SCIENCE";
    private const string TechnologySection = "TECH";

    // Fewer articles of a source are no variety.
    private const int FewestOfVariety = 300;

    // How far rare topics, and within a topic the rarer variety, are made up for.
    private const double TopicBalance = 1;
    private const double VarietyBalance = 0.5;

    public static TopicTrainingOptions Options { get; } = new()
    {
        CharacterNgrams = new NgramRange(2, 5),
        SupervisedWeighting = 0,
        Regularization = 5,
        MaxIterations = 12,
        MaxFeatures = 420_000,
        WeightBits = 4,
        DataLicence =
            "Trained on: Wikipedia, Portal:Current events, items of 2010 to 2026, by Wikipedia contributors, CC BY-SA 4.0 " +
            "(https://creativecommons.org/licenses/by-sa/4.0/); News Category Dataset (HuffPost headlines and descriptions) by " +
            "Rishabh Misra, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Topic names: IPTC Media Topics, (c) IPTC, CC BY 4.0. " +
            "The texts were turned into weights of hashed n-grams; none of them is part of the model.",
    };

    public static VarietyPlan Plan { get; } = new()
    {
        LongFrom = 50,
        LongTo = 80,
        RarityPower = 2,
        BiasShare = 0.5,
        DividedTopics = [ScienceAndTechnology],
        LongSlope = 8,
        LongOffset = -1,
    };

    public static TopicClassifier Train(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        List<Row> rows = [.. data.ReadRecords(TopicData.FileOf(TrainingPart)).Select(Read)];
        TopicClassifier divider = TrainDivider(rows, progress);
        Dictionary<(string Topic, bool IsNewspaper), int> sources = rows.CountBy(row => (row.Topic, row.IsNewspaper)).ToDictionary();
        string[] varieties = [.. rows.Select(row => VarietyOf(row, sources, divider))];
        Dictionary<string, int> topics = rows.CountBy(row => row.Topic).ToDictionary();
        Dictionary<string, int> counts = varieties.CountBy(variety => variety).ToDictionary();
        List<TrainingItem> items = [.. rows.Zip(varieties, (row, variety) => new TrainingItem(
            row.Article.Text,
            row.Article.Title,
            [variety],
            Math.Pow(topics[row.Topic], -TopicBalance) * Math.Pow((double)counts[variety] / topics[row.Topic], -VarietyBalance),
            row.Group))];
        return TopicClassifier.Train(items, Options, Plan, new TrainingReport("news model", progress));
    }

    /// <summary>Tells science from technology, learned from the newspaper's two sections.</summary>
    private static TopicClassifier TrainDivider(List<Row> rows, IProgress<EvaluationProgress> progress) => TopicClassifier.Train(
        rows.Where(row => row.Section is ScienceSection or TechnologySection).Select(row => row.Article with { Label = row.Section }),
        Options with { Regularization = null, MaxFeatures = 1_000_000, UsesForm = false, WeightBits = 8 },
        new TrainingReport("news model", progress));

    private static string VarietyOf(Row row, Dictionary<(string Topic, bool IsNewspaper), int> sources, TopicClassifier divider)
    {
        if (row.Topic == ScienceAndTechnology)
        {
            string section = row.IsNewspaper ? row.Section : divider.Predict(row.Article.Text, row.Article.Title).Top?.Topic ?? ScienceSection;
            return VarietyPlan.Label(row.Topic, section == TechnologySection ? Technology : Science);
        }

        bool hasBoth = sources.GetValueOrDefault((row.Topic, true)) > 0 && sources.GetValueOrDefault((row.Topic, false)) >= FewestOfVariety;
        return hasBoth ? VarietyPlan.Label(row.Topic, row.IsNewspaper ? Newspaper : Encyclopedia) : row.Topic;
    }

    private static Row Read(JsonElement record)
    {
        LabelledArticle article = TopicData.ReadArticle(record);
        bool isNewspaper = record.GetProperty("src").GetString() == Newspaper;
        string section = record.GetProperty("orig").GetString() ?? "";

        // What was reported in one week belongs together; it is told again from day to day.
        ulong group = !isNewspaper && record.TryGetProperty("date", out JsonElement date) && DateOnly.TryParse(date.GetString(), CultureInfo.InvariantCulture, out DateOnly day)
            ? (ulong)(ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue)) * 53) + (ulong)ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue))
            : NgramHash.Word(record.GetProperty("id").GetString()) >> 20;
        return new Row(article, article.Label, isNewspaper, section, group);
    }

    private sealed record Row(LabelledArticle Article, string Topic, bool IsNewspaper, string Section, ulong Group);
}
