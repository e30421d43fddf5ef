using System.Text;

namespace ArticleKit.Topics.Explanation;

/// <summary>Makes what stands at a place fit to be shown on one line.</summary>
internal static class EvidenceText
{
    private const int Longest = 80;

    public static string Of(ReadOnlySpan<char> written)
    {
        var text = new StringBuilder();
        bool isBlank = false;
        foreach (char character in written)
        {
            if (text.Length >= Longest)
            {
                // No half of a character that takes two code units.
                text.Length -= char.IsHighSurrogate(text[^1]) ? 1 : 0;
                return text.Append('…').ToString();
            }

            bool wasBlank = isBlank;
            isBlank = char.IsWhiteSpace(character) || char.IsControl(character);
            if (!isBlank || !wasBlank)
            {
                text.Append(isBlank ? ' ' : character);
            }
        }

        return text.ToString();
    }
}
