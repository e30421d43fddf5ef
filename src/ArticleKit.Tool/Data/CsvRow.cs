using ArticleKit.Corpora;

namespace ArticleKit.Tool.Data;

/// <summary>A row of a table that was read.</summary>
/// <param name="Number">Its number as a spreadsheet shows it: the first row, which is mostly the header, is 1.</param>
/// <param name="Line">The line of the file that it begins in, the first being 1; values may go on over several.</param>
/// <param name="Values">The values of the columns that were asked for; null for one that the table does not have.</param>
/// <param name="Error">What is wrong with the row; null if nothing is.</param>
internal sealed record CsvRow(long Number, long Line, string?[] Values, CorpusError? Error);
