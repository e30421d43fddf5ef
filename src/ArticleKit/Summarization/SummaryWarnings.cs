using System.Globalization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Selection;
using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>Tells what a reader of a summary should know of the text that it was made of.</summary>
internal static class SummaryWarnings
{
    /// <summary>More sentences than an article has; a book of 300 pages has about as many.</summary>
    private const int LongText = 5000;
    private const int FewestWords = 10;
    private const double MostNumbers = 0.5;
    private const double MostCapitals = 0.8;

    /// <summary>The text has no sentence at all.</summary>
    public static ArticleWarning NothingToSummarize { get; } =
        new ArticleWarning("nothing_to_summarize", "The text has no sentence, so that its summary is empty.");

    /// <summary>Finds the warnings of a text that has sentences.</summary>
    /// <param name="text">The text.</param>
    /// <param name="choice">What was chosen of it.</param>
    /// <param name="readSentences">How many sentences the algorithm read, if not all.</param>
    public static IReadOnlyList<ArticleWarning> Find(SummaryText text, SentenceChoice choice, int? readSentences)
    {
        List<ArticleWarning> warnings = [];
        if (choice.Chosen.Length == text.Count)
        {
            warnings.Add(new ArticleWarning("summary_is_whole_text", "The summary is the whole text, which has no more sentences than were asked for."));
        }
        else if (Array.Exists(choice.Chosen, sentence => text.Kinds[sentence] != SentenceKind.Sentence))
        {
            warnings.Add(new ArticleWarning("summary_of_fragments", "Headings, list items or other fragments stand in the summary, since the text has too few sentences."));
        }

        if (choice.HasCopies)
        {
            warnings.Add(new ArticleWarning("summary_repeats_itself", "The summary says the same more than once, since the text says too little else."));
        }

        if (IsList(text))
        {
            warnings.Add(new ArticleWarning("mostly_fragments", "The text is mostly a list, headings or a table rather than sentences; its summary may not read well."));
        }

        AddWarningsOfWords(warnings, text.Document);
        if (readSentences is not null || text.Count > LongText)
        {
            string read = readSentences is { } number
                ? string.Create(CultureInfo.InvariantCulture, $"; the algorithm compared the weightiest {number:N0} only") : "";
            warnings.Add(new ArticleWarning("long_text", string.Create(
                CultureInfo.InvariantCulture,
                $"The text is longer than an article mostly is, with {text.Count:N0} sentences of {text.Document.Words.Count:N0} words{read}.")));
        }

        return warnings;
    }

    private static bool IsList(SummaryText text)
    {
        int fragments = 0;
        for (int i = 0; i < text.Count; i++)
        {
            ReadOnlySpan<char> sentence = text.Document.Sentences[i].Span.In(text.Document.Text);
            bool isItem = sentence is ['•' or '‣' or '▪' or '◦' or '·' or '*' or '-' or '–' or '—' or '+', ' ' or '\t', ..];
            fragments += isItem || text.Kinds[i] != SentenceKind.Sentence ? 1 : 0;
        }

        return fragments > 1 && 2 * fragments > text.Count;
    }

    private static void AddWarningsOfWords(List<ArticleWarning> warnings, TextDocument document)
    {
        ReadOnlySpan<char> text = document.Text;
        int numbers = 0;
        int letters = 0;
        int capitals = 0;
        foreach (TextSpan word in document.WordSpan)
        {
            char first = text[word.Start];
            char last = text[word.End - 1];
            numbers += char.IsDigit(first) ? 1 : 0;
            letters += word.Length > 1 && char.IsLetter(first) ? 1 : 0;
            capitals += word.Length > 1 && char.IsUpper(first) && char.IsUpper(last) ? 1 : 0;
        }

        if (document.Words.Count >= FewestWords && numbers > MostNumbers * document.Words.Count)
        {
            warnings.Add(new ArticleWarning("mostly_numbers", "Most words of the text are numbers, as in a table, so that a summary says little of it."));
        }

        if (letters >= FewestWords && capitals > MostCapitals * letters)
        {
            warnings.Add(new ArticleWarning("all_capitals", "The text is written in capitals, so that names, headings and the ends of sentences are harder to tell."));
        }
    }
}
