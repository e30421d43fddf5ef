using System.Runtime.InteropServices;

namespace ArticleKit.Text;

/// <summary>A sentence of a <see cref="TextDocument"/>.</summary>
/// <param name="Span">Where the sentence stands in the text, without surrounding white space.</param>
/// <param name="Paragraph">The index of its paragraph in <see cref="TextDocument.Paragraphs"/>.</param>
/// <param name="FirstWord">The index of its first word in <see cref="TextDocument.Words"/>.</param>
/// <param name="WordCount">The number of its words; 0 for a line of punctuation only.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sentence(TextSpan Span, int Paragraph, int FirstWord, int WordCount);
