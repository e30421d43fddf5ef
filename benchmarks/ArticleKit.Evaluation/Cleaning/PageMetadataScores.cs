namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Scores title, author and date over the pages of a set.</summary>
internal sealed class PageMetadataScores(string set)
{
    private readonly MetadataScore _title = new();
    private readonly MetadataScore _author = new();
    private readonly MetadataScore _date = new();
    private readonly MetadataScore _site = new();
    private readonly MetadataScore _excerpt = new();
    private readonly MetadataScore _language = new();
    private readonly TagScore _tags = new();

    /// <summary>Counts a page.</summary>
    /// <returns>The fields that are wrong or missing, with what was expected and what was found.</returns>
    public IReadOnlyList<(string Field, string Expected, string? Actual)> Add(LabelledPage page, ExtractedPage extracted)
    {
        List<(string, string, string?)> wrong = [];
        string title = page.Text("title") ?? "";
        if (!_title.AddTitle(title, extracted.Title))
        {
            wrong.Add(("title", title, extracted.Title));
        }

        string author = page.Text("author") ?? page.Text("byline") ?? "";
        if (!_author.AddAuthor(author, extracted.Author))
        {
            wrong.Add(("author", author, extracted.Author));
        }

        string date = page.Text("date") ?? page.Text("publishedTime") ?? "";
        if (!_date.AddDate(date, extracted.Published))
        {
            wrong.Add(("date", date, extracted.Published?.ToString("yyyy-MM-ddTHH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture)));
        }

        _site.AddTitle(page.Text("siteName") ?? "", extracted.SiteName);
        _excerpt.AddTitle(page.Text("excerpt") ?? "", extracted.Excerpt);
        _language.AddCode(page.Text("lang") ?? "", extracted.Language);
        _tags.Add(page.List("tags"), extracted.Tags);
        return wrong;
    }

    public IEnumerable<Measurement> Measurements(string part)
    {
        foreach ((string field, MetadataScore score) in new[] { ("title", _title), ("author", _author), ("date", _date), ("site name", _site), ("excerpt", _excerpt), ("language", _language) })
        {
            if (score.Gold > 0)
            {
                yield return new Measurement(part, set, $"{field} exact", score.Exact)
                {
                    Note = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision {score.Precision:0.000}, {score.Gold} pages with a value"),
                };
            }
        }

        if (_tags.Pages > 0)
        {
            yield return new Measurement(part, set, "tags F1", _tags.F1)
            {
                Note = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision {_tags.Precision:0.000}, recall {_tags.Recall:0.000}, {_tags.Pages} pages with tags"),
            };
        }
    }
}
