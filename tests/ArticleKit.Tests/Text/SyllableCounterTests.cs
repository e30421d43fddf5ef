using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Text;

public sealed class SyllableCounterTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("table", 2)]
    [InlineData("readability", 5)]
    [InlineData("evacuation", 5)]
    [InlineData("baked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("the", 1)]
    [InlineData("it'll", 2)]
    [InlineData("don't", 1)]
    [InlineData("we've", 1)]
    [InlineData("isn't", 2)]
    [InlineData("boss's", 2)]
    [InlineData("dog's", 1)]
    [InlineData("dog’s", 1)]
    [InlineData("HAPPY", 2)]
    public void Count_EnglishWord_IsAsSpoken(string word, int syllables) => SyllableCounter.Count(word).Should().Be(syllables);

    [Theory]
    [InlineData("people", 2)]
    [InlineData("something", 2)]
    [InlineData("Someone's", 2)]
    [InlineData("colonel", 2)]
    [InlineData("everything", 3)]
    [InlineData("recipe", 3)]
    [InlineData("fireplace", 3)]
    public void Count_WordThatRulesMiss_IsAsTheDictionarySays(string word, int syllables) => SyllableCounter.Count(word).Should().Be(syllables);

    [Fact]
    public void Count_ManyThreadsAtOnce_AllAgree()
    {
        string[] words = [.. "people something colonel readability evacuation boss's state-of-the-art".Split(' ')];
        int[] expected = [.. words.Select(SyllableCounter.Count)];
        Parallel.For(0, 64, _ => words.Select(SyllableCounter.Count).Should().Equal(expected));
    }

    [Theory]
    [InlineData("well-known", 2)]
    [InlineData("state-of-the-art", 4)]
    [InlineData("café", 2)]
    [InlineData("cafe\u0301", 2)]
    [InlineData("naïve", 2)]
    [InlineData("Mr.", 2)]
    public void Count_CompoundsAndAccents_AreCountedByTheirParts(string word, int syllables) => SyllableCounter.Count(word).Should().Be(syllables);

    [Theory]
    [InlineData("0", 2)]
    [InlineData("7", 2)]
    [InlineData("42", 3)]
    [InlineData("100", 3)]
    [InlineData("1,000", 3)]
    [InlineData("2,300,017", 11)] // two million three hundred thousand seventeen
    [InlineData("1985", 5)] // nineteen eighty-five
    [InlineData("1905", 4)] // nineteen oh five
    [InlineData("1900", 4)] // nineteen hundred
    [InlineData("2008", 4)] // two thousand eight
    [InlineData("3.14", 4)] // three point one four
    [InlineData("21st", 3)]
    [InlineData("20th", 3)]
    [InlineData("10th", 1)]
    [InlineData("007", 6)] // zero zero seven
    [InlineData("1234567890123456", 18)] // one by one: seven and zero have two
    public void Count_Numbers_AreReadAloud(string number, int syllables) => SyllableCounter.Count(number).Should().Be(syllables);

    [Theory]
    [InlineData("BBC", 3)]
    [InlineData("FBI", 3)]
    [InlineData("WWF", 7)]
    [InlineData("U.S.", 2)]
    [InlineData("p.m.", 2)]
    [InlineData("NATO", 2)]
    [InlineData("MP3", 3)]
    public void Count_Acronyms_AreSpelledWhereTheyMustBe(string word, int syllables) => SyllableCounter.Count(word).Should().Be(syllables);

    [Theory]
    [InlineData("молоко", 3)]
    [InlineData("καλημέρα", 4)]
    [InlineData("한국어", 3)]
    [InlineData("東京", 2)]
    [InlineData("きょう", 2)]
    [InlineData("سلام", 1)]
    public void Count_OtherScripts_CountVowelsWhereTheyAreWritten(string word, int syllables) => SyllableCounter.Count(word).Should().Be(syllables);

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("' - '")]
    public void Count_NoLetterOrDigit_IsZero(string word) => SyllableCounter.Count(word).Should().Be(0);

    [Fact]
    public void Count_AnyWord_IsPositiveAndBounded() => Gen.String.Sample(
        text =>
        {
            foreach (TextSpan word in WordTokenizer.Tokenize(text))
            {
                SyllableCounter.Count(word.In(text)).Should().BeInRange(1, 6 * word.Length);
            }
        },
        iter: 2000);

    [Fact]
    public void Count_Null_Throws() => FluentActions.Invoking(() => SyllableCounter.Count(null!)).Should().Throw<ArgumentNullException>();
}
