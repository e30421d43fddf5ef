using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Display;
using ArticleKit.Orleans;

namespace ArticleKit.Tool.Cluster;

/// <summary>Says how far a job has come.</summary>
internal static class JobText
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A line for a person.</summary>
    public static string LineOf(CorpusJobStatus status) => string.Create(
        CultureInfo.InvariantCulture,
        $"{status.Id}: {NameOf(status.State)}, {status.DoneChunks:N0} of {status.Chunks:N0} chunks done, {status.FailedChunks:N0} given up, {RetriesOf(status)}, {status.Answers:N0} answers, {status.Errors:N0} of them errors");

    /// <summary>The line, and one for each chunk that was given up.</summary>
    public static string Of(CorpusJobStatus status)
    {
        var text = new StringBuilder(LineOf(status));
        if (status.Reason is { } reason)
        {
            text.Append("\n  ").Append(TerminalText.Clean(reason));
        }

        foreach (FailedChunk failure in status.Failures)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  chunk {failure.Number} of {TerminalText.Clean(failure.Path)}, tried {failure.Tries} times: {TerminalText.Clean(failure.Reason)}");
        }

        return text.ToString();
    }

    /// <summary>A line of JSON for a program.</summary>
    public static string JsonOf(CorpusJobStatus status)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteString("id", status.Id);
            json.WriteString("state", NameOf(status.State));
            json.WriteString("reason", status.Reason);
            json.WriteNumber("chunks", status.Chunks);
            json.WriteNumber("doneChunks", status.DoneChunks);
            json.WriteNumber("failedChunks", status.FailedChunks);
            json.WriteNumber("runningChunks", status.RunningChunks);
            json.WriteNumber("retries", status.Retries);
            json.WriteNumber("lostTries", status.LostTries);
            json.WriteNumber("secondTries", status.SecondTries);
            json.WriteNumber("answers", status.Answers);
            json.WriteNumber("errors", status.Errors);
            json.WriteStartArray("failures");
            foreach (FailedChunk failure in status.Failures)
            {
                json.WriteStartObject();
                json.WriteNumber("chunk", failure.Number);
                json.WriteString("path", failure.Path);
                json.WriteNumber("start", failure.Start);
                json.WriteNumber("end", failure.End);
                json.WriteNumber("tries", failure.Tries);
                json.WriteString("reason", failure.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string RetriesOf(CorpusJobStatus status) => string.Create(
        CultureInfo.InvariantCulture,
        $"{status.Retries:N0} retries ({status.LostTries:N0} lost with their worker, {status.SecondTries:N0} second tries)");

    private static string NameOf(CorpusJobState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());
}
