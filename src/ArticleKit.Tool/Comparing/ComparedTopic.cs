namespace ArticleKit.Tool.Comparing;

/// <summary>A topic and how probable it is for two articles.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="First">Its probability for the first article, from 0 to 1.</param>
/// <param name="Second">Its probability for the second article.</param>
internal sealed record ComparedTopic(string Topic, double First, double Second);
