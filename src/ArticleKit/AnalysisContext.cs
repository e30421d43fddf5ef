using System.Collections.Frozen;
using ArticleKit.Cleaning;
using ArticleKit.Text;

namespace ArticleKit;

/// <summary>One article on its way through an analysis, as a custom <see cref="IAnalysisStep"/> sees it.</summary>
/// <remarks>Belongs to one article and one thread; do not keep it after the step has run.</remarks>
public sealed class AnalysisContext
{
    private readonly Dictionary<Type, object> _results = [];

    internal AnalysisContext(
        Article article,
        CleanedArticle? content,
        TextDocument document,
        ArticleAnalysis analysis,
        CancellationToken cancellationToken)
    {
        Article = article;
        Content = content;
        Document = document;
        Analysis = analysis;
        CancellationToken = cancellationToken;
    }

    /// <summary>The article as it was given.</summary>
    public Article Article { get; }

    /// <summary>The cleaned page, even if the analysis will not carry it; null for a plain text.</summary>
    public CleanedArticle? Content { get; }

    /// <summary>The clean text, cut into paragraphs, sentences and words.</summary>
    public TextDocument Document { get; }

    /// <summary>What the steps before this one found out.</summary>
    public ArticleAnalysis Analysis { get; private set; }

    /// <summary>Tells a long-running step to stop.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Stores the result of the step, which <see cref="ArticleAnalysis.Get"/> returns.</summary>
    /// <typeparam name="T">The type to ask for it by; a step of its own result type never meets another's.</typeparam>
    /// <param name="result">The result; takes the place of an earlier one of the same type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public void SetResult<T>(T result)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(result);
        _results[typeof(T)] = result;
        Analysis = Analysis with { StepResults = _results.ToFrozenDictionary() };
    }

    /// <summary>Adds a warning to the analysis.</summary>
    /// <param name="code">What it is, for a program: a stable name in snake_case.</param>
    /// <param name="message">What it is, for a person.</param>
    /// <param name="span">Where it is in the clean text; null, the default, if it is about the whole article.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="message"/> is blank or null.</exception>
    public void AddWarning(string code, string message, TextSpan? span = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Analysis = Analysis with { Warnings = [.. Analysis.Warnings, new ArticleWarning(code, message) { Span = span }] };
    }
}
