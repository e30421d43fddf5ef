using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Topics.Data;

/// <summary>Reads the label of an article, and names the row that has none.</summary>
internal static class LabelReader
{
    public static string LabelOf([NotNull] LabelledArticle? article, int row) => article?.Label?.Trim() is { Length: > 0 } label
        ? label
        : throw new ArticleKitException(
            ArticleErrorCode.InvalidTrainingData,
            FormattableString.Invariant($"Article {article?.Row ?? row + 1L} has no label."));

    /// <summary>The different labels of an article, in ordinal order; none is nothing unusual, an empty one is.</summary>
    public static string[] LabelsOf([NotNull] MultiLabelledArticle? article, int row)
    {
        SortedSet<string> labels = new(StringComparer.Ordinal);
        foreach (string? label in article?.Labels ?? [])
        {
            labels.Add(label?.Trim() ?? "");
        }

        return article is not null && !labels.Contains("")
            ? [.. labels]
            : throw new ArticleKitException(
                ArticleErrorCode.InvalidTrainingData,
                FormattableString.Invariant($"Article {article?.Row ?? row + 1L} has an empty label."));
    }
}
