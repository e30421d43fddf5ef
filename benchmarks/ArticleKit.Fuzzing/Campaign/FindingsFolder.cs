using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Campaign;

/// <summary>Writes findings, each into a folder of its own: what happened, how to see it again, and the input.</summary>
/// <param name="folder">The folder for all of them.</param>
/// <param name="corpus">The corpus of the cases.</param>
internal sealed class FindingsFolder(string folder, string? corpus)
{
    // The same fault is found again and again; a few examples are enough.
    private const int MostAlike = 3;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether there are not enough findings of the same cause yet.</summary>
    public bool IsWanted(Finding finding) => !Directory.Exists(folder) || Directory.GetDirectories(folder, Prefix(finding) + "*").Length < MostAlike;

    /// <summary>Writes a finding.</summary>
    /// <returns>Its folder.</returns>
    public string Write(Finding finding, FuzzInput? input, FuzzInput? reduced = null)
    {
        string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix(finding)}{finding.Key.Seed}-{finding.Key.Number}"));
        Directory.CreateDirectory(path);
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{finding.Key.Target}: {finding.Rule}\n{finding.Message}\n\n{finding.Key.Command(corpus)}\n\n");
        report.Append(CultureInfo.InvariantCulture, $"Length of the input: {input?.Length}\n{string.Join('\n', input?.Steps.Select((step, i) => $"{i + 1}. {step}") ?? [])}\n\n{finding.Details}\n");
        File.WriteAllText(Path.Combine(path, "finding.txt"), report.ToString());
        WriteInput(path, "input", input);
        WriteInput(path, "reduced", reduced);
        return path;
    }

    private static void WriteInput(string path, string name, FuzzInput? input)
    {
        if (input?.Bytes is { } bytes)
        {
            File.WriteAllBytes(Path.Combine(path, name + ".bin"), bytes);
        }
        else if (input?.Text is { } text)
        {
            (byte[] encoded, string extension) = Encode(text);
            File.WriteAllBytes(Path.Combine(path, name + extension), encoded);
        }
    }

    // UTF-8 has no lone surrogates.
    private static (byte[] Bytes, string Extension) Encode(string text)
    {
        try
        {
            return (Strict.GetBytes(text), ".txt");
        }
        catch (EncoderFallbackException)
        {
            byte[] units = new byte[text.Length * sizeof(char)];
            Buffer.BlockCopy(text.ToCharArray(), 0, units, 0, units.Length);
            return (units, ".utf16");
        }
    }

    private static string Prefix(Finding finding) =>
        $"{finding.Key.Target}-{finding.Rule}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(finding.Signature)))[..8]}-".Replace(' ', '-');
}
