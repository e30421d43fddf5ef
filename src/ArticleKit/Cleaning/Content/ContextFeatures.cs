using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Describes a block by what was first thought of the blocks around it.</summary>
internal sealed class ContextFeatures
{
    /// <summary>How many numbers are added to those of <see cref="BlockFeatures"/>.</summary>
    public const int Count = 33 + PageEvidence.FeatureCount;

    private const int MaxWords = 150;
    private const int Neighbours = 3;
    private const int MinProseWords = 12;

    private readonly PageDocument _page;
    private readonly BlockFeatures _features;
    private readonly double[] _first;
    private readonly double[] _weights;
    private readonly double[] _likelyWeights;
    private readonly double[] _likely;
    private readonly double[] _words;
    private readonly double[] _before;
    private readonly (double Likely, double Words)[] _bySignature;
    private readonly double _total;
    private readonly int _main;
    private readonly int _mainFirst = int.MaxValue;
    private readonly int _mainLast = -1;

    private readonly PageEvidence _evidence;
    private readonly double _linkShare;
    private readonly double _proseShare;
    private readonly double _commentShare;
    private readonly (double Shared, double InTitle)[] _vocabulary;
    private readonly double _meanShared;

    /// <param name="page">The page.</param>
    /// <param name="features">Its blocks by themselves.</param>
    /// <param name="first">For each block, how probably it is content, as first thought.</param>
    /// <param name="evidence">What the page says of its kind.</param>
    public ContextFeatures(PageDocument page, BlockFeatures features, double[] first, PageEvidence evidence)
    {
        _evidence = evidence;
        _page = page;
        _features = features;
        _first = first;
        _likely = new double[page.Nodes.Length];
        _words = new double[page.Nodes.Length];
        _before = new double[first.Length];
        _weights = new double[first.Length];
        _likelyWeights = new double[first.Length];
        _bySignature = new (double Likely, double Words)[features.SignatureCount];
        var gains = new double[first.Length];
        for (int i = 0; i < first.Length; i++)
        {
            TextBlock block = page.Blocks[i];
            double words = Math.Min(block.Words, MaxWords) + 1;
            double likely = words * first[i];
            (_weights[i], _likelyWeights[i]) = (words, likely);
            _before[i] = _total;
            _total += likely;
            _likely[block.Node] += likely;
            _words[block.Node] += words;
            gains[i] = words * (first[i] - 0.5);
            ref (double Likely, double Words) sums = ref _bySignature[features.SignatureAt(i)];
            sums = (sums.Likely + likely, sums.Words + words);
            _linkShare += likely * block.LinkDensity;
            _proseShare += block.Words > MinProseWords && block.LinkDensity < 0.5 && features.EndsWithStop(i) ? likely : 0;
            _commentShare += features.IsInComments(i) ? likely : 0;
        }

        var vocabulary = new Vocabulary(page, first, features.Title);
        _vocabulary = new (double, double)[first.Length];
        for (int i = 0; i < first.Length; i++)
        {
            _vocabulary[i] = vocabulary.Of(i, first[i]);
            _meanShared += (Math.Min(page.Blocks[i].Words, MaxWords) + 1) * first[i] * Math.Max(0, _vocabulary[i].Shared);
        }

        double total = Math.Max(1, _total);
        _meanShared /= total;
        (_linkShare, _proseShare, _commentShare) = (_linkShare / total, _proseShare / total, _commentShare / total);

        AddToParents();
        _main = MainNodeFinder.Find(page, gains);
        for (int i = 0; i < first.Length && _main >= 0; i++)
        {
            if (first[i] > 0.5 && page.Contains(_main, page.Blocks[i].Node))
            {
                _mainFirst = Math.Min(_mainFirst, i);
                _mainLast = i;
            }
        }
    }

    public void Write(int index, Span<float> row)
    {
        var writer = new FeatureWriter(row);
        TextBlock block = _page.Blocks[index];
        writer.Add(_first[index]);
        for (int offset = 1; offset <= Neighbours; offset++)
        {
            writer.Add(index - offset >= 0 ? _first[index - offset] : -1);
            writer.Add(index + offset < _first.Length ? _first[index + offset] : -1);
        }

        WriteWindow(index - 8, index, ref writer);
        WriteWindow(index + 1, index + 9, ref writer);
        int around = block.Node;
        for (int level = 0; level < 5; level++)
        {
            writer.Add(around < 0 || _words[around] == 0 ? -1 : _likely[around] / _words[around]);
            around = around < 0 ? -1 : _page.Nodes[around].Parent;
        }

        (double Likely, double Words) sums = _bySignature[_features.SignatureAt(index)];
        writer.Add(sums.Likely / sums.Words);
        writer.Add(sums.Likely / Math.Max(1, _total));
        writer.Add(_main >= 0 && _page.Contains(_main, block.Node));
        writer.Add(_main < 0 ? 0 : _likely[_main] / Math.Max(1, _total));
        writer.Add(_before[index] / Math.Max(1, _total));
        writer.Add(Math.Log2(1 + _total - _before[index]));
        writer.Add(_main < 0 ? -100 : Math.Clamp(index - _mainFirst, -50, 50));
        writer.Add(_main < 0 ? -100 : Math.Clamp(index - _mainLast, -50, 50));
        writer.Add(StepsToMain(block.Node));
        writer.Add(Math.Log2(1 + _total));
        _evidence.Write(ref writer);
        writer.Add(_linkShare);
        writer.Add(_proseShare);
        writer.Add(_commentShare);
        writer.Add(_features.IsInComments(index));
        writer.Add(block.LinkDensity - _linkShare);
        (double shared, double inTitle) = _vocabulary[index];
        writer.Add(shared);
        writer.Add(inTitle);
        writer.Add(shared - _meanShared);
        writer.Add(_meanShared);
    }

    /// <summary>Adds what every element holds to the one around it.</summary>
    private void AddToParents()
    {
        for (int node = _page.Nodes.Length - 1; node > 0; node--)
        {
            int parent = _page.Nodes[node].Parent;
            if (parent >= 0)
            {
                _likely[parent] += _likely[node];
                _words[parent] += _words[node];
            }
        }
    }

    private int StepsToMain(int node)
    {
        int steps = 0;
        for (int i = node; i > _main && i >= 0; i = _page.Nodes[i].Parent)
        {
            steps++;
        }

        return Math.Min(steps, 20);
    }

    private void WriteWindow(int start, int end, ref FeatureWriter writer)
    {
        double likely = 0;
        double words = 0;
        for (int i = Math.Max(0, start); i < Math.Min(end, _first.Length); i++)
        {
            likely += _likelyWeights[i];
            words += _weights[i];
        }

        writer.Add(words == 0 ? -1 : likely / words);
    }
}
