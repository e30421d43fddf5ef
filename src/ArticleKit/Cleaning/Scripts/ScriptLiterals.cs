using System.Text;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>
/// Finds the data that scripts assign: <c>window.__INITIAL_STATE__ = {…};</c> and <c>… = JSON.parse("…")</c>. Only what is JSON but for
/// values that are <c>undefined</c> is found; a script is never run.
/// </summary>
internal static class ScriptLiterals
{
    private const int MaxLiterals = 16;
    private const int MinLength = 500;
    private const string Parse = "JSON.parse(";
    private const string Undefined = "undefined";

    /// <summary>The literals as JSON, in time linear in the length of the script.</summary>
    public static List<string> Find(ReadOnlySpan<char> script)
    {
        List<string> found = [];
        int index = 0;
        for (int tries = 0; tries < MaxLiterals; tries++)
        {
            int start = NextValue(script, index, out bool isText);
            if (start < 0)
            {
                break;
            }

            int end = isText ? EndOfText(script, start) : EndOfValue(script, start);
            if (end < 0)
            {
                break;
            }

            if (end - start >= MinLength)
            {
                found.Add(isText ? TextToJson(script[start..end]) : ValueToJson(script[start..end]));
            }

            index = end;
        }

        return found;
    }

    /// <summary>Where the next assigned object, list or text begins; -1 for none.</summary>
    private static int NextValue(ReadOnlySpan<char> script, int index, out bool isText)
    {
        isText = false;
        while (index < script.Length && script[index..].IndexOf('=') is >= 0 and int offset)
        {
            int start = SkipSpace(script, index + offset + 1);
            if (script[start..].StartsWith(Parse, StringComparison.Ordinal))
            {
                start = SkipSpace(script, start + Parse.Length);
                isText = start < script.Length && script[start] is '"' or '\'';
                if (isText)
                {
                    return start;
                }
            }
            else if (start < script.Length && script[start] is '{' or '[')
            {
                int inner = SkipSpace(script, start + 1);
                if (inner < script.Length && script[inner] is '"' or '{' or '[')
                {
                    return start;
                }
            }

            index += offset + 1;
        }

        return -1;
    }

    private static int SkipSpace(ReadOnlySpan<char> script, int index)
    {
        while (index < script.Length && char.IsWhiteSpace(script[index]))
        {
            index++;
        }

        return index;
    }

    private static int EndOfValue(ReadOnlySpan<char> script, int start)
    {
        int depth = 0;
        int index = start;
        while (index < script.Length)
        {
            int offset = script[index..].IndexOfAny("\"{}[]");
            if (offset < 0)
            {
                return -1;
            }

            index += offset;
            switch (script[index])
            {
                case '"':
                    index = EndOfText(script, index);
                    if (index < 0)
                    {
                        return -1;
                    }

                    break;
                case '{' or '[':
                    depth++;
                    index++;
                    break;
                default:
                    index++;
                    if (--depth == 0)
                    {
                        return index;
                    }

                    break;
            }
        }

        return -1;
    }

    /// <summary>The index behind the closing quotation mark; -1 if it is missing.</summary>
    private static int EndOfText(ReadOnlySpan<char> script, int start)
    {
        char quote = script[start];
        for (int i = start + 1; i < script.Length; i++)
        {
            if (script[i] == '\\')
            {
                i++;
            }
            else if (script[i] == quote)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static string ValueToJson(ReadOnlySpan<char> value)
    {
        if (!value.Contains(Undefined, StringComparison.Ordinal) && !value.Contains("\\x", StringComparison.Ordinal))
        {
            return value.ToString();
        }

        var output = new StringBuilder(value.Length + 16);
        int index = 0;
        while (index < value.Length)
        {
            if (value[index] == '"')
            {
                int end = EndOfText(value, index);
                AppendText(output, value[index..(end < 0 ? value.Length : end)]);
                index = end < 0 ? value.Length : end;
            }
            else if (value[index..].StartsWith(Undefined, StringComparison.Ordinal))
            {
                output.Append("null");
                index += Undefined.Length;
            }
            else
            {
                output.Append(value[index++]);
            }
        }

        return output.ToString();
    }

    /// <summary>The value of a text in a script, which is JSON itself; empty if the text is broken.</summary>
    private static string TextToJson(ReadOnlySpan<char> text)
    {
        var json = new StringBuilder(text.Length + 16);
        AppendText(json, text);
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(json.ToString());
            return Metadata.JsonScript.StringOf(document.RootElement) ?? "";
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or ArgumentException)
        {
            return "";
        }
    }

    /// <summary>Writes a text of a script, in quotation marks of either kind, with the escapes that JSON has.</summary>
    private static void AppendText(StringBuilder output, ReadOnlySpan<char> text)
    {
        output.Append('"');
        ReadOnlySpan<char> content = text[1..Math.Max(1, text.Length - 1)];
        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i];
            if (c != '\\' || i + 1 == content.Length)
            {
                output.Append(c == '"' ? "\\\"" : c == '\\' ? "" : c.ToString());
                continue;
            }

            char escaped = content[++i];
            switch (escaped)
            {
                case 'x':
                    output.Append("\\u00");
                    break;
                case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u':
                    output.Append('\\').Append(escaped);
                    break;
                case '\n':
                    break;
                default:
                    output.Append(escaped);
                    break;
            }
        }

        output.Append('"');
    }
}
