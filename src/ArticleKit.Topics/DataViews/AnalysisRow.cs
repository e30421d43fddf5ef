using ArticleKit.Readability;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.DataViews;

/// <summary>What a data view tells of an analysis. Each value is made only when its column is read.</summary>
internal sealed class AnalysisRow
{
    private ArticleAnalysis? _analysis;
    private ArticleKitException? _error;
    private IReadOnlyList<string> _topics = [];

    // A mapping of ML.NET makes one and fills it for one article after another.
    public AnalysisRow()
    {
    }

    public AnalysisRow(ArticleAnalysis analysis) => _analysis = analysis;

    public ReadOnlyMemory<char> Id => (_analysis?.Id).AsMemory();

    public ReadOnlyMemory<char> Title => (_analysis?.Title).AsMemory();

    public ReadOnlyMemory<char> Byline => (_analysis?.Byline).AsMemory();

    public ReadOnlyMemory<char> Published => (_analysis?.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)).AsMemory();

    public ReadOnlyMemory<char> Language => (_analysis?.Language).AsMemory();

    public ReadOnlyMemory<char> Url => (_analysis?.Url).AsMemory();

    public ReadOnlyMemory<char> Text => (_analysis?.Text).AsMemory();

    public float WordCount => _analysis?.WordCount ?? float.NaN;

    public float SentenceCount => _analysis?.SentenceCount ?? float.NaN;

    public float ReadingMinutes => Number(_analysis?.ReadingTime.TotalMinutes);

    public float FleschReadingEase => Number(Readability?.FleschReadingEase);

    public float FleschKincaidGrade => Number(Readability?.FleschKincaidGrade);

    public float GunningFog => Number(Readability?.GunningFog);

    public float Smog => Number(Readability?.Smog);

    public float ColemanLiau => Number(Readability?.ColemanLiau);

    public float AutomatedReadability => Number(Readability?.AutomatedReadability);

    public float LinsearWrite => Number(Readability?.LinsearWrite);

    public float Forcast => Number(Readability?.Forcast);

    public float DaleChall => Number(Readability?.DaleChall);

    public float NewDaleChall => Number(Readability?.NewDaleChall);

    public float Spache => Number(Readability?.Spache);

    public float BormuthMeanCloze => Number(Readability?.BormuthMeanCloze);

    public float Lix => Number(Readability?.Lix);

    public float Rix => Number(Readability?.Rix);

    public float Ease => Number(Readability?.Ease);

    public float EaseGrade => Number(Readability?.EaseGrade);

    public float ConsensusGrade => Number(Readability?.ConsensusGrade);

    public ReadOnlyMemory<char> Summary => (_analysis?.Summary?.Text).AsMemory();

    public VBuffer<ReadOnlyMemory<char>> Keyphrases => Texts(_analysis?.Keyphrases, keyphrase => keyphrase.Text);

    public VBuffer<ReadOnlyMemory<char>> Quotations => Texts(_analysis?.Quotations, quotation => quotation.Text);

    public ReadOnlyMemory<char> Topic => (_analysis?.Topics?.Top?.Topic).AsMemory();

    public float TopicProbability => Number(_analysis?.Topics?.Top?.Probability);

    public VBuffer<float> TopicScores => SlotScores.Of(_analysis?.Topics, _topics);

    public VBuffer<ReadOnlyMemory<char>> Warnings => Texts(_analysis?.Warnings, warning => warning.Code);

    public ReadOnlyMemory<char> Error => (_error is null ? null : $"{_error.Code}: {_error.Message}").AsMemory();

    public ReadOnlyMemory<char> AnalysisJson => (_analysis?.ToJson()).AsMemory();

    private ReadabilityReport? Readability => _analysis?.Readability;

    public void Fill(ArticleAnalysis? analysis, ArticleKitException? error, IReadOnlyList<string> topics)
    {
        _analysis = analysis;
        _error = error;
        _topics = topics;
    }

    private static float Number(double? value) => (float?)value ?? float.NaN;

    private static VBuffer<ReadOnlyMemory<char>> Texts<T>(IReadOnlyList<T>? items, Func<T, string> textOf)
    {
        ReadOnlyMemory<char>[] texts = [.. (items ?? []).Select(item => textOf(item).AsMemory())];
        return new VBuffer<ReadOnlyMemory<char>>(texts.Length, texts);
    }
}
