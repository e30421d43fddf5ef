using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Topics.Evaluation;

/// <summary>Reads the label of an article, and names the row that has none.</summary>
internal static class LabelReader
{
    public static string LabelOf([NotNull] LabelledArticle? article, int row) => article?.Label?.Trim() is { Length: > 0 } label
        ? label
        : throw new ArticleKitException(
            ArticleErrorCode.InvalidTrainingData,
            FormattableString.Invariant($"Article {row + 1} has no label."));
}
