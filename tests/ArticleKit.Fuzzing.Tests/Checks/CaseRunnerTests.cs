using System.Globalization;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Tests.Fakes;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Fuzzing.Tests.Checks;

/// <summary>The campaign can fail: each rule is broken here on purpose, and must be noticed.</summary>
public sealed class CaseRunnerTests
{
    private static readonly CaseKey Key = new(1, 2, "fake");

    [Fact]
    public void Run_TargetThatHoldsEverything_FindsNothing()
    {
        CaseResult result = Run((input, run) => run.Outcome.Add(run.Measure("length", input.Length, () => input.Length)));

        result.Finding.Should().BeNull();
        result.Costs.Should().ContainSingle().Which.Operation.Should().Be("length");
    }

    [Fact]
    public void Run_TargetThatThrows_FindsTheExceptionAndWhere()
    {
        Finding finding = Find((_, _) => throw new InvalidOperationException("What happened."));

        finding.Rule.Should().Be("exception");
        finding.Message.Should().Contain("What happened.");
        finding.Details.Should().Contain(nameof(Run_TargetThatThrows_FindsTheExceptionAndWhere));
    }

    [Fact]
    public void Run_TargetThatHangs_FindsAHang()
    {
        using var end = new ManualResetEventSlim();

        CaseResult result = Run((_, _) => end.Wait(), new CaseLimits { Hang = TimeSpan.FromMilliseconds(200) });
        end.Set();

        result.Finding!.Rule.Should().Be("hang");
        result.IsHung.Should().BeTrue();
    }

    [Fact]
    public void Run_TargetThatGivesNoNumber_FindsIt() =>
        Find((_, run) => run.RequireNumbers(new LanguageScore("x", "X", double.NaN, ScoreScale.Ease, 0, 100), "score")).Rule.Should().Be("number");

    [Fact]
    public void Run_TargetThatIsSlow_FindsTheTime() =>
        Find((_, run) => run.Measure("spin", 1, Spin), new CaseLimits { FreeSeconds = 0.02 }).Rule.Should().Be("time");

    [Fact]
    public void Run_TargetThatIsSlowOnce_FindsNothing()
    {
        int calls = 0;

        CaseResult result = Run((_, run) => run.Measure("spin", 1, () => calls++ == 0 ? Spin() : 0), new CaseLimits { FreeSeconds = 0.02 });

        result.Finding.Should().BeNull();
        calls.Should().BeGreaterThan(1);
    }

    [Fact]
    public void Run_TargetThatAllocatesMuch_FindsTheAllocation() =>
        Find((_, run) => run.Measure("allocate", 1, () => new byte[2_000_000].Length), new CaseLimits { FreeBytes = 1_000_000 }).Rule.Should().Be("allocation");

    [Fact]
    public void Run_TargetThatDependsOnTheCulture_FindsIt() =>
        Find((_, run) => run.Outcome.Add(1.5.ToString(CultureInfo.CurrentCulture))).Rule.Should().Be("determinism");

    [Fact]
    public void Run_TargetThatDependsOnTheThread_FindsIt() =>
        Find((_, run) => run.Outcome.Add(Environment.CurrentManagedThreadId)).Rule.Should().Be("determinism");

    [Fact]
    public void Run_SpanOutsideOfTheText_IsFound() =>
        Find((_, run) => run.RequireSound(new Summary([new SummarySentence("a b", new TextSpan(1, 3), 1, 1)]), "a b")).Rule.Should().Be("span");

    [Fact]
    public void Run_QuoteThatIsNotInTheText_IsFound() =>
        Find((_, run) => run.RequireSound(new Summary([new SummarySentence("a c", new TextSpan(0, 3), 1, 1)]), "a b")).Rule.Should().Be("quote");

    [Theory]
    [InlineData("<article><script>x</script></article>")]
    [InlineData("<article><p onclick=\"x\">y</p></article>")]
    [InlineData("<article><a href=\"javascript:x\">y</a></article>")]
    public void Run_HtmlThatIsNotSafe_IsFound(string html) => Find((_, run) => run.RequireSafe(html)).Rule.Should().Be("rendering");

    [Fact]
    public void Run_UnknownWarning_IsFound() =>
        Find((_, run) => run.RequireWarnings([new ArticleWarning("no_such_warning", "A message.")], "")).Rule.Should().Be("warning");

    private static int Spin()
    {
        double start = CpuClock.OfThread;
        int turns = 0;
        while (CpuClock.OfThread - start < 0.05)
        {
            turns++;
        }

        return turns;
    }

    private static Finding Find(Action<FuzzInput, CaseRun> run, CaseLimits? limits = null) => Run(run, limits).Finding ?? throw new InvalidOperationException("Nothing was found.");

    private static CaseResult Run(Action<FuzzInput, CaseRun> run, CaseLimits? limits = null) =>
        new CaseRunner(limits ?? CaseLimits.Default).Run(Key, FuzzInput.Of("A text."), new FakeTarget(run), checksRepetition: true);
}
