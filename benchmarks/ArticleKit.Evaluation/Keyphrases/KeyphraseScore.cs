using System.Runtime.InteropServices;

namespace ArticleKit.Evaluation.Keyphrases;

/// <summary>How well the first keyphrases of an article agree with those of the annotator.</summary>
/// <param name="Precision">The share of the extracted phrases that the annotator has too, from 0 to 1.</param>
/// <param name="Recall">The share of the annotator's phrases that were extracted, from 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KeyphraseScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of precision and recall; 0 if both are.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Compares phrases by their stems.</summary>
    /// <param name="extracted">The extracted phrases, the best first.</param>
    /// <param name="labels">The phrases of the annotator.</param>
    /// <param name="count">How many of the extracted phrases count.</param>
    /// <param name="partly">Whether it is enough that one phrase stands inside the other.</param>
    public static KeyphraseScore Of(IEnumerable<string> extracted, IEnumerable<string> labels, int count, bool partly)
    {
        string[] found = [.. extracted.Take(count).Select(StemmedPhrase.Of)];
        string[] wanted = [.. labels.Select(StemmedPhrase.Of).Distinct(StringComparer.Ordinal)];
        Func<string, string, bool> agree = partly ? StemmedPhrase.Overlap : string.Equals;
        return new KeyphraseScore(
            found.Length == 0 ? 0 : (double)found.Count(phrase => Array.Exists(wanted, label => agree(phrase, label))) / found.Length,
            wanted.Length == 0 ? 0 : (double)wanted.Count(label => Array.Exists(found, phrase => agree(phrase, label))) / wanted.Length);
    }
}
