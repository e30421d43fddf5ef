using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public sealed class FeatureSelectionTests
{
    private static readonly TopicTrainingOptions Options = new() { WordNgrams = new NgramRange(1, 1), HashBits = 16 };

    [Fact]
    public void Select_NoWordStandsTwice_KeepsAllWords() =>
        Select(Options, "rook", "onion", "mast").WordCount.Should().Be(3, "features of form, which are everywhere, are no reason to keep no words");

    [Fact]
    public void Select_FewerThanThereAre_KeepsTheBestAndAllOfForm()
    {
        Vocabulary all = Select(Options, "rook the", "onion the", "rook the", "onion the");

        Vocabulary vocabulary = Select(Options with { MaxFeatures = 2 }, "rook the", "onion the", "rook the", "onion the");

        vocabulary.WordCount.Should().Be(2);
        vocabulary.IndexOf(NgramHash.WordBucket(NgramHash.Word("the"), Options.HashBits)).Should().Be(-1);
        (vocabulary.CharacterStart - vocabulary.WordCount).Should().Be(all.CharacterStart - all.WordCount).And.BePositive();
        vocabulary.Buckets.ToArray().Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Select_WordsAndCharacters_StayInTheirBlocks()
    {
        Vocabulary vocabulary = Select(
            Options with { CharacterNgrams = new NgramRange(3, 3), MaxFeatures = 4 }, "rook", "onion", "rook", "onion");

        (vocabulary.WordCount + vocabulary.Count - vocabulary.CharacterStart).Should().Be(4);
        Enumerable.Range(vocabulary.WordCount, vocabulary.CharacterStart - vocabulary.WordCount).Should().OnlyContain(feature => vocabulary.IsForm(feature));
    }

    [Fact]
    public void Select_WithoutForm_HasNone()
    {
        Vocabulary vocabulary = Select(Options with { UsesForm = false }, "rook", "onion?", "rook", "onion");

        vocabulary.Count.Should().Be(2);
        vocabulary.CharacterStart.Should().Be(2);
    }

    private static Vocabulary Select(TopicTrainingOptions options, params string[] texts)
    {
        TrainingItem[] items = [.. texts.Select((text, i) => new TrainingItem(text, null, [$"topic {i % 2}"], 1))];
        TrainingCorpus corpus = TrainingCorpus.Read(items, items.Length, options, null, CancellationToken.None);
        return FeatureSelection.Select(corpus, [.. Enumerable.Repeat(1f, items.Length)], options);
    }
}
