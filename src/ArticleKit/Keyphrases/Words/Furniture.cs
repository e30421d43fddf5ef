using ArticleKit.Text;

namespace ArticleKit.Keyphrases.Words;

/// <summary>Finds what stands in an article without being part of it: datelines, and lines such as "Read more".</summary>
internal static class Furniture
{
    private const int MaxDateline = 80;
    private const int MaxWordsOfLine = 16;

    /// <summary>A dateline stands before the first or second paragraph, if a headline comes first.</summary>
    private const int LastParagraphOfDateline = 1;

    private static readonly string[] Openings =
    [
        "Read more", "Read also", "Read next", "Also read", "More on this", "See also", "See more", "Click here", "Share this", "Sign up",
        "Subscribe", "Follow us", "Related:", "Related articles", "Advertisement", "Media contact", "Press contact", "Notes to editors", "ENDS",
        "Watch:", "Photo:", "Image:", "Video:", "Source:", "Scroll down", "Continue reading", "For more information", "All rights reserved",
        "Copyright", "©", "Lesen Sie auch", "Mehr dazu", "Weiterlesen", "Anzeige", "Lire aussi", "À lire", "Lire la suite", "Publicité",
        "Lea también", "Leer más", "Publicidad", "Leggi anche", "Continua a leggere", "Pubblicità",
    ];

    /// <summary>Whether a sentence is such a line: short, and alone in its paragraph or at its beginning.</summary>
    public static bool IsLine(TextDocument document, int index)
    {
        Sentence sentence = document.SentenceSpan[index];
        bool begins = index == 0 || document.SentenceSpan[index - 1].Paragraph != sentence.Paragraph;
        if (!begins || sentence.WordCount > MaxWordsOfLine)
        {
            return false;
        }

        ReadOnlySpan<char> text = sentence.Span.In(document.Text);
        foreach (string opening in Openings)
        {
            bool opens = text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (text.Length == opening.Length || !char.IsLetterOrDigit(text[opening.Length]));
            if (opens)
            {
                // One word is an ordinary beginning of a sentence, unless nothing else is on the line or a colon follows.
                return opening.Contains(' ', StringComparison.Ordinal) || sentence.WordCount <= 2 || opening[^1] == ':';
            }
        }

        return false;
    }

    /// <summary>The end of the dateline that a sentence begins with; its start if there is none.</summary>
    public static int DatelineEnd(TextDocument document, int index)
    {
        Sentence sentence = document.SentenceSpan[index];
        bool begins = index == 0 || document.SentenceSpan[index - 1].Paragraph != sentence.Paragraph;
        if (!begins || sentence.Paragraph > LastParagraphOfDateline)
        {
            return sentence.Span.Start;
        }

        // "Sept." may have ended a sentence, so the paragraph is read.
        ReadOnlySpan<char> text = document.Text.AsSpan(sentence.Span.Start..document.Paragraphs[sentence.Paragraph].End);
        text = text[..Math.Min(text.Length, MaxDateline)];
        int dash = DashIn(text);
        return dash > 0 && IsDateline(text[..dash]) ? sentence.Span.Start + dash : sentence.Span.Start;
    }

    /// <summary>The position of the first dash between blanks; -1 if there is none.</summary>
    private static int DashIn(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '-' or '–' or '—' && char.IsWhiteSpace(text[i - 1]))
            {
                int end = text[i..].IndexOfAnyExcept("-–—");
                if (end > 0 && char.IsWhiteSpace(text[i + end]))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>
    /// Capitals at the beginning of every word, but for months and the agency in brackets or slashes; and a first word all in capitals,
    /// or an agency.
    /// </summary>
    private static bool IsDateline(ReadOnlySpan<char> text)
    {
        bool hasAgency = text.ContainsAny("(/");
        int firstWord = 0;
        while (firstWord < text.Length && char.IsLetter(text[firstWord]))
        {
            firstWord++;
        }

        bool shouts = firstWord > 2 && !text[..firstWord].ContainsAnyInRange('a', 'z');
        bool inAgency = false;
        for (int i = 0; i < text.Length; i++)
        {
            inAgency |= text[i] is '(' or '/';
            bool startsWord = char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1]));
            if (startsWord && char.IsLower(text[i]) && !inAgency)
            {
                return false;
            }
        }

        return hasAgency || shouts;
    }
}
