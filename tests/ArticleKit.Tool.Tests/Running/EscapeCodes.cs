using System.Text;

namespace ArticleKit.Tool.Tests.Running;

/// <summary>What a terminal is told beside text.</summary>
internal static class EscapeCodes
{
    private const char Escape = '\u001b';

    /// <summary>Takes the codes for colours and styles out; every other control character stays where it is.</summary>
    public static string Remove(string output)
    {
        var text = new StringBuilder(output.Length);
        for (int i = 0; i < output.Length; i++)
        {
            if (output[i] == Escape && i + 1 < output.Length && output[i + 1] == '[')
            {
                int end = i + 2;
                while (end < output.Length && (char.IsAsciiDigit(output[end]) || output[end] == ';'))
                {
                    end++;
                }

                if (end < output.Length && output[end] == 'm')
                {
                    i = end;
                    continue;
                }
            }

            text.Append(output[i]);
        }

        return text.ToString();
    }
}
