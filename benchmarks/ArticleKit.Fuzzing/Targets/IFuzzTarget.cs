using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>A part of ArticleKit that is given inputs, and what must hold whatever they are.</summary>
internal interface IFuzzTarget
{
    /// <summary>As the command line has it. The cases of a target depend on it.</summary>
    string Name { get; }

    InputKind Kind { get; }

    /// <summary>Whether other threads work too, so that the cost is that of the whole process.</summary>
    bool UsesThreads => false;

    /// <summary>
    /// Runs a case. What takes the input goes through <see cref="CaseRun.Measure{T}"/>, what must hold through <see cref="CaseRun.Require(bool, string, string)"/>, and
    /// what must be the same every time into <see cref="CaseRun.Outcome"/>. An exception that comes out is a finding.
    /// </summary>
    void Run(FuzzInput input, CaseRun run);
}
