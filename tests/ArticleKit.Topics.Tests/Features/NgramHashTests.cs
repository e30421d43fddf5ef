using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Tests.Features;

public class NgramHashTests
{
    // The published FNV-1a values of these ASCII bytes do not apply to UTF-16 units beyond one byte; for these they do.
    [Theory]
    [InlineData("", 0xcbf29ce484222325UL)]
    [InlineData("a", 0xaf63dc4c8601ec8cUL)]
    [InlineData("foobar", 0x85944171f73967e8UL)]
    public void Word_PublishedVector_IsFnv1a(string word, ulong hash) => NgramHash.Word(word).Should().Be(hash);

    [Fact]
    public void Join_OtherOrder_IsAnotherHash()
    {
        (ulong hot, ulong dog) = (NgramHash.Word("hot"), NgramHash.Word("dog"));

        NgramHash.Join(hot, dog).Should().NotBe(NgramHash.Join(dog, hot));
    }

    [Fact]
    public void Buckets_WordsFormsAndCharacters_LieInBlocksOfTheirOwn()
    {
        NgramHash.WordBucket(NgramHash.Word("word"), 12).Should().BeLessThan(1 << 12);
        NgramHash.FormBucket(0, 12).Should().Be(1 << 12);
        NgramHash.FormBucket(WritingForm.Count - 1, 12).Should().Be((1 << 12) + WritingForm.Count - 1);
        NgramHash.CharacterBucket(NgramHash.Word("word"), 12).Should()
            .BeInRange((1 << 12) + WritingForm.Count, (1 << 13) + WritingForm.Count - 1);
    }
}
