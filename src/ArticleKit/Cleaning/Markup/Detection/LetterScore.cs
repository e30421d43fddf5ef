namespace ArticleKit.Cleaning.Markup.Detection;

/// <summary>How likely the characters of a text that are not ASCII are in a language.</summary>
internal static class LetterScore
{
    private const double Impossible = -14;
    private const double Punctuation = -4.5;
    private const double PunctuationInWord = -9;
    private const double MixedScripts = -3;
    private const double CapitalInWord = -4;
    private const double AccentsInARow = -2;
    private const double AloneStanding = -1;

    // Quotes, dashes, spaces and signs that any language uses.
    private const string Signs = "\u00a0\u00ad«»“”„‘’‚‹›–—…•·°§©®™€£№±×\u200e\u200f";

    /// <summary>The sum of the logarithms of the shares of the characters; at most 0.</summary>
    public static double Of(ReadOnlySpan<char> text, LanguageLetters language)
    {
        double sum = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0080')
            {
                sum += At(text, i, language);
            }
        }

        return sum;
    }

    private static double At(ReadOnlySpan<char> text, int index, LanguageLetters language)
    {
        char c = text[index];
        char before = index > 0 ? text[index - 1] : ' ';
        char after = index + 1 < text.Length ? text[index + 1] : ' ';
        if (language.TryGetLogShare(c, out double logShare))
        {
            return logShare + Context(c, before, after, language.System);
        }

        if (c is '\ufffd' or < '\u00a0' or (>= '\ue000' and <= '\uf8ff'))
        {
            return Impossible;
        }

        if (Signs.Contains(c, StringComparison.Ordinal))
        {
            return char.IsLetter(before) && char.IsLetter(after) && c is not ('’' or '\u00ad' or '·') ? PunctuationInWord : Punctuation;
        }

        return language.LogUnknown + Context(c, before, after, language.System);
    }

    private static double Context(char c, char before, char after, WritingSystem system)
    {
        double cost = char.IsUpper(c) && char.IsLower(before) ? CapitalInWord : 0;
        if (system != WritingSystem.Latin)
        {
            return cost + (char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? MixedScripts : 0);
        }

        if (before >= '\u0080' && char.IsLetter(before))
        {
            return cost + AccentsInARow;
        }

        return cost + (char.IsLetter(before) || char.IsLetter(after) ? 0 : AloneStanding);
    }
}
