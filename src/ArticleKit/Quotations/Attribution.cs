using System.Runtime.InteropServices;
using ArticleKit.Text;

namespace ArticleKit.Quotations;

/// <summary>Who says something, and by which word it is reported.</summary>
/// <param name="Speaker">Where the speaker stands; null if only the word of reporting is there, whose subject is the speaker before.</param>
/// <param name="Verb">Where the word of reporting stands; null if there is none.</param>
/// <param name="Pronoun">Which pronoun the speaker is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Attribution(TextSpan? Speaker, TextSpan? Verb, PronounKind Pronoun)
{
    /// <summary>The end of what it says.</summary>
    public int End => Math.Max(Speaker?.End ?? 0, Verb?.End ?? 0);
}
