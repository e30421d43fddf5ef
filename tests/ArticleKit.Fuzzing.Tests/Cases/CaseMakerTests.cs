using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Corpora;

namespace ArticleKit.Fuzzing.Tests.Cases;

public sealed class CaseMakerTests
{
    public static TheoryData<int> Kinds => new([.. Enum.GetValues<InputKind>().Cast<int>()]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Make_SameKey_GivesTheSameInputWhateverWasMadeBefore(int kind)
    {
        var key = new CaseKey(7, 41, "any");
        var maker = new CaseMaker(new Corpus());
        maker.Make(key with { Number = 40 }, (InputKind)kind);

        FuzzInput first = maker.Make(key, (InputKind)kind);
        FuzzInput second = new CaseMaker(new Corpus()).Make(key, (InputKind)kind);

        second.Text.Should().Be(first.Text);
        second.Bytes.Should().Equal(first.Bytes);
        second.Steps.Should().Equal(first.Steps);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Make_OtherKeys_GiveOtherInputs(int kind)
    {
        var maker = new CaseMaker(new Corpus());

        string[] inputs = [.. Enumerable.Range(0, 12).Select(number => maker.Make(new CaseKey(1, number, "any"), (InputKind)kind)).Select(input => input.Text ?? Convert.ToHexString(input.Bytes!))];

        inputs.Distinct(StringComparer.Ordinal).Should().HaveCountGreaterThan(6);
    }

    [Fact]
    public void Next_Seed_GivesTheNumbersOfTheAlgorithm()
    {
        // From the authors' own program for the seed 0.
        var random = new FuzzRandom(0);

        random.Next().Should().Be(0xE220A8397B1DCDAF);
        random.Next().Should().Be(0x6E789E6AA1B965F4);
        random.Next().Should().Be(0x06C45D188009454F);
    }
}
