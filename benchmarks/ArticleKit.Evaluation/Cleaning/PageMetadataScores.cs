namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Scores title, author and date over the pages of a set.</summary>
internal sealed class PageMetadataScores(string set)
{
    private readonly MetadataScore _title = new();
    private readonly MetadataScore _author = new();
    private readonly MetadataScore _date = new();

    public void Add(LabelledPage page, ExtractedPage extracted)
    {
        _title.AddTitle(page.Text("title") ?? "", extracted.Title);
        _author.AddAuthor(page.Text("author") ?? "", extracted.Author);
        _date.AddDate(page.Text("date") ?? "", extracted.Published);
    }

    public IEnumerable<Measurement> Measurements(string part)
    {
        foreach ((string field, MetadataScore score) in new[] { ("title", _title), ("author", _author), ("date", _date) })
        {
            if (score.Gold > 0)
            {
                yield return new Measurement(part, set, $"{field} exact", score.Exact)
                {
                    Note = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision {score.Precision:0.000}, {score.Gold} pages with a value"),
                };
            }
        }
    }
}
