using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Comments;

/// <summary>Finds the labels of a system in its comments, such as "Reply": short texts that most of the comments have.</summary>
internal sealed class CommentLabels
{
    private const int MaxWords = 3;
    private const int MinComments = 2;

    private readonly PageDocument _page;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _comments;

    /// <param name="page">The page.</param>
    /// <param name="comments">The indexes of the blocks of each comment.</param>
    public CommentLabels(PageDocument page, IEnumerable<List<int>> comments)
    {
        _page = page;
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (List<int> blocks in comments)
        {
            own.Clear();
            foreach (int i in blocks)
            {
                if (page.Blocks[i].Words <= MaxWords && own.Add(page.Blocks[i].Text))
                {
                    _counts[page.Blocks[i].Text] = _counts.GetValueOrDefault(page.Blocks[i].Text) + 1;
                }
            }

            _comments++;
        }
    }

    /// <summary>Whether a block is a label.</summary>
    public bool Contains(int block) => _counts.GetValueOrDefault(_page.Blocks[block].Text) is >= MinComments and int count && 2 * count > _comments;
}
