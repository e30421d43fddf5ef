namespace ArticleKit.Corpora.JsonLines;

/// <summary>Makes records of lines.</summary>
internal static class LineRecord
{
    /// <summary>Reads a line and releases it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="names">What its fields are called, in the order of <see cref="ArticleLine.Names"/>.</param>
    public static CorpusRecord Read(InputLine line, string[] names)
    {
        try
        {
            if (line.IsTooLong)
            {
                return CorpusRecord.Failed(line.Number, null, new CorpusError("line_too_long", "The line is longer than allowed."));
            }

            var content = ArticleLine.Read(line.Bytes, names, out CorpusError? error);
            return error is null ? CorpusRecord.Of(line.Number, content.ToArticle()) : CorpusRecord.Failed(line.Number, content.Id, error);
        }
        finally
        {
            line.Release();
        }
    }
}
