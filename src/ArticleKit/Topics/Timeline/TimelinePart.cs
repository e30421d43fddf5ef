using System.Runtime.InteropServices;
using ArticleKit.Text;

namespace ArticleKit.Topics.Timeline;

/// <summary>A part of a text before it is judged.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">The number of its words.</param>
/// <param name="Paragraph">The index of the paragraph that it ends in.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimelinePart(TextSpan Span, int Words, int Paragraph);
