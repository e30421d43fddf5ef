using ArticleKit.Topics.Rendering;

namespace ArticleKit.Topics.Data;

/// <summary>Counts the languages of articles, and finds those in another than most.</summary>
internal sealed class LanguageCounts
{
    // Of fewer articles none is most.
    private const int Fewest = 10;

    private readonly Dictionary<string, RowList> _languages = new(StringComparer.Ordinal);
    private int _total;

    /// <summary>The language of more than half of the articles; null if there is none.</summary>
    public string? Main => _total < Fewest
        ? null
        : _languages.Where(language => 2L * language.Value.Count > _total).Select(language => language.Key).FirstOrDefault();

    public void Add(string language, long row)
    {
        _total++;
        if (!_languages.TryGetValue(language, out RowList? rows))
        {
            _languages.Add(language, rows = new RowList());
        }

        rows.Add(row);
    }

    /// <summary>A warning about articles in another language than most.</summary>
    public TopicDataWarning? Others()
    {
        if (Main is not { } main || _languages[main].Count == _total)
        {
            return null;
        }

        var others = _languages
            .Where(language => language.Key != main)
            .SelectMany(language => language.Value.Rows.Select(row => (Row: row, Language: language.Key)))
            .OrderBy(other => other.Row)
            .Take(RowList.Kept)
            .ToList();
        int count = _total - _languages[main].Count;
        return new TopicDataWarning(
            TopicDataWarningCode.OtherLanguage,
            $"{ReportText.Count(count, "article")} {(count == 1 ? "seems" : "seem")} to be in another language than most, which are in {main}: "
            + $"{DataWarnings.Rows(others.Select(other => $"{DataWarnings.Number(other.Row)} ({other.Language})"), count)}.")
        {
            Articles = count,
            Rows = [.. others.Select(other => other.Row)],
        };
    }
}
