using System.Globalization;

namespace ArticleKit.Corpora.JsonLines;

/// <summary>Makes records of lines.</summary>
internal static class LineRecord
{
    /// <summary>Reads a line and releases it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="names">What its fields are called, in the order of <see cref="ArticleLine.Names"/>.</param>
    /// <param name="defaultId">The id of a line that has none; null for its number.</param>
    public static CorpusRecord Read(InputLine line, string[] names, string? defaultId = null)
    {
        string id = defaultId ?? line.Number.ToString(CultureInfo.InvariantCulture);
        try
        {
            if (line.IsTooLong)
            {
                return CorpusRecord.Failed(line.Number, id, new CorpusError("line_too_long", "The line is longer than allowed."));
            }

            var content = ArticleLine.Read(line.Bytes, names, out CorpusError? error);
            id = content.Id ?? id;
            return error is null ? CorpusRecord.Of(line.Number, content.ToArticle(id)) : CorpusRecord.Failed(line.Number, id, error);
        }
        finally
        {
            line.Release();
        }
    }
}
