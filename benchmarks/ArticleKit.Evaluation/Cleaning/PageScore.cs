namespace ArticleKit.Evaluation.Cleaning;

/// <summary>How good the text of one page is.</summary>
/// <param name="Set">The set that the page is of; it decides how texts are compared.</param>
/// <param name="Page">The page.</param>
/// <param name="F1">From 0 to 1.</param>
internal sealed record PageScore(string Set, LabelledPage Page, double F1)
{
    /// <summary>Compares a text with what is known of its page, as the set asks for.</summary>
    public static PageScore Of(string set, LabelledPage page, string text) => new(set, page, set switch
    {
        "aeb" or "naeb" => new ShingleScore().Add(page.Gold, text),
        "trafilatura" => new SegmentScore().Add(page.Texts("with"), page.Texts("without"), text),
        _ => BagOfWordsScore.F1(page.Gold, text),
    });
}
