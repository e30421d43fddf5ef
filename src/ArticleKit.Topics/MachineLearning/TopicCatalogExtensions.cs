using ArticleKit.Topics;
using ArticleKit.Topics.MachineLearning;
using Microsoft.ML.Transforms;

// The namespace of the catalogs, as that of all their other extensions, so that nobody needs another using to find these.
#pragma warning disable IDE0130
namespace Microsoft.ML;

/// <summary>The way into the pipelines of ML.NET.</summary>
public static class TopicCatalogExtensions
{
    /// <summary>Applies a classifier to the rows of a pipeline.</summary>
    /// <example><code>
    /// var pipeline = mlContext.Transforms.ClassifyTopics(TopicClassifier.Default, "Body")
    ///     .Append(mlContext.Transforms.Conversion.MapKeyToValue("Topic", "PredictedLabel"));
    /// </code></example>
    /// <param name="catalog">The catalog, <c>mlContext.Transforms</c>.</param>
    /// <param name="classifier">The classifier.</param>
    /// <param name="textColumnName">The column of the texts.</param>
    /// <param name="titleColumnName">The column of the titles; null, the default, for none.</param>
    /// <returns>The estimator. <see cref="TopicTransformer"/> tells which columns it adds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="classifier"/> is null.</exception>
    /// <exception cref="ArgumentException">The name of a column is empty, or both are the same.</exception>
    public static TopicEstimator ClassifyTopics(
        this TransformsCatalog catalog,
        TopicClassifier classifier,
        string textColumnName = ColumnNames.Text,
        string? titleColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(classifier);
        Check(textColumnName, titleColumnName);
        return new TopicEstimator(classifier, textColumnName, titleColumnName);
    }

    /// <summary>Trains a classifier within a pipeline.</summary>
    /// <example><code>
    /// var pipeline = mlContext.Transforms.Conversion.MapValueToKey("Label")
    ///     .Append(mlContext.MulticlassClassification.Trainers.ArticleTopics());
    /// var folds = mlContext.MulticlassClassification.CrossValidate(data, pipeline);
    /// </code></example>
    /// <param name="catalog">The catalog, <c>mlContext.MulticlassClassification.Trainers</c>.</param>
    /// <param name="labelColumnName">
    /// The column of the topics: a text, or a key, as the evaluators of ML.NET want it.
    /// </param>
    /// <param name="textColumnName">The column of the texts.</param>
    /// <param name="titleColumnName">The column of the titles; null, the default, for none.</param>
    /// <param name="exampleWeightColumnName">
    /// The column of numbers that say how much an article counts; null, the default, if all count the same.
    /// </param>
    /// <param name="options">How to train; null for <see cref="TopicTrainingOptions.Default"/>.</param>
    /// <returns>The estimator. <see cref="TopicTransformer"/> tells which columns it adds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">The name of a column is empty, or those of text and title are the same.</exception>
    public static TopicTrainer ArticleTopics(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string labelColumnName = ColumnNames.Label,
        string textColumnName = ColumnNames.Text,
        string? titleColumnName = null,
        string? exampleWeightColumnName = null,
        TopicTrainingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(labelColumnName);
        Check(textColumnName, titleColumnName);
        return new TopicTrainer(
            new ArticleColumns(labelColumnName, textColumnName, titleColumnName, exampleWeightColumnName),
            options ?? TopicTrainingOptions.Default);
    }

    /// <summary>
    /// Turns the names of topics into keys in the order of a classifier, so that the evaluators of ML.NET can hold them against what
    /// it predicts. A name that the classifier does not know becomes a missing key.
    /// </summary>
    /// <param name="catalog">The catalog, <c>mlContext.Transforms.Conversion</c>.</param>
    /// <param name="classifier">The classifier.</param>
    /// <param name="outputColumnName">The column of the keys.</param>
    /// <param name="inputColumnName">The column of the names; null, the default, for the same column.</param>
    /// <returns>The estimator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="classifier"/> is null.</exception>
    public static ValueToKeyMappingEstimator MapTopicsToKeys(
        this TransformsCatalog.ConversionTransforms catalog,
        TopicClassifier classifier,
        string outputColumnName = ColumnNames.Label,
        string? inputColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        return catalog.MapValueToKey(outputColumnName, inputColumnName, keyData: NamesOf(classifier.Topics));
    }

    /// <summary>Makes a data view of articles, to be read as often as they can be gone through.</summary>
    /// <param name="catalog">The catalog, <c>mlContext.Data</c>.</param>
    /// <param name="articles">The articles; read when rows are asked for.</param>
    /// <returns>A data view with the columns <c>Label</c>, <c>Text</c>, <c>Title</c> and <c>Weight</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IDataView LoadFromArticles(this DataOperationsCatalog catalog, IEnumerable<LabelledArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(articles);
        return catalog.LoadFromEnumerable(articles.Select(article => new ArticleRow(article)));
    }

    /// <summary>Reads articles from a data view, such as one that ML.NET loaded from a file.</summary>
    /// <param name="data">The data view.</param>
    /// <param name="labelColumnName">The column of the topics, a text or a key.</param>
    /// <param name="textColumnName">The column of the texts.</param>
    /// <param name="titleColumnName">The column of the titles; null, the default, for none.</param>
    /// <param name="exampleWeightColumnName">
    /// The column of numbers that say how much an article counts; null, the default, if all count the same.
    /// </param>
    /// <returns>The articles; each is read from the data view when it is asked for. One without a topic has an empty label.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public static IEnumerable<LabelledArticle> ReadArticles(
        this IDataView data,
        string labelColumnName = ColumnNames.Label,
        string textColumnName = ColumnNames.Text,
        string? titleColumnName = null,
        string? exampleWeightColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentException.ThrowIfNullOrEmpty(labelColumnName);
        Check(textColumnName, titleColumnName);
        return new ArticleColumns(labelColumnName, textColumnName, titleColumnName, exampleWeightColumnName).Read(data);
    }

    internal static IDataView NamesOf(IReadOnlyList<string> labels) =>
        new MLContext().Data.LoadFromEnumerable(labels.Select(label => new NameRow(label)));

    private static void Check(string text, string? title)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (title is not null)
        {
            ArgumentException.ThrowIfNullOrEmpty(title);
        }

        if (text == title)
        {
            throw new ArgumentException("Text and title must be different columns.", nameof(title));
        }
    }

    private sealed record NameRow(string Name);

    private sealed class ArticleRow(LabelledArticle article)
    {
        public string Label => article.Label;

        public string Text => article.Text;

        public string? Title => article.Title;

        public float Weight => (float)article.Weight;
    }
}
