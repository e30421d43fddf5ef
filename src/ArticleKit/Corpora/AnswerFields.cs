using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Corpora;

/// <summary>Which fields of an answer are wanted, beside <c>id</c> and <c>status</c>, which always are. Immutable; equal to every other with the same fields.</summary>
public sealed class AnswerFields : IEquatable<AnswerFields>
{
    /// <summary>The title.</summary>
    public const string Title = "title";

    /// <summary>Who wrote it.</summary>
    public const string Byline = "byline";

    /// <summary>When it was published.</summary>
    public const string Published = "published";

    /// <summary>The name of the site.</summary>
    public const string SiteName = "siteName";

    /// <summary>The language.</summary>
    public const string Language = "language";

    /// <summary>The address.</summary>
    public const string Url = "url";

    /// <summary>The description.</summary>
    public const string Excerpt = "excerpt";

    /// <summary>The clean text.</summary>
    public const string Text = "text";

    /// <summary>The number of words.</summary>
    public const string WordCount = "wordCount";

    /// <summary>The number of sentences.</summary>
    public const string SentenceCount = "sentenceCount";

    /// <summary>How long it takes to read, in minutes.</summary>
    public const string ReadingMinutes = "readingMinutes";

    /// <summary>The readability scores.</summary>
    public const string Readability = "readability";

    /// <summary>The sentences of the summary.</summary>
    public const string Summary = "summary";

    /// <summary>The keyphrases.</summary>
    public const string Keyphrases = "keyphrases";

    /// <summary>Who said what.</summary>
    public const string Quotations = "quotations";

    /// <summary>The topics with their probabilities.</summary>
    public const string Topics = "topics";

    /// <summary>The codes of the warnings.</summary>
    public const string Warnings = "warnings";

    private readonly FrozenSet<string> _names;

    private AnswerFields(IEnumerable<string> names) => _names = names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every field, in the order of the line.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        Title, Byline, Published, SiteName, Language, Url, Excerpt, Text, WordCount, SentenceCount, ReadingMinutes, Readability, Summary,
        Keyphrases, Quotations, Topics, Warnings,
    ];

    /// <summary>All fields.</summary>
    public static AnswerFields All { get; } = new(Names);

    /// <summary>Chooses fields by their names.</summary>
    /// <param name="names">Some of <see cref="Names"/>; <c>id</c> and <c>status</c> may be among them.</param>
    /// <returns>The fields.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is the name of no field.</exception>
    public static AnswerFields Of(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return FirstUnknown(names) is { } unknown
            ? throw new ArgumentException($"There is no field '{unknown}'. The fields are {string.Join(", ", Names)}.", nameof(names))
            : new AnswerFields(names);
    }

    /// <summary>Reads names separated by commas.</summary>
    /// <param name="names">The names; <c>id</c> and <c>status</c> may be among them.</param>
    /// <param name="fields">The fields; null if a name is none.</param>
    /// <param name="unknown">The first name that is none; null if all are.</param>
    /// <returns>Whether all names are names of fields.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public static bool TryParse(string names, [NotNullWhen(true)] out AnswerFields? fields, [NotNullWhen(false)] out string? unknown)
    {
        ArgumentNullException.ThrowIfNull(names);
        string[] wanted = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        unknown = FirstUnknown(wanted);
        fields = unknown is null ? new AnswerFields(wanted) : null;
        return unknown is null;
    }

    /// <summary>Whether a field is wanted.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool Has(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _names.Contains(name);
    }

    /// <summary>Whether the same fields are wanted.</summary>
    /// <param name="other">Other fields.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(AnswerFields? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerFields);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static string? FirstUnknown(string[] names) => Array.Find(names, name => !Names.Contains(name, StringComparer.Ordinal) && name is not ("id" or "status"));

    /// <summary>The names of the wanted fields, separated by commas, as <see cref="TryParse"/> reads them.</summary>
    /// <returns>The names in the order of the line.</returns>
    public override string ToString() => string.Join(',', Names.Where(Has));
}
