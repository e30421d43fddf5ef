using ArticleKit.Topics.Features;
using CsCheck;

namespace ArticleKit.Topics.Tests.Features;

public sealed class FeatureSpaceTests
{
    [Theory]
    [InlineData(10, false, false, 1024)]
    [InlineData(10, true, false, 1024 + 256)]
    [InlineData(10, false, true, 2048 + 256)]
    [InlineData(10, true, true, 2048 + 256)]
    [InlineData(26, true, true, (1 << 27) + 256)]
    public void Size_HasRoomForWhatIsUsed(int bits, bool usesForm, bool hasCharacters, int size) =>
        FeatureSpace.Size(new TopicTrainingOptions { HashBits = bits, UsesForm = usesForm, CharacterNgrams = hasCharacters ? new NgramRange(2, 3) : null })
            .Should().Be(size);

    [Fact]
    public void Size_AnyTextAndOptions_IsAboveEveryBucket() =>
        Gen.Select(Gen.String, Gen.Null(Gen.String), Gen.Int[10, 26], Gen.Bool, Gen.Bool).Sample((text, title, bits, usesForm, hasCharacters) =>
        {
            var options = new TopicTrainingOptions { HashBits = bits, UsesForm = usesForm, CharacterNgrams = hasCharacters ? new NgramRange(1, 4) : null };
            using var buffer = new NgramBuffer();

            new NgramExtractor(options).Extract(text, title, buffer);

            buffer.Codes.ToArray().All(code => code >> 1 < FeatureSpace.Size(options)).Should().BeTrue();
        });
}
