using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Describes the text of a block by itself.</summary>
internal static class TextFeatures
{
    public static void Write(TextBlock block, ref FeatureWriter writer)
    {
        ReadOnlySpan<char> text = block.Text;
        int digits = 0;
        int capitals = 0;
        int commas = 0;
        int stops = 0;
        foreach (char c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            commas += c is ',' or '，' or '、' or '،' ? 1 : 0;
            stops += c is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '।' or '۔' or '។' or '။' ? 1 : 0;
        }

        WordCues cues = BoilerplateWords.Find(text, out int cueWords);
        writer.AddLog(block.Words);
        writer.Add(block.LinkDensity);
        writer.Add(block.Words == 0 ? 0 : (double)block.EmphasisWords / block.Words);
        writer.Add((double)text.Length / Math.Max(1, block.Words));
        writer.AddLog(commas);
        writer.AddLog(stops);
        writer.Add(Sentences.EndsWithStop(text));
        writer.Add((double)digits / text.Length);
        writer.Add((double)capitals / Math.Max(1, block.Words));
        writer.Add(char.IsLower(text[0]));
        writer.Add((int)block.Kind);
        writer.Add(block.Level);
        writer.Add((double)Math.Min(cueWords, 20) / Math.Max(1, Math.Min(block.Words, 60)));
        for (int cue = 0; cue < 11; cue++)
        {
            writer.Add(((int)cues >> cue) % 2 == 1);
        }

        writer.Add(text[0] is '©' or '(' or '[' or '"' or '“' or '„' or '«');
        writer.Add(text.Contains('|') || text.Contains('»') || text.Contains('›'));
    }
}
