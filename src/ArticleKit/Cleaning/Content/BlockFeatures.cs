using System.Runtime.InteropServices;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Describes the blocks of a page by numbers: their own text, their neighbours, the elements around them and their place in the page.
/// Nothing depends on one language or one site.
/// </summary>
internal sealed class BlockFeatures
{
    /// <summary>How many numbers describe a block.</summary>
    public const int Count = 122;

    private readonly PageDocument _page;
    private readonly PageStatistics _statistics;
    private readonly int[] _signatures;
    private readonly List<SignatureSums> _signatureSums = [];
    private readonly int[] _texts;
    private readonly List<int> _repetitions = [];
    private readonly bool[] _endWithStop;
    private readonly int[] _wordsBefore;
    private readonly bool[] _inComments;
    private readonly int _totalWords;
    private readonly int _firstHeading;
    private readonly string? _title;
    private readonly int[] _heading;
    private readonly float[] _cueShare;
    private readonly WordCues[] _cues;

    public BlockFeatures(PageDocument page, PageStatistics statistics, string? title)
    {
        _page = page;
        _statistics = statistics;
        _title = title;
        int count = page.Blocks.Count;
        _signatures = new int[count];
        _wordsBefore = new int[count];
        _inComments = new bool[count];
        _heading = new int[count];
        _cueShare = new float[count];
        _cues = new WordCues[count];
        int heading = -1;
        _texts = new int[count];
        _endWithStop = new bool[count];
        _firstHeading = -1;
        var signatures = new BlockSignatures(page);
        Dictionary<string, int> texts = new(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            TextBlock block = page.Blocks[i];
            _wordsBefore[i] = _totalWords;
            _totalWords += block.Words;
            _heading[i] = heading;
            _cues[i] = BoilerplateWords.Find(block.Text, out int cueWords);
            _cueShare[i] = (float)Math.Min(cueWords, 20) / Math.Max(1, Math.Min(block.Words, 60));
            heading = block.Kind == BlockKind.Heading ? i : heading;
            _inComments[i] = page.IsWithin(block.Node, Hints.Comments);
            _endWithStop[i] = Sentences.EndsWithStop(block.Text);
            _signatures[i] = AddSignature(signatures.Of(block), block);
            _texts[i] = AddText(texts, block.Text);
            if (_firstHeading < 0 && block.Level is 1 or 2 && (block.Level == 1 || (title is not null && Metadata.TitleText.IsSame(block.Text, title))))
            {
                _firstHeading = i;
            }
        }
    }

    /// <summary>Whether a block stands in a part of the page that is named after comments.</summary>
    public bool IsInComments(int index) => _inComments[index];

    /// <summary>The title of the page.</summary>
    public string? Title => _title;

    /// <summary>Which blocks have the same tags and classes around them: a number from 0 on.</summary>
    public int SignatureAt(int index) => _signatures[index];

    /// <summary>How many different signatures there are.</summary>
    public int SignatureCount => _signatureSums.Count;

    /// <summary>Whether the text of a block ends like a sentence.</summary>
    public bool EndsWithStop(int index) => _endWithStop[index];

    public void Write(int index, Span<float> row)
    {
        var writer = new FeatureWriter(row);
        TextBlock block = _page.Blocks[index];
        TextFeatures.Write(block, _endWithStop[index], _cues[index], _cueShare[index], ref writer);
        SurroundingFeatures.Write(_page, block.Node, ref writer);
        foreach (int offset in (ReadOnlySpan<int>)[-2, -1, 1, 2])
        {
            WriteNeighbour(block, index + offset, ref writer);
        }

        WriteWindow(index - 5, index, ref writer);
        WriteWindow(index + 1, index + 6, ref writer);
        WriteContainers(block.Node, ref writer);
        WritePlace(index, ref writer);
        WriteHeading(index, ref writer);
    }

