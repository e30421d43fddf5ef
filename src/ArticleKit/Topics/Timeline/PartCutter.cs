using ArticleKit.Text;

namespace ArticleKit.Topics.Timeline;

/// <summary>Cuts a text into parts that are long enough to be judged, at the ends of paragraphs or, in long ones, of sentences.</summary>
internal static class PartCutter
{
    // From that many times the fewest words on, a paragraph is cut.
    private const int LongestPart = 3;

    public static List<TimelinePart> Cut(TextDocument document, TopicTimelineOptions options)
    {
        int atLeast = Math.Max(options.MinimumWords, (document.Words.Count + options.MaxParts - 1) / options.MaxParts);
        List<TimelinePart> parts = [];
        ReadOnlySpan<Sentence> sentences = document.SentenceSpan;
        int first = 0;
        int words = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            words += sentences[i].WordCount;
            bool endsText = i == sentences.Length - 1;
            bool endsParagraph = endsText || sentences[i + 1].Paragraph != sentences[i].Paragraph;
            var part = new TimelinePart(
                TextSpan.FromBounds(sentences[first].Span.Start, sentences[i].Span.End), words, sentences[i].Paragraph);
            if (endsParagraph && words < atLeast && parts.Count > 0 && (endsText || parts[^1].Paragraph == part.Paragraph))
            {
                // The short rest of a paragraph that was cut, or of the text, belongs to what stands before it.
                parts[^1] = new TimelinePart(TextSpan.FromBounds(parts[^1].Span.Start, part.Span.End), parts[^1].Words + words, part.Paragraph);
            }
            else if (endsText || words >= (endsParagraph ? atLeast : (long)LongestPart * atLeast))
            {
                parts.Add(part);
            }
            else
            {
                continue;
            }

            first = i + 1;
            words = 0;
        }

        return parts;
    }
}
