using System.Text;
using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>Writes a page in an encoding, whatever it declares.</summary>
internal static class Reencoder
{
    private static readonly string[] Names = ["utf-8", "utf-8", "utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1252", "windows-1251", "iso-8859-2", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "koi8-r"];

    public static byte[] Encode(string page, FuzzRandom random, List<string> steps)
    {
        string name = random.Pick(Names);
        steps.Add($"as {name}");
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback) ?? Encoding.GetEncoding(name);
        byte[] bytes = encoding.GetBytes(page);
        return random.Chance(1, 4) ? [.. encoding.GetPreamble(), .. bytes] : bytes;
    }
}
