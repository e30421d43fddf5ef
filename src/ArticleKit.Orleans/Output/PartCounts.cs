using System.Runtime.InteropServices;

namespace ArticleKit.Orleans.Output;

/// <summary>What is in a file of answers.</summary>
/// <param name="Answers">The lines.</param>
/// <param name="Errors">Those among them that tell of an error.</param>
[GenerateSerializer]
[Immutable]
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PartCounts([property: Id(0)] int Answers, [property: Id(1)] int Errors);
