using ArticleKit.Topics.Features;
using CsCheck;

namespace ArticleKit.Topics.Tests.Features;

public class WordScannerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Hello, World!", "hello|world")]
    [InlineData("don't can’t", "dont|cant")]
    [InlineData("China's Moses' 'tis it's", "china|moses|tis|it")]
    [InlineData("rock'n'roll o's-clock", "rocknroll|o|clock")]
    [InlineData("B-52 1,000 U.S.", "b|52|1|000|u|s")]
    [InlineData("Ünïcode E\u0301te\u0301", "ünïcode|e\u0301te\u0301")]
    [InlineData("中文abc かな", "中|文|abc|か|な")]
    [InlineData("😀 ok \uD800ok", "ok|ok")]
    public void MoveNext_Text_FindsItsWords(string text, string words) =>
        Hashes(text).Should().Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(word => NgramHash.Word(word)));

    [Fact]
    public void MoveNext_AnyText_EndsAndStaysWithinIt() => Gen.String[Gen.Char, 0, 200].Sample(text =>
    {
        var scanner = new WordScanner(text);
        int last = 0;
        while (scanner.MoveNext())
        {
            if (scanner.WordStart < last || scanner.WordEnd <= scanner.WordStart || scanner.WordEnd > text.Length)
            {
                return false;
            }

            last = scanner.WordEnd;
        }

        return !scanner.MoveNext();
    });

    private static List<ulong> Hashes(string text)
    {
        var scanner = new WordScanner(text);
        List<ulong> hashes = [];
        while (scanner.MoveNext())
        {
            hashes.Add(scanner.Hash);
        }

        return hashes;
    }
}
