using System.Runtime.InteropServices;

namespace ArticleKit.Topics.Training;

/// <summary>How far the learning of weights has come.</summary>
/// <param name="Topics">How many topics are learned.</param>
/// <param name="TotalTopics">How many there are.</param>
/// <param name="Passes">How many passes over the articles are made, of all topics together.</param>
/// <param name="TotalPasses">How many there will be.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LearningStep(int Topics, int TotalTopics, int Passes, int TotalPasses);
