namespace ArticleKit.Cleaning.Rendering;

/// <summary>Takes names of programming languages for names only.</summary>
internal static class CodeClass
{
    private const int MaxLength = 32;

    /// <summary>The language, or nothing if it is no plain name.</summary>
    public static string Of(string? language) =>
        language is { Length: > 0 and <= MaxLength } && language.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '.' or '-' or '_') ? language : "";
}
