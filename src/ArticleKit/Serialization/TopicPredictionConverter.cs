using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleKit.Topics;

namespace ArticleKit.Serialization;

/// <summary>Writes a prediction as the array of its topics.</summary>
internal sealed class TopicPredictionConverter : JsonConverter<TopicPrediction>
{
    public override TopicPrediction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        IReadOnlyList<TopicScore> topics = JsonSerializer.Deserialize(ref reader, TypeOfTopics(options)) ?? [];
        return topics.Contains(null!) ? throw new JsonException("A topic is null.") : new TopicPrediction(topics);
    }

    public override void Write(Utf8JsonWriter writer, TopicPrediction value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Topics, TypeOfTopics(options));

    private static JsonTypeInfo<IReadOnlyList<TopicScore>> TypeOfTopics(JsonSerializerOptions options) =>
        (JsonTypeInfo<IReadOnlyList<TopicScore>>)options.GetTypeInfo(typeof(IReadOnlyList<TopicScore>));
}
