namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Scores title, author and date over the pages of a set.</summary>
internal sealed class PageMetadataScores(string set)
{
    private readonly MetadataScore _title = new();
    private readonly MetadataScore _author = new();
    private readonly MetadataScore _date = new();

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

        string author = page.Text("author") ?? "";
        if (!_author.AddAuthor(author, extracted.Author))
        {
            wrong.Add(("author", author, extracted.Author));
        }

        string date = page.Text("date") ?? "";
        if (!_date.AddDate(date, extracted.Published))
        {
            wrong.Add(("date", date, extracted.Published?.ToString("yyyy-MM-ddTHH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture)));
        }

        return wrong;
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
