using ArticleKit.Quotations;
using ArticleKit.TestSupport.LabelledArticles;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Quotations;

/// <summary>What a comparison of found quotations with labelled ones has counted.</summary>
/// <remarks>A quotation is found if its content is exactly the labelled one; the speaker, the person and the verb count of those that are found.</remarks>
internal sealed class QuotationFigures
{
    public int Labelled { get; private set; }

    public int Found { get; private set; }

    public int Matched { get; private set; }

    /// <summary>Found quotations with the right speaker as it stands in the text.</summary>
    public int Speakers { get; private set; }

    /// <summary>Found quotations with the right person.</summary>
    public int ResolvedSpeakers { get; private set; }

    /// <summary>Found quotations with the right verb.</summary>
    public int Verbs { get; private set; }

    /// <summary>Found quotations that are closed or not as labelled.</summary>
    public int Closings { get; private set; }

    /// <summary>What differs, one line each.</summary>
    public List<string> Differences { get; } = [];

    public double Precision => Found == 0 ? 0 : (double)Matched / Found;

    public double Recall => Labelled == 0 ? 0 : (double)Matched / Labelled;

    public double F1 => Matched == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares an article's quotations with its labels.</summary>
    public void Add(HandLabelledArticle article, IReadOnlyList<Quotation> found)
    {
        Labelled += article.Quotations.Count;
        Found += found.Count;
        var open = found.ToDictionary(quotation => quotation.ContentSpan);
        int end = 0;
        foreach (HandLabelledQuotation label in article.Quotations)
        {
            int start = article.Text.IndexOf(label.Text, end, StringComparison.Ordinal);
            end = start + label.Text.Length;
            if (open.Remove(new TextSpan(start, label.Text.Length), out Quotation? quotation))
            {
                Compare(article.Id, label, quotation);
            }
            else
            {
                Differences.Add($"{article.Id}: not found: {label.Text}");
            }
        }

        Differences.AddRange(open.Values.Select(quotation => $"{article.Id}: not labelled: {quotation.Text} ({quotation.Kind}, {quotation.Speaker ?? "nobody"})"));
    }

    private void Compare(string id, HandLabelledQuotation label, Quotation quotation)
    {
        Matched++;
        Speakers += Check(id, label, "speaker", label.Speaker, quotation.Speaker);
        ResolvedSpeakers += Check(id, label, "person", label.ResolvedSpeaker, quotation.ResolvedSpeaker);
        Verbs += Check(id, label, "verb", label.Verb, quotation.Verb);
        Closings += Check(id, label, "closed", label.Closed ? "yes" : "no", quotation.IsClosed ? "yes" : "no");
    }

    private int Check(string id, HandLabelledQuotation label, string what, string? expected, string? actual)
    {
        if (expected == actual)
        {
            return 1;
        }

        Differences.Add($"{id}: {what} is {actual ?? "nobody"} instead of {expected ?? "nobody"}: {label.Text}");
        return 0;
    }
}
