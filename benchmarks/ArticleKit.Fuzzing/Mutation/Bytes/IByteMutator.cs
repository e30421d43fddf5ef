using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>Changes bytes in one way.</summary>
internal interface IByteMutator
{
    string Name { get; }

    byte[] Apply(byte[] bytes, FuzzRandom random);
}
