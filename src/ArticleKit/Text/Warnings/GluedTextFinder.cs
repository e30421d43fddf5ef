using System.Collections.Frozen;
using ArticleKit.Text.Languages;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Warnings;

/// <summary>Finds words and sentences between which the blank is missing.</summary>
internal static class GluedTextFinder
{
    private const int LongestGluedWord = 24;

    /// <summary>No contraction has a longer ending: isn't, we've.</summary>
    private const int LongestEnding = 2;

    /// <summary>Words that never stand at the beginning of a name in mixed case, of a brand or in a program.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = FrozenSet.ToFrozenSet(
        "the and that were said have they which would their there about been because could should these those what while".Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Check(TextDocument document, string? language, List<ArticleWarning> warnings)
    {
        var found = new WarningList(document.Text, TextWarnings.GluedWords, "A blank seems to be missing");
        bool isEnglish = language is null or "en";
        ReadOnlySpan<Sentence> sentences = document.SentenceSpan;
        for (int i = 0; i < sentences.Length; i++)
        {
            if (i > 0 && sentences[i].Span.Start == sentences[i - 1].Span.End)
            {
                CheckSentences(document, sentences[i - 1], sentences[i], found);
            }

            if (isEnglish)
            {
                CheckWords(document, sentences[i], found);
            }
        }

        found.MoveTo(warnings);
    }

    /// <summary>"end.Next": not where scripts without blanks meet, behind the number of an item or in the name of a program.</summary>
    private static void CheckSentences(TextDocument document, Sentence before, Sentence after, WarningList found)
    {
        ReadOnlySpan<char> text = document.Text;
        if (before.WordCount == 0 || after.WordCount == 0 || before.Paragraph != after.Paragraph)
        {
            return;
        }

        TextSpan last = document.WordSpan[before.FirstWord + before.WordCount - 1];
        TextSpan first = document.WordSpan[after.FirstWord];
        if (char.IsLetterOrDigit(text[last.End - 1]) && !Characters.IsUncased(text[last.End - 1]) && Characters.IsUpper(text[first.Start])
            && text[before.Span.End - 1] is '.' or '!' or '?' or '"' or '”' && first.Start - after.Span.Start <= 1
            && text[last.End..before.Span.End].Count('.') <= 1 && !HasInnerCapital(last.In(text)) && !HasInnerCapital(first.In(text)))
        {
            found.Add(TextSpan.FromBounds(last.Start, first.End));
        }
    }

    /// <summary>Whether a word is a name in a program or of a brand.</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[1..].IndexOfAnyInRange('A', 'Z') >= 0 && word.IndexOfAnyInRange('a', 'z') >= 0;

    private static void CheckWords(TextDocument document, Sentence sentence, WarningList found)
    {
        ReadOnlySpan<char> text = document.Text;
        ReadOnlySpan<TextSpan> words = document.WordSpan.Slice(sentence.FirstWord, sentence.WordCount);
        for (int i = 0; i < words.Length; i++)
        {
            TextSpan word = words[i];
            if (i > 0 && word.Start == words[i - 1].End + 1 && Characters.IsApostrophe(text[word.Start - 1]))
            {
                // The words are cut at an apostrophe only where it cannot be one.
                if (IsFunctionWord(words[i - 1].In(text)) || ClosesAt(text, word.End))
                {
                    found.Add(TextSpan.FromBounds(words[i - 1].Start, word.End));
                }
            }
            else if (word.Length > LongestEnding + 2 && IsGlued(word.In(text), text, word.End))
            {
                found.Add(word);
            }
        }
    }

    private static bool IsGlued(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int end)
    {
        if (!char.IsAsciiLetterLower(word[0]))
        {
            return false;
        }

        int letters = 1;
        while (letters < word.Length && letters < LongestGluedWord && char.IsAsciiLetterLower(word[letters]))
        {
            letters++;
        }

        if (letters == word.Length || letters < LongestEnding)
        {
            return false;
        }

        ReadOnlySpan<char> rest = word[letters..];
        if (Characters.IsApostrophe(rest[0]))
        {
            // "its'own": nothing of a contraction.
            return rest.Length > LongestEnding + 1 && rest[1..].IndexOfAnyExceptInRange('a', 'z') < 0 && IsFunctionWord(word[..letters]) && letters > 2;
        }

        bool isProgram = end < text.Length && text[end] is '(' or '.' or '_' or '=' or '<' && end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]);
        return rest.Length > LongestEnding && Characters.IsUpper(rest[0]) && rest[1..].IndexOfAnyExceptInRange('a', 'z') < 0 && !isProgram
            && FunctionWords.Contains(word[..letters]);
    }

    private static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestGluedWord];
        if (word.Length > LongestGluedWord)
        {
            return false;
        }

        int length = word.ToLowerInvariant(lower);
        return EnglishStopWords.Contains(lower[..length]) && lower[..length] is not ("don" or "ain" or "won");
    }

    private static bool ClosesAt(ReadOnlySpan<char> text, int end) =>
        end < text.Length && Characters.IsApostrophe(text[end]) && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]) || char.IsPunctuation(text[end + 1]));
}
