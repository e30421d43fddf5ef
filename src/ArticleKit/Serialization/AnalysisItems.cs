using System.Text.Json;
using ArticleKit.Cleaning;

namespace ArticleKit.Serialization;

/// <summary>No list of an analysis has an item that is null, which the framework would let pass.</summary>
internal static class AnalysisItems
{
    /// <summary>Checks all lists.</summary>
    /// <exception cref="JsonException">An item is null.</exception>
    public static void RequireAll(ArticleAnalysis analysis)
    {
        Require(analysis.Warnings);
        Require(analysis.Keyphrases);
        Require(analysis.Quotations);
        Require(analysis.Summary?.Sentences);
        Require(analysis.Summary?.Warnings);
        Require(analysis.Readability?.LanguageScores);
        Require(analysis.Readability?.Warnings);
        if (analysis.Content is { } content)
        {
            RequireAll(content);
        }
    }

    private static void RequireAll(CleanedArticle content)
    {
        Require(content.Authors);
        Require(content.Tags);
        Require(content.Comments);
        Require(content.Warnings);
        Require(content.Blocks);
        foreach (ContentBlock block in content.Blocks)
        {
            Require(block.Rows);
            foreach (TableRow row in block.Rows)
            {
                Require(row.Cells);
            }
        }
    }

    private static void Require<T>(IReadOnlyList<T>? items)
        where T : class
    {
        if (items is not null && items.Contains(null))
        {
            throw new JsonException("An item of a list is null.");
        }
    }
}
