using ArticleKit.Text;

namespace ArticleKit.Topics.Data;

/// <summary>Looks at labelled articles one after the other, and tells in the end what was found.</summary>
internal sealed class TopicDataInspection
{
    // Below it a language is told too often from a few names.
    private const int ShortestForLanguage = 150;

    private readonly RowList _missingLabels = new();
    private readonly RowList _empty = new();
    private readonly RepeatedTexts _texts = new();
    private readonly LabelCounts _labels = new();
    private readonly LanguageCounts _languages = new();

    /// <summary>The number of articles so far.</summary>
    public int Articles { get; private set; }

    /// <summary>Looks at an article on its way to where it is used.</summary>
    public LabelledArticle Pass(LabelledArticle article)
    {
        Add(article);
        return article;
    }

    public void Add(LabelledArticle? article)
    {
        string? label = article?.Label?.Trim();
        Add(article?.Row, article?.Text, article?.Title, label is { Length: > 0 } ? [label] : [], isMissing: label is not { Length: > 0 });
    }

    public void Add(MultiLabelledArticle? article)
    {
        string[] labels = [.. (article?.Labels ?? []).Select(label => label?.Trim() ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        bool isMissing = article is null || labels.Contains("");
        Add(article?.Row, article?.Text, article?.Title, isMissing ? [.. labels.Where(label => label.Length > 0)] : labels, isMissing);
    }

    public TopicDataReport Report()
    {
        TopicDataWarning?[] warnings =
        [
            Articles == 0 ? new TopicDataWarning(TopicDataWarningCode.NoArticles, "There are no articles.") : null,
            DataWarnings.OfRows(TopicDataWarningCode.MissingLabel, _missingLabels, "has no label or an empty one", "have no label or an empty one"),
            _labels.OneTopic(Articles),
            DataWarnings.OfRows(TopicDataWarningCode.EmptyText, _empty, "holds no word", "hold no word"),
            _texts.Duplicates(),
            _texts.Contradictions(),
            _labels.Similar(),
            _labels.Single(),
            _languages.Others(),
        ];
        return new TopicDataReport
        {
            Articles = Articles,
            Labels = _labels.Counts(),
            Language = _languages.Main,
            Warnings = [.. warnings.OfType<TopicDataWarning>()],
        };
    }

    private void Add(long? number, string? text, string? title, string[] labels, bool isMissing)
    {
        long row = number ?? Articles + 1L;
        Articles++;
        if (isMissing)
        {
            _missingLabels.Add(row);
        }

        foreach (string label in labels)
        {
            _labels.Add(label, row);
        }

        if (TextKey.Of(text, title) is not { } key)
        {
            _empty.Add(row);
            return;
        }

        _texts.Add(key, row, labels);
        if (text?.Length >= ShortestForLanguage && LanguageDetector.Detect(text) is { } language)
        {
            _languages.Add(language, row);
        }
    }
}
