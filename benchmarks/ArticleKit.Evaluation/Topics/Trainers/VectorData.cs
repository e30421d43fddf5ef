using ArticleKit.Topics;
using ArticleKit.Topics.Features;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Evaluation.Topics.Trainers;

/// <summary>Turns articles into the vectors that our classifier learns from, so that all trainers see the same.</summary>
internal sealed class VectorData(MLContext context, TopicClassifier classifier)
{
    private readonly Dictionary<string, int> _topics =
        classifier.Topics.Index().ToDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);

    /// <summary>The articles, without those of topics that the classifier does not know.</summary>
    public IDataView Of(IEnumerable<LabelledArticle> articles)
    {
        int features = classifier.Model.Features;
        var schema = SchemaDefinition.Create(typeof(VectorRow));
        schema[nameof(VectorRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), classifier.Topics.Count);
        schema[nameof(VectorRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        VectorRow[] rows = [.. articles.Where(article => _topics.ContainsKey(article.Label)).Select(article => Row(article, features))];
        return context.Data.LoadFromEnumerable(rows, schema);
    }

    private VectorRow Row(LabelledArticle article, int features)
    {
        SparseVector vector = classifier.Vectorize(article.Text, article.Title);
        return new VectorRow
        {
            Label = (uint)_topics[article.Label],
            Features = new VBuffer<float>(features, vector.Values.Length, vector.Values, vector.Indices),
        };
    }
}
