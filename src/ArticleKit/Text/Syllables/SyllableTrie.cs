using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleKit.Text.Syllables;

/// <summary>The rules of <see cref="SyllableRules"/> by their letters. Immutable.</summary>
internal sealed class SyllableTrie
{
    /// <summary>In the form that is read, a byte from here on is the position of a marked letter; the weight follows in a byte.</summary>
    public const byte FirstMark = 0x80;

    private readonly Node[] _nodes;
    private readonly Weight[] _moreWeights;

    private SyllableTrie(Node[] nodes, Weight[] weights)
    {
        _nodes = nodes;
        _moreWeights = weights;
    }

    /// <summary>
    /// Reads rules in the ordinal order of their strings: of each a capital for the number of letters shared with the string before (A for
    /// none), the other letters, and one or more marks with their weights.
    /// </summary>
    public static SyllableTrie Read(Stream stream)
    {
        var root = new Branch();
        List<Branch> path = [root];
        for (int c = stream.ReadByte(); c >= 0; c = stream.ReadByte())
        {
            if (char.IsAsciiLetterUpper((char)c))
            {
                int shared = c - 'A';
                path.RemoveRange(shared + 1, path.Count - shared - 1);
            }
            else if (c < FirstMark)
            {
                var branch = new Branch();
                path[^1].Children.Add(Symbols.Of((char)c), branch);
                path.Add(branch);
            }
            else
            {
                path[^1].Weights.Add(new Weight((byte)(c - FirstMark), (sbyte)stream.ReadByte()));
            }
        }

        return Flatten(root);
    }

    /// <summary>Adds the weights of all rules that a word begins with.</summary>
    /// <param name="word">The symbols of a word from some letter on.</param>
    /// <param name="weights">The sums for these letters.</param>
    public void AddWeights(ReadOnlySpan<byte> word, Span<int> weights)
    {
        Node[] nodes = _nodes;
        int index = 0;
        for (int i = 0; i < word.Length; i++)
        {
            ref readonly Node parent = ref nodes[index];
            uint bit = 1u << word[i];
            if ((parent.Children & bit) == 0)
            {
                return;
            }

            index = parent.FirstChild + BitOperations.PopCount(parent.Children & (bit - 1));
            ref readonly Node node = ref nodes[index];
            weights[node.First.Mark] += node.First.Value;
            for (int more = 0; more < node.MoreCount; more++)
            {
                Weight weight = _moreWeights[node.FirstMore + more];
                weights[weight.Mark] += weight.Value;
            }
        }
    }

    /// <summary>Puts the branches side by side, the children of one in the order of their symbols, so that a bit set tells where each is.</summary>
    private static SyllableTrie Flatten(Branch root)
    {
        List<Branch> branches = [root];
        List<Node> nodes = [];
        List<Weight> weights = [];
        for (int i = 0; i < branches.Count; i++)
        {
            Branch branch = branches[i];
            uint children = 0;
            int firstChild = branches.Count;
            foreach ((byte symbol, Branch child) in branch.Children)
            {
                children |= 1u << symbol;
                branches.Add(child);
            }

            Weight first = branch.Weights.Count > 0 ? branch.Weights[0] : default;
            nodes.Add(new Node(children, firstChild, weights.Count, (byte)Math.Max(0, branch.Weights.Count - 1), first));
            weights.AddRange(branch.Weights.Skip(1));
        }

        return new SyllableTrie([.. nodes], [.. weights]);
    }

    /// <param name="Children">The symbols that lead on.</param>
    /// <param name="FirstChild">The node that the first of these leads to; those of the others follow.</param>
    /// <param name="FirstMore">The place of the second weight.</param>
    /// <param name="MoreCount">How many weights there are beside the first.</param>
    /// <param name="First">The first weight, or 0. It stands here since most nodes have one, so that no branch is needed.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(uint Children, int FirstChild, int FirstMore, byte MoreCount, Weight First);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Weight(byte Mark, sbyte Value);

    private sealed class Branch
    {
        public SortedList<byte, Branch> Children { get; } = [];

        public List<Weight> Weights { get; } = [];
    }
}
