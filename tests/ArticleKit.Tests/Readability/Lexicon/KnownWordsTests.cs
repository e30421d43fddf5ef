using ArticleKit.Readability;
using ArticleKit.Readability.Familiarity;
using ArticleKit.Readability.Lexicon;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Tests.Readability.Lexicon;

public sealed class KnownWordsTests
{
    /// <summary>Fails when a rule or a list changes: then run <c>ArticleKit.Evaluation -- pack-known-words</c> again.</summary>
    [Fact]
    public void Find_WordOfTheTable_TellsWhatIsAskedOfAnyWord()
    {
        for (int i = 0; i < WordFrequencies.Count; i++)
        {
            string word = WordFrequencies.Word(i).ToString();
            int syllables = SyllableCounter.Count(word);
            var expected = new KnownWord(
                WordHash.Of(word),
                (float)WordFrequencies.Zipf(word),
                (byte)syllables,
                FamiliarWords.ListsOf(word),
                ComplexWordRule.IsComplex(word, syllables),
                FormalWords.Contains(word));

            if (KnownWords.Find(expected.Hash) != expected)
            {
                KnownWords.Find(expected.Hash).Should().Be(expected, word);
            }
        }
    }

    [Theory]
    [InlineData("zqxjk")]
    [InlineData("harbourmastership")]
    public void Find_WordOutsideTheTable_HasNoHash(string word) => KnownWords.Find(WordHash.Of(word)).Hash.Should().Be(0);

    [Theory]
    [InlineData("the", 1)]
    [InlineData("Evacuation", 5)]
    public void Find_FrequentWord_HasItsSyllables(string word, int syllables) =>
        ((int)KnownWords.Find(WordHash.Of(word)).Syllables).Should().Be(syllables);
}
