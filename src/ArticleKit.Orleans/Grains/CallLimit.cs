namespace ArticleKit.Orleans.Grains;

/// <summary>How long a call of a grain may take.</summary>
internal static class CallLimit
{
    /// <summary>
    /// Ten seconds, as <see cref="ResponseTimeoutAttribute"/> wants it. Every call is short and may be made twice. The answer to one that went through a silo
    /// which is lost meanwhile never comes, and the thirty seconds of Orleans are long to wait for it.
    /// </summary>
    public const string Text = "00:00:10";
}
