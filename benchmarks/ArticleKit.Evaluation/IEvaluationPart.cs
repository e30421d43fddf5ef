using System.CommandLine;
using Spectre.Console;

namespace ArticleKit.Evaluation;

/// <summary>Measures one part of the library on labelled data.</summary>
internal interface IEvaluationPart
{
    /// <summary>The name of the subcommand that runs only this part.</summary>
    string Name { get; }

    /// <summary>One line for the help text.</summary>
    string Description { get; }

    /// <summary>Options that only this part has.</summary>
    IReadOnlyList<Option> Options => [];

    /// <summary>Takes over what the command line says of <see cref="Options"/>.</summary>
    void Configure(ParseResult options)
    {
    }

    /// <summary>Measures; each figure is returned as soon as it is known.</summary>
    /// <param name="data">The labelled data.</param>
    /// <param name="progress">Told after each piece of work: what is under way, and how much of it is done.</param>
    IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress);

    /// <summary>Prints what stands below the table of figures: lists of single cases, where a part has them.</summary>
    void WriteDetails(IAnsiConsole console)
    {
    }
}
