using System.Text;
using System.Text.Unicode;
using ArticleKit.Corpora;
using ArticleKit.Parquet.Metadata;

namespace ArticleKit.Parquet;

/// <summary>Makes articles of rows.</summary>
/// <param name="names">What the columns are called.</param>
/// <param name="columns">The columns of the file; null where it has none.</param>
/// <param name="maxLength">The bytes that a row may have.</param>
internal sealed class RowContent(string[] names, FileColumn?[] columns, int maxLength)
{
    private const int Id = 0;
    private const int Html = 1;
    private const int Text = 2;
    private const int Url = 3;
    private const int Title = 4;
    private const int Language = 5;

    private readonly ReadOnlyMemory<byte>?[] _values = new ReadOnlyMemory<byte>?[names.Length];
    private readonly CorpusError? _wrongType = FindWrongType(names, columns);

    /// <summary>The columns in the order in which values are set.</summary>
    public static string[] NamesOf(ParquetFormatOptions options) =>
        [options.IdColumn, options.HtmlColumn, options.TextColumn, options.UrlColumn, options.TitleColumn, options.LanguageColumn];

    /// <summary>Checks that a file can hold articles.</summary>
    /// <exception cref="InvalidDataException">It has no column for them, or more rows than can be counted.</exception>
    public static void CheckColumns(FileMetadata metadata, string[] names)
    {
        const int MostNames = 20;
        if (metadata.Chosen[Html] is null && metadata.Chosen[Text] is null)
        {
            string there = string.Join(", ", metadata.Columns.Take(MostNames).Select(column => $"'{column.Name}'"));
            throw new InvalidDataException(
                $"The file has neither a column '{names[Html]}' nor '{names[Text]}'; its columns are {there}{(metadata.Columns.Count > MostNames ? ", …" : "")}.");
        }
    }

    /// <summary>Sets a value of the row, which must be good until the record is made.</summary>
    public void Set(int column, ReadOnlyMemory<byte>? value) => _values[column] = value;

    /// <summary>Makes a record of the values.</summary>
    /// <param name="number">The number of the row.</param>
    public CorpusRecord ToRecord(long number)
    {
        string? id = IsReadable(Id) && TryDecode(Id, out string? text) ? text : null;
        CorpusError? error = _wrongType ?? FindError();
        if (error is not null)
        {
            return CorpusRecord.Failed(number, id, error);
        }

        string[] decoded = new string[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            if (IsString(i) && !TryDecode(i, out decoded[i]!))
            {
                return CorpusRecord.Failed(number, id, new CorpusError("invalid_utf8", $"'{names[i]}' is not valid UTF-8."));
            }
        }

        Article article = ToArticle(decoded) with { Id = id };
        string? language = decoded[Language];
        return CorpusRecord.Of(number, string.IsNullOrWhiteSpace(language) ? article : article with { Language = language });
    }

    private static CorpusError? FindWrongType(string[] names, FileColumn?[] columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { IsString: false, IsInteger: false, IsNothing: false })
            {
                return WrongType(names, i);
            }
        }

        return null;
    }

    private static CorpusError WrongType(string[] names, int column) =>
        new("invalid_field", column == Id ? $"'{names[column]}' is neither a string nor a whole number." : $"'{names[column]}' is not a string.");

    private Article ToArticle(string[] decoded)
    {
        Article article = _values[Html] is not { } page ? Article.FromText(decoded[Text] ?? "", decoded[Title])
            : (decoded[Html] is { } html ? Article.FromHtml(html) : Article.FromHtml(page.ToArray())) with { Title = decoded[Title] };
        return article.WithUrl(decoded[Url]);
    }

    private CorpusError? FindError()
    {
        long length = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            // Programs that know no type of a column without values take one of numbers.
            if (i != Id && _values[i] is not null && columns[i] is { IsInteger: true })
            {
                return WrongType(names, i);
            }

            length += _values[i]?.Length ?? 0;
        }

        return length > maxLength
            ? new CorpusError("record_too_long", FormattableString.Invariant($"The record has {length} bytes; at most {maxLength} are read."))
            : _values[Html] is null && _values[Text] is null
                ? new CorpusError("missing_content", $"The row has neither '{names[Html]}' nor '{names[Text]}'.")
                : null;
    }

    /// <summary>Whether a value is decoded here: pages that are not stated to be text are bytes, and texts beside a page are not needed.</summary>
    private bool IsString(int column) => column switch
    {
        Html => columns[Html]?.IsText == true,
        Text => _values[Html] is null,
        _ => true,
    };

    private bool IsReadable(int column) => columns[column] is { } file && (file.IsString || file.IsInteger);

    private bool TryDecode(int column, out string? text)
    {
        text = null;
        if (_values[column] is not { } value)
        {
            return true;
        }

        bool isValid = value.Length <= maxLength && Utf8.IsValid(value.Span);
        text = isValid ? Encoding.UTF8.GetString(value.Span) : null;
        return isValid;
    }
}
