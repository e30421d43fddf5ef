using System.Text.Json.Serialization;

namespace ArticleKit.Orleans.Output;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(JobManifest))]
internal sealed partial class JobManifestContext : JsonSerializerContext;
