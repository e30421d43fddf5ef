using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Reduction;
using ArticleKit.Fuzzing.Tests.Fakes;

namespace ArticleKit.Fuzzing.Tests.Reduction;

public sealed class ReducerTests
{
    private static readonly CaseKey Key = new(1, 2, "fake");

    [Fact]
    public void Reduce_TextWithOneFault_KeepsNothingElse()
    {
        var target = new FakeTarget((input, run) =>
            run.Require(!input.Text!.Contains("<x", StringComparison.Ordinal) || !input.Text.Contains('!', StringComparison.Ordinal), "both", "Both are there."));
        var input = FuzzInput.Of(new string('a', 500) + "<x" + new string('b', 700) + "!" + new string('c', 300));

        Reduce(target, input).Text.Should().Be("<x!");
    }

    [Fact]
    public void Reduce_Bytes_KeepsWhatIsNeeded()
    {
        var target = new FakeTarget((input, run) => run.Require(input.Bytes!.Count(value => value == 255) < 2, "two", "There are two."));
        var input = FuzzInput.Of([.. Enumerable.Range(0, 1000).Select(value => (byte)value)]);

        Reduce(target, input).Bytes.Should().Equal(255, 255);
    }

    [Fact]
    public void Reduce_AnotherFaultInAShorterText_KeepsTheOneThatWasFound()
    {
        var target = new FakeTarget((input, run) =>
        {
            run.Require(input.Length > 10, "short", "Too short.");
            run.Require(!input.Text!.Contains('x', StringComparison.Ordinal), "letter", "An x.");
        });
        var input = FuzzInput.Of(new string('a', 50) + "x");

        FuzzInput reduced = Reduce(target, input);

        reduced.Text.Should().Contain("x").And.HaveLength(11);
    }

    private static FuzzInput Reduce(FakeTarget target, FuzzInput input)
    {
        var runner = new CaseRunner(CaseLimits.Default);
        return new Reducer(runner, Key, target).Reduce(input, runner.Run(Key, input, target, checksRepetition: false).Finding!);
    }
}
