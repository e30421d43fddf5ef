using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Tells how much of what a block talks of is talked of elsewhere in the likely content too.</summary>
internal sealed class Vocabulary
{
    private const int MinLength = 4;
    private const int MaxWords = 60;

    private readonly uint[][] _words;
    private readonly Dictionary<uint, double> _likely = [];
    private readonly HashSet<uint> _title = [];

    public Vocabulary(PageDocument page, double[] first, string? title)
    {
        _words = new uint[first.Length][];
        List<uint> words = [];
        WordHashes.Read(title, words, MinLength, MaxWords);
        _title.UnionWith(words);
        for (int i = 0; i < first.Length; i++)
        {
            page.Budget.Check();
            words.Clear();
            WordHashes.Read(page.Blocks[i].Text, words, MinLength, MaxWords);
            words.Sort();
            int distinct = 0;
            for (int k = 0; k < words.Count; k++)
            {
                if (k == 0 || words[k] != words[k - 1])
                {
                    words[distinct++] = words[k];
                }
            }

            _words[i] = [.. words[..distinct]];
            foreach (uint word in _words[i])
            {
                _likely[word] = _likely.GetValueOrDefault(word) + first[i];
            }
        }
    }

    public (double Shared, double InTitle) Of(int index, double own)
    {
        uint[] words = _words[index];
        if (words.Length == 0)
        {
            return (-1, -1);
        }

        double shared = 0;
        int inTitle = 0;
        foreach (uint word in words)
        {
            shared += Math.Min(1, Math.Max(0, _likely[word] - own));
            inTitle += _title.Contains(word) ? 1 : 0;
        }

        return (shared / words.Length, _title.Count == 0 ? -1 : (double)inTitle / _title.Count);
    }
}
