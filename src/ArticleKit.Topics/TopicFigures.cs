namespace ArticleKit.Topics;

/// <summary>How well one topic is told from the others.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Precision">The share of right ones among the articles predicted to be of it, from 0 to 1; 0 if there are none.</param>
/// <param name="Recall">The share of its articles that were found, from 0 to 1; 0 if there are none.</param>
/// <param name="F1">The harmonic mean of both; 0 if both are.</param>
/// <param name="Support">The number of its articles.</param>
public sealed record TopicFigures(string Topic, double Precision, double Recall, double F1, int Support);
