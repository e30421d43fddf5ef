namespace ArticleKit.Readability;

/// <summary>A score by a formula that was made for another language than English. Immutable.</summary>
/// <param name="Formula">The formula, for a program: a stable name in camelCase such as <c>wienerSachtextformel1</c>.</param>
/// <param name="Name">The formula, for a person, such as <c>Wiener Sachtextformel 1</c>.</param>
/// <param name="Value">The score, neither rounded nor clamped; always finite.</param>
/// <param name="Scale">What the score stands for, and so whether more is easier or harder.</param>
/// <param name="Lowest">Where the scores of common texts begin. No bound: a score may be lower.</param>
/// <param name="Highest">Where the scores of common texts end. No bound: a score may be higher.</param>
public sealed record LanguageScore(string Formula, string Name, double Value, ScoreScale Scale, double Lowest, double Highest)
{
    /// <summary>The formula and its score, for a log.</summary>
    /// <returns>Such as <c>Gulpease 58.3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} {Value:0.0}");
}
