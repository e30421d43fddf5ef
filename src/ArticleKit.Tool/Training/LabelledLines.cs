using System.Globalization;
using ArticleKit.Tool.Batch;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Training;

/// <summary>Reads articles whose topic is known from JSON Lines; names the lines that are none, and goes on.</summary>
internal sealed class LabelledLines(string name, TextWriter error)
{
    private const int NamedLines = 20;

    private static readonly string[] Names = ["text", "title", "label"];

    /// <summary>The number of lines that hold no labelled article.</summary>
    public int Broken { get; private set; }

    /// <summary>Reads the articles, once.</summary>
    public IEnumerable<LabelledArticle> Read(Stream stream)
    {
        foreach (InputLine line in new LineReader(stream, BatchProcessor.MaxLineLength).ReadAsync().ToBlockingEnumerable())
        {
            LabelledArticle? article = Read(line, out BatchError? problem);
            line.Release();
            if (article is not null)
            {
                yield return article;
            }
            else
            {
                Name(line.Number, problem!);
            }
        }

        if (Broken > NamedLines)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {Broken} lines are broken in all."));
        }
    }

    private static LabelledArticle? Read(InputLine line, out BatchError? problem)
    {
        if (line.IsTooLong)
        {
            problem = new BatchError("line_too_long", "The line is longer than allowed.");
            return null;
        }

        string?[] values = JsonLine.ReadStrings(line.Bytes, Names, out problem);
        if (problem is not null)
        {
            return null;
        }

        (string? text, string? title, string? label) = (values[0], values[1], values[2]);
        problem = string.IsNullOrWhiteSpace(label) ? new BatchError("missing_label", "The line has no 'label'.")
            : text is null && title is null ? new BatchError("missing_content", "The line has no 'text'.")
            : null;
        return problem is null ? new LabelledArticle(text ?? "", label!, title) : null;
    }

    private void Name(long number, BatchError problem)
    {
        if (++Broken <= NamedLines)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, line {number}: {problem.Message}"));
        }
    }
}
