using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>What must hold for everything that is read out of a text.</summary>
internal static class ProseChecks
{
    public static void RequireSound(this CaseRun run, TextDocument document)
    {
        string text = document.Text;
        run.RequireOrder(document.Paragraphs, text, "paragraph");
        run.RequireOrder(document.Sentences.Select(sentence => sentence.Span), text, "sentence");
        run.RequireOrder(document.Words, text, "word");
        int end = 0;
        int words = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            run.Require(text.AsSpan(end, sentence.Span.Start - end).IsWhiteSpace(), "cover", () => $"No sentence holds what stands between {end} and {sentence.Span.Start}.");
            end = sentence.Span.End;
            run.Require(sentence.Paragraph >= 0 && sentence.Paragraph < document.Paragraphs.Count, "sentence", () => $"The paragraph {sentence.Paragraph} is none.");
            TextSpan paragraph = document.Paragraphs[sentence.Paragraph];
            run.Require(paragraph.Start <= sentence.Span.Start && sentence.Span.End <= paragraph.End, "sentence", () => $"The sentence at {sentence.Span} is not in its paragraph at {paragraph}.");
            run.Require(sentence.FirstWord == words && sentence.WordCount >= 0, "sentence", () => $"The words of the sentence at {sentence.Span} do not follow those before.");
            words += sentence.WordCount;
            run.Require(words <= document.Words.Count, "sentence", "Sentences have more words than the text.");
            foreach (TextSpan word in document.Words.Skip(sentence.FirstWord).Take(Math.Min(3, sentence.WordCount)))
            {
                run.Require(sentence.Span.Start <= word.Start && word.End <= sentence.Span.End, "sentence", () => $"The word at {word} is not in its sentence at {sentence.Span}.");
            }
        }

        run.Require(text.AsSpan(end).IsWhiteSpace(), "cover", () => $"No sentence holds what stands behind {end}.");
        run.Require(words == document.Words.Count, "sentence", () => $"Sentences have {words} of {document.Words.Count} words.");
    }

    public static void RequireSound(this CaseRun run, Summary summary, string text)
    {
        run.RequireWarnings(summary.Warnings, text);
        foreach (SummarySentence sentence in summary.Sentences)
        {
            run.RequireQuote(sentence.Span, text, sentence.Text, "summary sentence");
            run.RequireFraction(sentence.Score, "score of a sentence");
        }

        run.Require(summary.Sentences.Select(sentence => sentence.Rank).Order().SequenceEqual(Enumerable.Range(1, summary.Sentences.Count)), "rank", "The ranks of the sentences are not 1, 2, 3 and so on.");
    }

    public static void RequireSound(this CaseRun run, IReadOnlyList<Keyphrase> phrases, string text)
    {
        for (int i = 0; i < phrases.Count; i++)
        {
            Keyphrase phrase = phrases[i];
            run.Require(phrase.Score is > 0 and <= 1 && (i == 0 ? phrase.Score == 1 : phrase.Score <= phrases[i - 1].Score), "score", () => $"The score of '{phrase.Text}' is {phrase.Score}.");
            run.Require(phrase.Mentions.Count > 0 && !string.IsNullOrWhiteSpace(phrase.Text), "keyphrase", "A phrase is empty or not mentioned.");
            run.RequireOrder(phrase.Mentions, text, "mention");
        }
    }

    public static void RequireSound(this CaseRun run, IReadOnlyList<Quotation> quotations, string text)
    {
        run.RequireOrder(quotations.Select(quotation => quotation.Span), text, "quotation");
        foreach (Quotation quotation in quotations)
        {
            TextSpan content = quotation.ContentSpan;
            run.RequireInside(content, text, "content of a quotation");
            run.Require(quotation.Span.Start <= content.Start && content.End <= quotation.Span.End, "span", () => $"The content at {content} is outside of {quotation.Span}.");
            if (quotation.SpeakerSpan is { } speaker)
            {
                run.RequireQuote(speaker, text, quotation.Speaker ?? "", "speaker");
            }

            if (quotation.VerbSpan is { } verb)
            {
                run.RequireQuote(verb, text, quotation.Verb ?? "", "verb");
            }
        }
    }
}
