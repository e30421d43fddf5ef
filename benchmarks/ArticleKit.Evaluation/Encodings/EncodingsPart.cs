using System.Text;
using ArticleKit.Cleaning.Markup;
using UtfUnknown;

namespace ArticleKit.Evaluation.Encodings;

/// <summary>Measures how often the encoding of a page that declares none is found, by us and by UTF.Unknown (the detector of Mozilla).</summary>
internal sealed class EncodingsPart : IEvaluationPart
{
    public string Name => "encodings";

    public string Description => "Pages without a declaration in the legacy encodings of 31 languages, of one sentence and of several; beside UTF.Unknown.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress) =>
        Measure("one sentence", sample => sample.Sentences).Concat(Measure("three sentences", sample => [string.Join(' ', sample.Sentences)]));

    private IEnumerable<Measurement> Measure(string set, Func<EncodingSample, IReadOnlyList<string>> texts)
    {
        int pages = 0;
        int ours = 0;
        int peer = 0;
        List<string> wrong = [];
        foreach (EncodingSample sample in EncodingSample.All)
        {
            foreach (string name in sample.Encodings)
            {
                foreach (string text in texts(sample))
                {
                    string page = $"<html><head><title>The bridge</title></head><body class=\"page\"><p>{text}</p></body></html>";
                    Encoding encoding = WebEncodings.Create(name);
                    byte[] bytes = encoding.GetBytes(name == "windows-1258" ? Decompose(page) : page);
                    string expected = encoding.GetString(bytes);
                    pages++;
                    bool isRight = HtmlBytes.Decode(bytes) == expected;
                    ours += isRight ? 1 : 0;
                    peer += (CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding ?? Encoding.UTF8).GetString(bytes) == expected ? 1 : 0;
                    if (!isRight)
                    {
                        wrong.Add($"{sample.Language} {name}");
                    }
                }
            }
        }

        yield return new Measurement(Name, set, "decoded rightly", (double)ours / pages) { Note = $"{pages} pages; not: {string.Join(", ", wrong.Distinct(StringComparer.Ordinal))}" };
        yield return new Measurement($"{Name}, UTF.Unknown", set, "decoded rightly", (double)peer / pages) { Note = $"{pages} pages" };
    }

    /// <summary>Vietnamese letters as windows-1258 has them: the signs for the tones stand behind the letter.</summary>
    private static string Decompose(string text)
    {
        var output = new StringBuilder(text.Length * 2);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            // The signs that make another letter stay with it.
            bool isLetterSign = c is '\u0302' or '\u0306' or '\u031b';
            if (isLetterSign && output.Length > 0)
            {
                int at = output[^1] is '\u0323' ? output.Length - 2 : output.Length - 1;
                string letter = $"{output[at]}{c}".Normalize(NormalizationForm.FormC);
                output.Remove(at, 1).Insert(at, letter);
            }
            else
            {
                output.Append(c);
            }
        }

        return output.ToString();
    }
}
