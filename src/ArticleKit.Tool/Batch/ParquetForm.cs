using ArticleKit.Corpora;
using ArticleKit.Parquet;

namespace ArticleKit.Tool.Batch;

/// <summary>Answers as rows of a Parquet file.</summary>
internal sealed class ParquetForm(AnswerFields fields) : AnswerForm
{
    // What tells where all is, is written last.
    public override bool CanResume => false;

    public override BatchOutput Ok(string id, ArticleAnalysis analysis) => new ParquetOutput(ParquetAnswer.Of(id, analysis, fields));

    public override BatchOutput Failed(string id, CorpusError error) => new ParquetOutput(ParquetAnswer.Of(id, error));

    public override BatchSink OpenFile(string path, long keptLength) =>
        new ParquetSink(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read), $"'{path}'", new ParquetWritingOptions { Fields = fields });
}
