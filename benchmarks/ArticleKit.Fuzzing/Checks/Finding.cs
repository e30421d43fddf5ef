using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>A case in which something does not hold.</summary>
/// <param name="Key">The case.</param>
/// <param name="Rule">What does not hold, such as <c>time</c>, <c>exception</c>, <c>hang</c> or <c>crash</c>.</param>
/// <param name="Place">Where, as far as it is known: findings with the same rule and place have most probably the same cause.</param>
/// <param name="Message">What happened.</param>
/// <param name="Details">The exception, if there was one.</param>
internal sealed record Finding(CaseKey Key, string Rule, string Place, string Message, string? Details = null)
{
    /// <summary>What tells findings apart.</summary>
    public string Signature => $"{Key.Target}/{Rule}/{Place}";

    /// <summary>Makes a finding of an exception.</summary>
    public static Finding Of(CaseKey key, Exception exception)
    {
        if (exception is BrokenPromiseException broken)
        {
            return new Finding(key, broken.Rule, WithoutFigures(broken.Message), broken.Message);
        }

        Exception cause = exception is ArticleKitException { InnerException: { } inner } ? inner : exception;
        return new Finding(key, "exception", $"{cause.GetType().Name} {PlaceOf(cause)}", $"{cause.GetType().Name}: {cause.Message}", exception.ToString());
    }

    // What differs from case to case is quoted or a number.
    private static string WithoutFigures(string message)
    {
        string text = new([.. message.Split('\'')[0].Select(c => char.IsAsciiDigit(c) ? '#' : c)]);
        while (text.Contains("##", StringComparison.Ordinal))
        {
            text = text.Replace("##", "#", StringComparison.Ordinal);
        }

        return text.Trim();
    }

    private static string PlaceOf(Exception exception)
    {
        // The first method of ours; the framework's own say little.
        string[] frames = [.. (exception.StackTrace ?? "").Split('\n').Select(line => line.Trim().Split(" in ")[0])];
        string? own = frames.FirstOrDefault(frame => frame.Contains("ArticleKit.", StringComparison.Ordinal) && !frame.Contains("ArticleKit.Fuzzing", StringComparison.Ordinal));
        return (own ?? frames[0]).Split('(')[0].Replace("at ", "", StringComparison.Ordinal);
    }
}
