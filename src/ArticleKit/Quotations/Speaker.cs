using System.Runtime.InteropServices;
using ArticleKit.Text;

namespace ArticleKit.Quotations;

/// <summary>A speaker as the text names it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Pronoun">Which pronoun it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Speaker(TextSpan Span, PronounKind Pronoun);
