namespace ArticleKit.Evaluation;

/// <summary>Measures one part of the library on labelled data.</summary>
internal interface IEvaluationPart
{
    /// <summary>The name of the subcommand that runs only this part.</summary>
    string Name { get; }

    /// <summary>One line for the help text.</summary>
    string Description { get; }

    /// <summary>Measures; each figure is returned as soon as it is known.</summary>
    /// <param name="data">The labelled data.</param>
    /// <param name="progress">Told after each piece of work: what is under way, and how much of it is done.</param>
    IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress);
}
