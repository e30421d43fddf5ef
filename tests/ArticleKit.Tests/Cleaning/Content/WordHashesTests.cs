using ArticleKit.Cleaning.Content;

namespace ArticleKit.Tests.Cleaning.Content;

public class WordHashesTests
{
    [Fact]
    public void Read_SameWordsInOtherCase_GivesTheSameNumbers() => Read("The OLD bridge").Should().Equal(Read("the old, bridge!"));

    [Fact]
    public void Read_MinimumLength_LeavesOutShortWords() => Read("the old bridge", minLength: 4).Should().Equal(Read("bridge"));

    [Fact]
    public void Read_MaximumOfWords_Stops() => Read("one two three four", maxWords: 2).Should().Equal(Read("one two"));

    private static List<uint> Read(string text, int minLength = 1, int maxWords = int.MaxValue)
    {
        List<uint> words = [];
        WordHashes.Read(text, words, minLength, maxWords);
        return words;
    }
}
