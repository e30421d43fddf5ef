using System.Diagnostics;
using ArticleKit.Keyphrases;

namespace ArticleKit.Tests.Keyphrases;

public class KeyphraseExtractorHostileTests
{
    private const int Megabyte = 1 << 20;

    /// <summary>Far more than any of them takes, far less than a time that grows with the square.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static TheoryData<KeyphraseAlgorithm, string> Cases
    {
        get
        {
            TheoryData<KeyphraseAlgorithm, string> cases = [];
            foreach (KeyphraseAlgorithm algorithm in Enum.GetValues<KeyphraseAlgorithm>())
            {
                foreach (string name in (string[])["no blank", "one word", "all different", "capitals", "particles", "possessives", "sentences", "quotes", "digits"])
                {
                    cases.Add(algorithm, name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_LongHostileText_EndsSoonWithFiniteScores(KeyphraseAlgorithm algorithm, string name)
    {
        string text = Text(name);
        var clock = Stopwatch.StartNew();

        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(
            text, new KeyphraseOptions { Algorithm = algorithm, MaxWords = KeyphraseOptions.LongestPhrase, MaxCount = int.MaxValue });

        clock.Elapsed.Should().BeLessThan(Limit);
        keyphrases.All(keyphrase => keyphrase.Score > 0 && keyphrase.Score <= 1).Should().BeTrue();
    }

    private static string Text(string name) => name switch
    {
        "no blank" => new string('x', 10 * Megabyte),
        "one word" => Repeat("bridge ", Megabyte),
        "all different" => string.Join(' ', Enumerable.Range(0, 60_000).Select(i => $"word{i}x")),
        "capitals" => "He saw " + string.Join(' ', Enumerable.Range(0, 60_000).Select(i => $"Name{i}x")),
        "particles" => "He saw Anna " + Repeat("von der Bank of the ", Megabyte),
        "possessives" => "He saw " + Repeat("Anna's ", Megabyte),
        "sentences" => string.Concat(Enumerable.Range(0, 50_000).Select(i => $"Bridge {i % 7} was Jon Aker's. ")),
        "quotes" => Repeat("\"«“‘ ", Megabyte) + "a bridge",
        _ => Repeat("7 km 1,000 ", Megabyte),
    };

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
