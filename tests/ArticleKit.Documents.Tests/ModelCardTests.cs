using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ArticleKit.Documents.Tests.Pages;
using ArticleKit.TestSupport;

namespace ArticleKit.Documents.Tests;

/// <summary>The cards tell of the models that ship, and of the same bytes.</summary>
public partial class ModelCardTests
{
    private static readonly (string File, long Size, string Hash)[] Stated =
    [
        .. MarkdownPage.All.Where(page => page.StartsWith("docs/models/", StringComparison.Ordinal)).SelectMany(page => Rows().Matches(File.ReadAllText(Repository.PathOf(page)))).Select(match =>
            (match.Groups["file"].Value, long.Parse(match.Groups["size"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture), match.Groups["hash"].Value)),
    ];

    [Fact]
    public void Cards_SizesAndHashes_AreThoseOfTheFiles()
    {
        foreach ((string file, long size, string hash) in Stated)
        {
            byte[] bytes = File.ReadAllBytes(Repository.PathOf(file));

            (bytes.LongLength, Convert.ToHexStringLower(SHA256.HashData(bytes))).Should().Be((size, hash), "the card of {0} says so; docs/retraining.md tells what to do", file);
        }
    }

    [Fact]
    public void Models_InsideThePackages_HaveCards()
    {
        // Tables of standards are nothing of ours.
        string[] resources =
        [
            .. ((Type[])[typeof(Article), typeof(ArticleKit.Topics.TopicClassifier)]).SelectMany(type => type.Assembly.GetManifestResourceNames())
                .Where(name => !name.EndsWith("CharacterReferences.txt", StringComparison.Ordinal) && !name.EndsWith("canonical-mappings.txt", StringComparison.Ordinal)),
        ];

        resources.Should().HaveCount(Stated.Length).And.OnlyContain(name => Stated.Any(stated => name.EndsWith(Path.GetFileName(stated.File), StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\| File \| `(?<file>[^`]+)`[^\n]*\n\| Size \| (?<size>[\d,]+) bytes \|\n\| SHA-256 \| `(?<hash>[0-9a-f]{64})` \|")]
    private static partial Regex Rows();
}
