using ArticleKit.Text;
using ArticleKit.Text.Segmentation;
using CsCheck;

namespace ArticleKit.Tests.Text.Segmentation;

public sealed class AsciiWordTests
{
    [Fact]
    public void TryRead_AnyCharacters_IsAWordOnlyOfLettersAToZ() =>
        Gen.Select(Gen.String[Gen.Char["abzAZ@[`{é\u0161\uFF21\uD800'9"], 1, 20], Gen.String[Gen.Char["abZ. "], 0, 20]).Sample((word, rest) =>
        {
            bool expected = word.Length <= AsciiWord.MaximumLength && word.All(char.IsAsciiLetter);

            AsciiWord.TryRead(word + rest, new TextSpan(0, word.Length), out AsciiWord read).Should().Be(expected);
            if (expected)
            {
                read.Length.Should().Be(word.Length);
                read.Capitals.Should().Be((uint)Enumerable.Range(0, word.Length).Where(i => char.IsAsciiLetterUpper(word[i])).Sum(i => 1 << i));
            }
        });

    [Fact]
    public void Hash_SameLetters_IsTheSameWhereverTheyStand() =>
        Gen.Select(Gen.String[Gen.Char["abzAZ"], 1, 16], Gen.String[Gen.Char["abZ. "], 0, 20]).Sample((word, other) =>
        {
            AsciiWord.TryRead(word, new TextSpan(0, word.Length), out AsciiWord alone);
            AsciiWord.TryRead(other + word.ToUpperInvariant() + other, new TextSpan(other.Length, word.Length), out AsciiWord inside);

            inside.Hash.Should().Be(alone.Hash).And.NotBe(0);
        });

    [Fact]
    public void Hash_DifferentWords_Differ() =>
        Gen.Select(Gen.String[Gen.Char["abcz"], 1, 16], Gen.String[Gen.Char["abcz"], 1, 16]).Where((a, b) => a != b).Sample((one, other) =>
        {
            AsciiWord.TryRead(one, new TextSpan(0, one.Length), out AsciiWord first);
            AsciiWord.TryRead(other, new TextSpan(0, other.Length), out AsciiWord second);

            first.Hash.Should().NotBe(second.Hash);
        });
}
