using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing.Tests.Fakes;

/// <summary>A target that does what a test wants.</summary>
internal sealed class FakeTarget(Action<FuzzInput, CaseRun> run, InputKind kind = InputKind.Prose) : IFuzzTarget
{
    public string Name => "fake";

    public InputKind Kind => kind;

    public void Run(FuzzInput input, CaseRun caseRun) => run(input, caseRun);
}
