using ArticleKit.Corpora;

namespace ArticleKit.Tool.Batch;

/// <summary>Answers as lines of JSON.</summary>
internal sealed class LineForm(AnswerFields fields) : AnswerForm
{
    public override bool CanResume => true;

    public override BatchOutput Ok(string id, ArticleAnalysis analysis) => new LineOutput(AnswerLine.Of(id, analysis, fields), false);

    public override BatchOutput Failed(string id, CorpusError error) => new LineOutput(AnswerLine.Of(id, error), true);

    public override BatchSink OpenFile(string path, long keptLength) => BatchSink.ToFile(path, keptLength);
}
