using System.Runtime.InteropServices;

namespace ArticleKit.Cleaning.Page;

/// <summary>
/// The words that <see cref="Hints"/> are read from, found in one pass over a name: the name itself, else every long enough word inside
/// it (Aho and Corasick 1975, "Efficient String Matching: An Aid to Bibliographic Search", Communications of the ACM 18(6)).
/// </summary>
internal sealed class HintWords
{
    private const int Letters = 26;

    // For each state and letter, the state that follows; the first state is that of no word.
    private readonly ushort[] _next;
    private readonly State[] _states;

    /// <param name="minInnerLength">How long a word must be to be found inside another.</param>
    /// <param name="words">The words, of the letters a to z, and what they stand for.</param>
    public HintWords(int minInnerLength, IReadOnlyDictionary<string, Hints> words)
    {
        int size = 1 + words.Keys.Sum(word => word.Length);
        var next = new int[size * Letters];
        var states = new State[size];
        int count = 1;
        foreach ((string word, Hints hints) in words)
        {
            int state = 0;
            foreach (char c in word)
            {
                ref int following = ref next[(state * Letters) + c - 'a'];
                if (following == 0)
                {
                    states[count] = new State(states[state].Length + 1, Hints.None, Hints.None);
                    following = count++;
                }

                state = following;
            }

            states[state] = states[state] with { Whole = hints, Inner = word.Length >= minInnerLength ? hints : Hints.None };
        }

        Link(next, states);
        (_next, _states) = (Array.ConvertAll(next[..(count * Letters)], state => checked((ushort)state)), states[..count]);
    }

    /// <summary>What a name stands for: as a whole if it is a word, else by the long words inside it.</summary>
    /// <param name="name">Letters of ASCII, in any case.</param>
    public Hints Find(ReadOnlySpan<char> name)
    {
        Hints inner = Hints.None;
        int state = 0;
        foreach (char c in name)
        {
            state = _next[(state * Letters) + (c | 0x20) - 'a'];
            inner |= _states[state].Inner;
        }

        State last = _states[state];
        return last.Length == name.Length && last.Whole != Hints.None ? last.Whole : inner;
    }

    /// <summary>Leads each state on by letters that do not go on with its word, to the longest word begun that ends it.</summary>
    private static void Link(int[] next, State[] states)
    {
        var suffixes = new int[states.Length];
        Queue<int> open = new([0]);
        while (open.TryDequeue(out int state))
        {
            // A word inside is also found where a longer one that ends with it is.
            states[state] = states[state] with { Inner = states[state].Inner | states[suffixes[state]].Inner };
            for (int letter = 0; letter < Letters; letter++)
            {
                ref int following = ref next[(state * Letters) + letter];
                int fallback = state == 0 ? 0 : next[(suffixes[state] * Letters) + letter];
                if (following == 0)
                {
                    following = fallback;
                }
                else
                {
                    suffixes[following] = fallback;
                    open.Enqueue(following);
                }
            }
        }
    }

    /// <summary>A word, or the beginning of one.</summary>
    /// <param name="Length">How many letters have been read.</param>
    /// <param name="Whole">What it stands for by itself.</param>
    /// <param name="Inner">What it and the words that it ends with stand for inside a longer name.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct State(int Length, Hints Whole, Hints Inner);
}
