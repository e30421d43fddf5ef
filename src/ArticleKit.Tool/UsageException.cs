namespace ArticleKit.Tool;

/// <summary>Arguments that turned out wrong only when they were used.</summary>
internal sealed class UsageException(string message) : Exception(message);
