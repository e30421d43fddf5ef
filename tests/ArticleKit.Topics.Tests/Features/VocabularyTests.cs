using ArticleKit.Topics.Features;
using CsCheck;

namespace ArticleKit.Topics.Tests.Features;

public class VocabularyTests
{
    [Fact]
    public void IndexOf_AnyBuckets_FindsThoseAndNoOthers() => Gen.UInt[0, 4095].HashSet[1, 300].Sample(set =>
    {
        uint[] buckets = [.. set.Order()];
        var vocabulary = new Vocabulary(buckets, new byte[buckets.Length], [], 11);

        for (uint bucket = 0; bucket < 4096; bucket++)
        {
            vocabulary.IndexOf(bucket).Should().Be(Math.Max(-1, Array.BinarySearch(buckets, bucket)));
        }

        vocabulary.WordCount.Should().Be(buckets.Count(bucket => bucket < 2048));
        vocabulary.CharacterStart.Should().Be(buckets.Count(bucket => bucket < 2048 + WritingForm.Count));
    }, iter: 20);

    [Theory]
    [InlineData(9, 9, 10)]
    [InlineData(9, 4, 17)]
    [InlineData(int.MaxValue, 1, 218)]
    public void InverseFrequency_Counts_IsInTenths(int documents, int frequency, byte expected) =>
        Vocabulary.InverseFrequency(documents, frequency).Should().Be(expected);
}
