using ArticleKit.Cleaning.Page;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Page;

public sealed class HintWordsTests
{
    private const int MinInnerLength = 3;

    private static readonly Gen<string> Word = Gen.String[Gen.Char["abc"], 1, 6];

    private static readonly Gen<Hints> Hint = Gen.Int[0, 18].Select(bit => (Hints)(1 << bit));

    [Theory]
    [InlineData("nav", (int)Hints.Navigation)]
    [InlineData("NAV", (int)Hints.Navigation)]
    [InlineData("related", (int)Hints.Related)]
    [InlineData("myRELATEDposts", (int)Hints.Related)]
    [InlineData("relatedcomments", (int)(Hints.Related | Hints.Comments))]
    [InlineData("navy", (int)Hints.None)]
    [InlineData("", (int)Hints.None)]
    public void Find_Name_IsReadAsAWholeElseByTheLongWordsInside(string name, int expected)
    {
        var words = new HintWords(6, new Dictionary<string, Hints>(StringComparer.Ordinal) { ["nav"] = Hints.Navigation, ["related"] = Hints.Related, ["comments"] = Hints.Comments });

        words.Find(name).Should().Be((Hints)expected);
    }

    [Fact]
    public void Find_AnyWordsAndName_IsWhatASearchWordByWordFinds() =>
        Gen.Select(Gen.Dictionary(Word, Hint)[0, 12], Gen.String[Gen.Char["abcABC"], 0, 20])
            .Sample((words, name) => new HintWords(MinInnerLength, words).Find(name).Should().Be(Search(words, name)), iter: 20_000);

    private static Hints Search(Dictionary<string, Hints> words, string name)
    {
        Hints hints = Hints.None;
        foreach ((string word, Hints value) in words)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }

            hints |= word.Length >= MinInnerLength && name.Contains(word, StringComparison.OrdinalIgnoreCase) ? value : Hints.None;
        }

        return hints;
    }
}
