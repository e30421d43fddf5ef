namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Changes a text in one way.</summary>
internal interface ITextMutator
{
    string Name { get; }

    /// <summary>Whether the text may become megabytes; of such mutators a case has one at most.</summary>
    bool IsHeavy => false;

    string Apply(string text, MutationContext context);
}
