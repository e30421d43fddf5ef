using System.Runtime.CompilerServices;
using ArticleKit;
using ArticleKit.Topics.DataViews;
using Microsoft.ML.Data;

// The namespace of the catalogs, as that of all their other extensions, so that nobody needs another using to find these.
#pragma warning disable IDE0130
namespace Microsoft.ML;

/// <summary>Articles and analyses as data views of ML.NET, there and back, and an analyzer in its pipelines.</summary>
public static class ArticleDataViewExtensions
{
    /// <summary>Makes a data view of articles.</summary>
    /// <param name="articles">
    /// The articles; gone through each time that rows are asked for, by one thread at a time for each cursor, and never held all together. A null
    /// among them ends the reading with an <see cref="ArgumentException"/>.
    /// </param>
    /// <param name="mlContext">The context of ML.NET.</param>
    /// <returns>
    /// A data view with the columns <c>Id</c>, <c>Title</c>, <c>Language</c>, <c>Url</c>, <c>Charset</c>, <c>Text</c>, <c>Html</c> (texts, empty
    /// where an article has none) and <c>HtmlBytes</c> (a vector of bytes).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IDataView ToDataView(this IEnumerable<Article> articles, MLContext mlContext)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(mlContext);
        return mlContext.Data.LoadFromEnumerable(articles.Select((article, i) => new ArticleSource(article ?? throw IsNull("article", i, nameof(articles)))));
    }

    /// <summary>Makes a data view of analyses.</summary>
    /// <param name="analyses">
    /// The analyses; gone through each time that rows are asked for, by one thread at a time for each cursor, and never held all together. A null
    /// among them ends the reading with an <see cref="ArgumentException"/>.
    /// </param>
    /// <param name="mlContext">The context of ML.NET.</param>
    /// <returns>
    /// A data view with the columns of <see cref="ArticleAnalysisColumns"/>, save <c>TopicScores</c> and <c>Error</c>. Each value is made when it is read.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IDataView ToDataView(this IEnumerable<ArticleAnalysis> analyses, MLContext mlContext)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        ArgumentNullException.ThrowIfNull(mlContext);
        return mlContext.Data.LoadFromEnumerable(
            analyses.Select((analysis, i) => new AnalysisRow(analysis ?? throw IsNull("analysis", i, nameof(analyses)))), OutputColumns.OfAnalyses());
    }

    /// <summary>Reads articles from a data view, such as one that ML.NET loaded from a file.</summary>
    /// <param name="data">The data view.</param>
    /// <param name="columns">Which columns they are read from; null for <see cref="ArticleInputColumns.Default"/>.</param>
    /// <returns>
    /// The articles, each read when it is asked for. What is empty comes back as null, an empty page as an empty text, and what is no address as none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public static IEnumerable<Article> ToArticles(this IDataView data, ArticleInputColumns? columns = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        SchemaDefinition schema = InputBinding.Define(InputBinding.Bind(columns ?? ArticleInputColumns.Default, data.Schema));
        return new MLContext().Data.CreateEnumerable<ArticleRow>(data, reuseRowObject: true, schemaDefinition: schema).Select(row => row.ToArticle());
    }

    /// <summary>Reads whole analyses from a data view that has them as JSON.</summary>
    /// <param name="data">
    /// The data view: one made of analyses, or by an analyzer with <see cref="ArticleTransformOptions.IncludeJson"/>, maybe saved and loaded meanwhile.
    /// </param>
    /// <param name="columnName">The column of the JSON.</param>
    /// <returns>
    /// The analyses, each read when it is asked for; null for a row whose article could not be analysed. While they are read, JSON that is no
    /// analysis ends it with a <see cref="System.Text.Json.JsonException"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The column is missing or no text.</exception>
    public static IEnumerable<ArticleAnalysis?> ToAnalyses(this IDataView data, string columnName = ArticleAnalysisColumns.AnalysisJson)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentException.ThrowIfNullOrEmpty(columnName);
        return data.GetColumn<ReadOnlyMemory<char>>(ArticleKit.Topics.MachineLearning.InputColumns.Text(data.Schema, columnName))
            .Select(json => json.IsEmpty ? null : ArticleAnalysis.FromJson(json.ToString()));
    }

    /// <summary>Analyses the rows of a pipeline.</summary>
    /// <example><code>
    /// var pipeline = mlContext.Transforms.AnalyzeArticles(analyzer)
    ///     .Append(mlContext.Transforms.Concatenate("Features", "Ease", "WordCount"));
    /// IDataView analyzed = pipeline.Fit(data).Transform(articles.ToDataView(mlContext));
    /// </code></example>
    /// <param name="catalog">The catalog, <c>mlContext.Transforms</c>.</param>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="options">Which columns are read and added, and what happens to articles that fail; null for the default.</param>
    /// <param name="cancellationToken">
    /// Ends every reading of rows with an <see cref="OperationCanceledException"/>, in the middle of an article; ML.NET makes it the inner
    /// exception of its own where it reads in parallel.
    /// </param>
    /// <returns>The estimator. <see cref="ArticleTransformer"/> tells which columns it adds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="analyzer"/> is null.</exception>
    [OverloadResolutionPriority(1)]
    public static ArticleEstimator AnalyzeArticles(
        this TransformsCatalog catalog,
        ArticleAnalyzer analyzer,
        ArticleTransformOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(analyzer);
        return new ArticleEstimator(new ArticleTransformer(analyzer, options ?? ArticleTransformOptions.Default, cancellationToken));
    }

    /// <summary>Analyses the plain texts of a pipeline.</summary>
    /// <param name="catalog">The catalog, <c>mlContext.Transforms</c>.</param>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="textColumnName">The column of the texts.</param>
    /// <param name="titleColumnName">The column of the titles; null, the default, for none.</param>
    /// <returns>The estimator. <see cref="ArticleTransformer"/> tells which columns it adds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="analyzer"/> is null.</exception>
    /// <exception cref="ArgumentException">The name of a column is empty, or that of the texts is null.</exception>
    public static ArticleEstimator AnalyzeArticles(
        this TransformsCatalog catalog,
        ArticleAnalyzer analyzer,
        string textColumnName,
        string? titleColumnName = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(textColumnName);
        var input = new ArticleInputColumns { Text = textColumnName, Title = titleColumnName };
        return catalog.AnalyzeArticles(analyzer, new ArticleTransformOptions { Input = input });
    }

    private static ArgumentException IsNull(string what, int index, string parameter) =>
        new(FormattableString.Invariant($"The {what} {index + 1} is null."), parameter);
}
