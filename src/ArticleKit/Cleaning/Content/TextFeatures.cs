using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Describes the text of a block by itself.</summary>
internal static class TextFeatures
{
    public static void Write(TextBlock block, bool endsWithStop, WordCues cues, float cueShare, ref FeatureWriter writer)
    {
        ReadOnlySpan<char> text = block.Text;
        CharacterCounts counts = CharacterCounts.Of(text);
        writer.AddLog(block.Words);
        writer.Add(block.LinkDensity);
        writer.Add(block.Words == 0 ? 0 : (double)block.EmphasisWords / block.Words);
        writer.Add((double)text.Length / Math.Max(1, block.Words));
        writer.AddLog(counts.Commas);
        writer.AddLog(counts.Stops);
        writer.Add(endsWithStop);
        writer.Add((double)counts.Digits / text.Length);
        writer.Add((double)counts.Capitals / Math.Max(1, block.Words));
        writer.Add(char.IsLower(text[0]));
        writer.Add((int)block.Kind);
        writer.Add(block.Level);
        writer.Add(cueShare);
        for (int cue = 0; cue < 11; cue++)
        {
            writer.Add(((int)cues >> cue) % 2 == 1);
        }

        writer.Add(text[0] is '©' or '(' or '[' or '"' or '“' or '„' or '«');
        writer.Add(text.IndexOfAny('|', '»', '›') >= 0);
    }
}
