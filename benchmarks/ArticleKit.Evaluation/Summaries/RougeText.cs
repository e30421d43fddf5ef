using System.Runtime.InteropServices;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>
/// Turns sentences into numbered word stems as ROUGE compares them: lower case, runs of <c>a-z0-9</c>, words of more than three
/// characters stemmed. Texts that are compared must come from the same instance.
/// </summary>
internal sealed class RougeText
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int[][] Encode(IEnumerable<string> sentences) => [.. sentences.Select(Encode)];

    public int[] Encode(string sentence)
    {
        string text = sentence.ToLowerInvariant();
        List<int> tokens = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inToken = i < text.Length && char.IsAsciiLetterOrDigit(text[i]);
            if (inToken && start < 0)
            {
                start = i;
            }
            else if (!inToken && start >= 0)
            {
                tokens.Add(Number(text[start..i]));
                start = -1;
            }
        }

        return [.. tokens];
    }

    private int Number(string token)
    {
        string stem = token.Length > 3 ? PorterStemmer.Stem(token) : token;
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, stem, out bool known);
        if (!known)
        {
            number = _numbers.Count;
        }

        return number;
    }
}
