using System.Text;
using System.Text.Json;
using ArticleKit.Benchmarks.Pages;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Tests.Cleaning;
using CsCheck;

namespace ArticleKit.Fuzzing.Corpora;

/// <summary>What cases start from: pages and texts written by us, and the pages of a folder if one is given.</summary>
internal sealed class Corpus
{
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IReadOnlyList<byte[]> _own = OwnPages();
    private readonly PageFolder? _folder;
    private readonly Lazy<IReadOnlyList<string>> _analyses = new(AnalysisSeeds.Make);
    private readonly Lazy<IReadOnlyList<byte[]>> _models = new(ModelSeeds.Make);

    /// <param name="folder">A folder with pages (*.html, *.html.gz), also in folders below it; null for the own pages only.</param>
    public Corpus(string? folder = null)
    {
        Name = folder;
        _folder = folder is null ? null : new PageFolder(folder);
    }

    /// <summary>What has to be given to make the same cases again; null for the pages written by us.</summary>
    public string? Name { get; }

    /// <summary>A page as it was served.</summary>
    public byte[] PageBytes(FuzzRandom random, List<string> steps)
    {
        if (_folder is not null && random.Chance(4, 5))
        {
            int index = random.Below(_folder.Count);
            steps.Add($"page {_folder.NameOf(index)}");
            return _folder.Read(index);
        }

        int choice = random.Below(4);
        if (choice == 0)
        {
            int own = random.Below(_own.Count);
            steps.Add($"own page {own}");
            return _own[own];
        }

        return Lenient.GetBytes(Generated(random, steps, choice));
    }

    /// <summary>A page as a string; what is no UTF-8 becomes U+FFFD, as careless callers have it.</summary>
    public string Page(FuzzRandom random, List<string> steps) => Lenient.GetString(PageBytes(random, steps));

    /// <summary>A plain text: a story of ours, or what a page holds outside of its tags.</summary>
    public string Prose(FuzzRandom random, List<string> steps)
    {
        if (random.Chance(1, 2))
        {
            return TagStripper.Strip(Page(random, steps));
        }

        int length = random.Size(50, 40_000);
        steps.Add($"story of {length}");
        return random.Chance(1, 3) ? ProseSeeds.Mixed(random) : new StoryGenerator(length).Story(length);
    }

    public string AnalysisJson(FuzzRandom random, List<string> steps)
    {
        int index = random.Below(_analyses.Value.Count);
        steps.Add($"analysis {index}");
        return _analyses.Value[index];
    }

    public byte[] Model(FuzzRandom random, List<string> steps)
    {
        int index = random.Below(_models.Value.Count);
        steps.Add($"model {index}");
        return _models.Value[index];
    }

    private static string Generated(FuzzRandom random, List<string> steps, int choice)
    {
        if (choice == 1)
        {
            int length = random.Size(500, 60_000);
            steps.Add($"generated page of {length}");
            return PageGenerator.Page(length);
        }

        steps.Add(choice == 2 ? "page of a grammar" : "tag soup");
        var numbers = new PCG((uint)random.Next(), random.Next());
        return choice == 2 ? PageGrammar.Pages.Generate(numbers, null, out _) : Soup.Of.Generate(numbers, null, out _);
    }

    private static List<byte[]> OwnPages()
    {
        List<byte[]> pages = [Resource("sample.html")];
        foreach (string line in Encoding.UTF8.GetString(Resource("sample.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Html(line) is { } html)
            {
                pages.Add(Encoding.UTF8.GetBytes(html));
            }
        }

        return pages;
    }

    private static string? Html(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("html", out JsonElement html) ? html.GetString() : null;
        }
        catch (JsonException)
        {
            // The samples show what becomes of a broken line, too.
            return null;
        }
    }

    private static byte[] Resource(string name)
    {
        using Stream stream = typeof(Corpus).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
