using System.Text;
using ArticleKit.Evaluation.Summaries;

namespace ArticleKit.Evaluation.Keyphrases;

/// <summary>
/// Brings phrases into the form in which they are compared: lower case, runs of letters and digits, Porter stems without a possessive
/// ending, separated by blanks and with one at each end. (The stems of other languages than English are crude, but the same on both sides.)
/// </summary>
internal static class StemmedPhrase
{
    public static string Of(string phrase)
    {
        StringBuilder stems = new(" ");
        string lower = phrase.ToLowerInvariant();
        int start = 0;
        for (int i = 0; i <= lower.Length; i++)
        {
            if (i < lower.Length && char.IsLetterOrDigit(lower[i]))
            {
                continue;
            }

            string token = lower[start..i];
            bool isPossessive = token == "s" && start > 0 && lower[start - 1] is '\'' or '’';
            if (token.Length > 0 && !isPossessive)
            {
                stems.Append(PorterStemmer.Stem(token)).Append(' ');
            }

            start = i + 1;
        }

        return stems.ToString();
    }

    /// <summary>Whether one phrase stands inside the other, whole words only.</summary>
    public static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
