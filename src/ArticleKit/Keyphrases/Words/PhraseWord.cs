using System.Runtime.InteropServices;

namespace ArticleKit.Keyphrases.Words;

/// <summary>A word of a text as phrases are made of it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, without a possessive ending.</param>
/// <param name="Form">The number of its spelling in lower case.</param>
/// <param name="Term">The number that it shares with its plural and singular.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Marks">What its place tells of it.</param>
/// <param name="Class">What it does there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhraseWord(int Start, int End, int Form, int Term, int Sentence, WordMarks Marks, WordClass Class)
{
    public bool IsJoined => (Marks & WordMarks.Joined) != WordMarks.None;

    public bool IsPossessed => (Marks & WordMarks.Possessed) != WordMarks.None;

    public bool IsCapital => (Marks & WordMarks.Capital) != WordMarks.None;

    public bool IsTelling => (Marks & WordMarks.TellingCapital) != WordMarks.None;

    public bool IsFirst => (Marks & WordMarks.First) != WordMarks.None;

    /// <summary>Whether it may be part of a phrase in the sense of the published algorithms.</summary>
    public bool IsContent => Class is WordClass.Nominal or WordClass.Light or WordClass.Verbal;
}
