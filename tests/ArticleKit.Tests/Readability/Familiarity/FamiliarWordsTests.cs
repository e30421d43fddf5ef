using ArticleKit.Readability.Familiarity;
using CsCheck;

namespace ArticleKit.Tests.Readability.Familiarity;

public sealed class FamiliarWordsTests
{
    [Theory]
    [InlineData("dog")]
    [InlineData("DOG")]
    [InlineData("don't")]
    [InlineData("don’t")]
    [InlineData("I")]
    [InlineData("apple")]
    [InlineData("ap\u00ADple")]
    public void ListsOf_ListedWord_IsFamiliar(string word) => FamiliarWords.ListsOf(word).Should().Be(FamiliarWordMarks.AllLists);

    [Theory]
    [InlineData("girls", "plural in -s")]
    [InlineData("churches", "plural in -es")]
    [InlineData("cities", "plural in -ies")]
    [InlineData("boy's", "possessive")]
    [InlineData("boy’s", "possessive with a printed apostrophe")]
    [InlineData("boys'", "possessive of a plural")]
    [InlineData("asks", "third person")]
    [InlineData("carries", "third person of a verb in -y")]
    [InlineData("asked", "past")]
    [InlineData("hurried", "past of a verb in -y")]
    [InlineData("asking", "present participle")]
    [InlineData("dropped", "doubled consonant before -ed")]
    [InlineData("dropping", "doubled consonant before -ing")]
    [InlineData("danced", "dropped e before -ed")]
    [InlineData("dancing", "dropped e before -ing")]
    [InlineData("shown", "past participle in -n")]
    [InlineData("longer", "comparative")]
    [InlineData("prettier", "comparative of an adjective in -y")]
    [InlineData("bravest", "superlative")]
    [InlineData("reddest", "superlative with a doubled consonant")]
    [InlineData("slowly", "adverb in -ly")]
    public void ListsOf_RegularForm_IsFamiliarToAll(string word, string because) =>
        FamiliarWords.ListsOf(word).Should().Be(FamiliarWordMarks.AllLists, because);

    [Theory]
    [InlineData("oxen", "an irregular plural")]
    [InlineData("burner", "a noun made by -er")]
    [InlineData("milky", "an adjective made by -y")]
    [InlineData("sharpen", "a verb made by -en")]
    [InlineData("treatment", "another ending")]
    [InlineData("clippings", "two endings")]
    [InlineData("easily", "more than -ly")]
    [InlineData("digest", "no superlative of dig, which is no adjective")]
    [InlineData("heron", "no participle of hero")]
    [InlineData("ding", "no form of a single letter")]
    [InlineData("committee", "not on the list")]
    [InlineData("C.I.O.", "an abbreviation")]
    [InlineData("W.H.O.", "an abbreviation that would read like a word without its stops")]
    [InlineData("café", "a letter that the list does not know")]
    public void ListsOf_FormThatTheRulesLeaveOut_IsUnfamiliarToDaleAndChall(string word, string because) =>
        FamiliarWords.ListsOf(word).Should().NotHaveFlag(FamiliarWordMarks.DaleChall, because);

    [Theory]
    [InlineData("softly")]
    [InlineData("blown")]
    public void ListsOf_AdverbOrParticipleThatIsNotListed_IsUnfamiliarByTheListOf1995(string word) =>
        FamiliarWords.ListsOf(word).Should().Be(FamiliarWordMarks.DaleChall | FamiliarWordMarks.Spache);

    [Fact]
    public void ListsOf_AdverbInIly_IsFamiliarToSpacheOnly() => FamiliarWords.ListsOf("angrily").Should().Be(FamiliarWordMarks.Spache);

    [Theory]
    [InlineData("1947")]
    [InlineData("1,000.50")]
    [InlineData("3:45")]
    [InlineData("20th")]
    [InlineData("٤٢")]
    public void ListsOf_Numeral_IsFamiliar(string word) => FamiliarWords.ListsOf(word).Should().Be(FamiliarWordMarks.AllLists);

    [Theory]
    [InlineData("Nov.")]
    [InlineData("U.S.")]
    [InlineData("a.m.")]
    [InlineData("Mr.")]
    public void ListsOf_AbbreviationThatTheRulesName_IsFamiliar(string word) =>
        FamiliarWords.ListsOf(word).Should().HaveFlag(FamiliarWordMarks.DaleChall | FamiliarWordMarks.NewDaleChall);

    [Theory]
    [InlineData("seven-year-old", true)]
    [InlineData("30-year-old", true)]
    [InlineData("long‐legs", true)]
    [InlineData("good-looking", true)]
    [InlineData("dog-committee", false)]
    [InlineData("committee-dog", false)]
    public void ListsOf_Compound_IsFamiliarIfEveryPartIs(string word, bool familiar) =>
        FamiliarWords.ListsOf(word).HasFlag(FamiliarWordMarks.DaleChall).Should().Be(familiar);

    [Fact]
    public void ListsOf_CompoundOfAMillionParts_IsFamiliar() =>
        FamiliarWords.ListsOf(string.Join('-', Enumerable.Repeat("dog", 1_000_000))).Should().Be(FamiliarWordMarks.AllLists);

    [Fact]
    public void ListsOf_AnyText_NeitherThrowsNorAllocates() => Gen.String.Sample(text =>
    {
        _ = FamiliarWords.ListsOf(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = FamiliarWords.ListsOf(text);
        GC.GetAllocatedBytesForCurrentThread().Should().Be(before);
    });
}
