using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleKit.Tool.Batch;

/// <summary>How output lines are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchAnswer))]
internal sealed partial class BatchJsonContext : JsonSerializerContext;

/// <summary>Writes answers as lines of JSON.</summary>
internal static class BatchJson
{
    private static readonly BatchJsonContext Context = new(new JsonSerializerOptions(BatchJsonContext.Default.Options)
    {
        // Engines read these lines, no browser does: letters of every language stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });

    /// <summary>The line of an answer in UTF-8, with its end.</summary>
    public static byte[] ToLine(BatchAnswer answer)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(answer, Context.BatchAnswer);
        Array.Resize(ref json, json.Length + 1);
        json[^1] = (byte)'\n';
        return json;
    }
}
