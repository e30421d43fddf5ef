using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Algorithms.News;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>Sets an algorithm to work.</summary>
internal static class SentenceRankers
{
    public static SentenceRanker Create(SummaryAlgorithm algorithm, SummaryText text) => algorithm switch
    {
        SummaryAlgorithm.Lead => new LeadRanker(text),
        SummaryAlgorithm.Luhn => new LuhnRanker(text),
        SummaryAlgorithm.LexRank => new LexRankRanker(text),
        SummaryAlgorithm.TextRank => new TextRankRanker(text),
        SummaryAlgorithm.LatentSemanticAnalysis => new LatentSemanticRanker(text),
        SummaryAlgorithm.SumBasic => new SumBasicRanker(text),
        SummaryAlgorithm.KullbackLeibler => new KullbackLeiblerRanker(text),
        SummaryAlgorithm.Centroid => new CentroidRanker(text),
        SummaryAlgorithm.DirectedCentrality => new DirectedCentralityRanker(text),
        _ => new NewsRanker(text),
    };
}
