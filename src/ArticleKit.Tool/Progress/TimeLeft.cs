using System.Globalization;

namespace ArticleKit.Tool.Progress;

/// <summary>How long something will still take, if it goes on as it went so far.</summary>
internal static class TimeLeft
{
    private const int SecondsOfADay = 86_400;

    /// <summary>The time that is left, such as <c>0:01:40 left</c>.</summary>
    /// <param name="elapsed">How long it has taken so far.</param>
    /// <param name="done">How much is done, above 0.</param>
    /// <param name="total">How much there is.</param>
    public static string Describe(TimeSpan elapsed, double done, double total)
    {
        double seconds = Math.Ceiling(elapsed.TotalSeconds * Math.Max(0, total - done) / done);
        string left = seconds < SecondsOfADay ? TimeSpan.FromSeconds(seconds).ToString("h\\:mm\\:ss", CultureInfo.InvariantCulture) : "a day or more";
        return left + " left";
    }
}