    private void WriteHeading(int index, ref FeatureWriter writer)
    {
        writer.Add(index > 0 ? _cueShare[index - 1] : -1);
        writer.Add(index + 1 < _cueShare.Length ? _cueShare[index + 1] : -1);
        int heading = _heading[index];
        if (heading < 0)
        {
            for (int i = 0; i < 7; i++)
            {
                writer.Add(-1);
            }

            return;
        }

        TextBlock block = _page.Blocks[heading];
        WordCues cues = _cues[heading];
        writer.AddLog(index - heading);
        writer.Add(block.Level);
        writer.AddLog(block.Words);
        writer.Add((cues & WordCues.Related) != WordCues.None);
        writer.Add((cues & (WordCues.Comments | WordCues.Subscription | WordCues.Sharing | WordCues.Account)) != WordCues.None);
        writer.Add(_cueShare[heading]);
        int steps = 0;
        int around = block.Node;
        while (around >= 0 && !_page.Contains(around, _page.Blocks[index].Node))
        {
            around = _page.Nodes[around].Parent;
            steps++;
        }

        writer.Add(steps);
    }

    private void WriteNeighbour(TextBlock block, int index, ref FeatureWriter writer)
    {
        if (index < 0 || index >= _page.Blocks.Count)
        {
            writer.Add(-1);
            writer.Add(-1);
            writer.Add(-1);
            writer.Add(false);
            writer.Add(false);
            return;
        }

        TextBlock neighbour = _page.Blocks[index];
        writer.AddLog(neighbour.Words);
        writer.Add(neighbour.LinkDensity);
        writer.Add((int)neighbour.Kind);
        writer.Add(_endWithStop[index]);
        writer.Add(_page.Nodes[neighbour.Node].Parent == _page.Nodes[block.Node].Parent);
    }

    private void WriteWindow(int start, int end, ref FeatureWriter writer)
    {
        int words = 0;
        int linkWords = 0;
        for (int i = Math.Max(0, start); i < Math.Min(end, _page.Blocks.Count); i++)
        {
            words += _page.Blocks[i].Words;
            linkWords += _page.Blocks[i].LinkWords;
        }

        writer.AddLog(words - linkWords);
        writer.Add(words == 0 ? 0 : (double)linkWords / words);
    }

    private void WriteContainers(int node, ref FeatureWriter writer)
    {
        int around = node;
        for (int level = 0; level < 4; level++)
        {
            around = around < 0 ? -1 : _page.Nodes[around].Parent;
            if (around < 0)
            {
                writer.Add(-1);
                writer.Add(-1);
                writer.Add(-1);
                continue;
            }

            int words = _statistics.Words[around];
            writer.AddLog((double)words / Math.Max(1, _statistics.BlockCounts[around]));
            writer.Add(words == 0 ? 0 : (double)_statistics.LinkWords[around] / words);
            writer.Add((double)words / Math.Max(1, _totalWords));
        }
    }

    private void WritePlace(int index, ref FeatureWriter writer)
    {
        TextBlock block = _page.Blocks[index];
        SignatureSums sums = _signatureSums[_signatures[index]];
        writer.Add((double)index / _page.Blocks.Count);
        writer.Add((double)_wordsBefore[index] / Math.Max(1, _totalWords));
        writer.AddLog(_totalWords);
        writer.AddLog(_page.Blocks.Count);
        writer.Add(_firstHeading < 0 ? -100 : Math.Clamp(index - _firstHeading, -50, 200));
        writer.AddLog(sums.Blocks);
        writer.Add((double)sums.Words / Math.Max(1, _totalWords));
        writer.AddLog((double)sums.Words / sums.Blocks);
        writer.Add(sums.Words == 0 ? 0 : (double)sums.LinkWords / sums.Words);
        writer.AddLog(_repetitions[_texts[index]] - 1);
        writer.Add(_title is not null && Metadata.TitleText.IsSame(block.Text, _title));
    }

    private int AddSignature(int signature, TextBlock block)
    {
        if (signature == _signatureSums.Count)
        {
            _signatureSums.Add(default);
        }

        SignatureSums sums = _signatureSums[signature];
        _signatureSums[signature] = new SignatureSums(sums.Blocks + 1, sums.Words + block.Words, sums.LinkWords + block.LinkWords);
        return signature;
    }

    private int AddText(Dictionary<string, int> texts, string text)
    {
        ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, text, out bool exists);
        if (!exists)
        {
            known = _repetitions.Count;
            _repetitions.Add(0);
        }

        _repetitions[known]++;
        return known;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct SignatureSums(int Blocks, int Words, int LinkWords);
}
