using ArticleKit.Keyphrases;

namespace ArticleKit.Tests.Keyphrases.Words;

public class FurnitureTests
{
    [Theory]
    [InlineData("PORT ELLERY \u2014 A barrier was closed.", "ELLERY")]
    [InlineData("BANDA SURI - A barrier was closed.", "BANDA")]
    [InlineData("RIVERTON, Oregon (ANP) \u2014 A barrier was closed.", "Oregon")]
    [InlineData("MINNEAPOLIS, Sept. 9 /NewsLine/ -- A barrier was closed.", "NewsLine")]
    [InlineData("Lindenau (dpk) \u2013 A barrier was closed.", "dpk")]
    [InlineData("A barrier was closed.\n\nRead more: What to pack for an eruption", "eruption")]
    [InlineData("A barrier was closed.\n\nSign up for our newsletter", "newsletter")]
    [InlineData("A barrier was closed.\n\nAdvertisement\n\nIt was late.", "Advertisement")]
    [InlineData("A barrier was closed, see www.barrier.example for more.", "example")]
    public void Extract_WhatIsNoPartOfTheArticle_IsNoKeyphrase(string text, string word)
    {
        IEnumerable<string> phrases = KeyphraseExtractor.Extract(text).Select(phrase => phrase.Text);

        phrases.Should().Contain("barrier").And.NotContain(phrase => phrase.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Advertisement of the barrier was hidden.", "barrier")]
    [InlineData("Anna Lind \u2013 who built a barrier \u2013 was late.", "Anna Lind")]
    public void Extract_OrdinarySentenceThatLooksAlike_IsRead(string text, string phrase) =>
        KeyphraseExtractor.Extract(text).Select(candidate => candidate.Text).Should().Contain(phrase);
}
