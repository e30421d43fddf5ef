using ArticleKit.Cleaning.Content;

namespace ArticleKit.Tests.Cleaning.Content;

public class WordHashesTests
{
    [Fact]
    public void Read_SameWordsInOtherCase_GivesTheSameNumbers() => Read("The OLD bridge").Should().Equal(Read("the old, bridge!"));

    [Fact]
    public void Read_OtherWord_GivesAnotherNumber() => Read("the old bridge").Should().HaveCount(3).And.OnlyHaveUniqueItems();

    private static List<uint> Read(string text)
    {
        List<uint> words = [];
        WordHashes.Read(text, words);
        return words;
    }
}
