using ArticleKit.Text;

namespace ArticleKit.Readability.Ease;

/// <summary>
/// How easy an English text is to read, from 0 (hard) to 100 (easy), by the frequency of its words in speech, the length of its sentences and
/// words, and its formality.
/// </summary>
/// <remarks>
/// <para>
/// A scale of this library. Each of the four <see cref="EaseFactors"/> is compared with the texts of the OneStopEnglish corpus (Vajjala and
/// Lucic 2018, "OneStopEnglish corpus: A new corpus for automatic readability assessment and text simplification"; news for learners at three
/// levels): less their mean there, divided by their standard deviation there. The weighted mean of the four, in which vocabulary counts
/// twice since it predicts difficulty best in every study since Dale and Chall (1948), is turned around and mapped to 0 to 100 by
/// the logistic function, so that 50 is the mean of that corpus. No weight was fitted to any judgement of readers.
/// </para>
/// <para>Definition, constants and an example: <c>docs/ease.md</c> in the repository. The word frequencies are those of the file
/// <c>word-frequency-en</c> inside the library (OpenSubtitles 2018 by way of FrequencyWords, CC BY-SA 4.0).</para>
/// </remarks>
public static class EaseScale
{
    /// <summary>Measures the factors of an English text.</summary>
    /// <param name="document">The text.</param>
    /// <returns>The factors; null if it has no words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static EaseFactors? Measure(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using EaseReader reader = EaseReader.ReadAll(document);
        return reader.Read();
    }

    /// <summary>The score of measured factors.</summary>
    /// <param name="factors">The factors.</param>
    /// <returns>From 0, hard, to 100, easy; 50 is the mean of news for learners of English at three levels.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    public static double Score(EaseFactors factors) => 100 / (1 + Math.Exp(EaseReference.Steepness * Difficulty(factors)));

    /// <summary>The score as a grade of US schools, for those who think in grades.</summary>
    /// <param name="factors">The factors.</param>
    /// <returns>
    /// A grade; 0 is kindergarten and 12 the last year of high school. Linear equating (Kolen and Brennan 2014, "Test Equating, Scaling,
    /// and Linking"): the texts of OneStopEnglish get the mean and the spread that their Flesch-Kincaid grades have.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    public static double Grade(EaseFactors factors) =>
        EaseReference.GradeMean + (EaseReference.GradeDeviation * Difficulty(factors) / EaseReference.DifficultyDeviation);

    /// <summary>The weighted mean of the four standard scores; 0 in the mean of the reference.</summary>
    internal static double Difficulty(EaseFactors factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        double sum = (EaseReference.RarityWeight * EaseReference.Rarity.Standardize(factors.Rarity))
            + EaseReference.SentenceLength.Standardize(factors.SentenceLength)
            + EaseReference.SyllablesPerWord.Standardize(factors.SyllablesPerWord)
            + EaseReference.FormalWords.Standardize(factors.FormalWords);
        return sum / (EaseReference.RarityWeight + 3);
    }
}
