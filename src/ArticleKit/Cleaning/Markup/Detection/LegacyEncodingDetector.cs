namespace ArticleKit.Cleaning.Markup.Detection;

/// <summary>
/// Finds the encoding of a page that declares none and is not in UTF-8: the one in which its letters are the likeliest text of some
/// language. After Li, S. and Momoi, K. (2001), "A composite approach to language/encoding detection" (the detector of Mozilla), with
/// likelihoods in place of their confidences, so that encodings of one and of several bytes can be compared.
/// </summary>
internal static class LegacyEncodingDetector
{
    // Worse than this for a byte, and the bytes are no text in any encoding that is known here.
    private const double MinLogShare = -9;

    /// <summary>The name of the encoding; null if the bytes read like text in none.</summary>
    /// <param name="page">The bytes of the page.</param>
    public static string? Find(ReadOnlySpan<byte> page)
    {
        byte[] sample = TextSample.Of(page);
        int high = sample.Length - CountAscii(sample);
        string? best = null;
        double bestScore = MinLogShare * high;
        foreach (EncodingCandidate candidate in EncodingCandidate.All)
        {
            string text = candidate.Encoding.GetString(sample);
            foreach (LanguageLetters language in candidate.Languages)
            {
                double score = LetterScore.Of(text, language) - candidate.Cost;
                if (score > bestScore)
                {
                    (best, bestScore) = (candidate.Name, score);
                }
            }
        }

        return best;
    }

    private static int CountAscii(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte value in bytes)
        {
            count += value < 0x80 ? 1 : 0;
        }

        return count;
    }
}
