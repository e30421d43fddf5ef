using System.Security.Cryptography;
using System.Text;
using ArticleKit.Corpora;

namespace ArticleKit.Orleans.Grains;

/// <summary>Makes messages of what users give and get, and the reverse.</summary>
internal static class JobMessages
{
    /// <summary>The message of a job, with the full names of its files.</summary>
    /// <exception cref="ArgumentException">The name of the job is none, or it has no input.</exception>
    public static JobMessage Of(CorpusJob job)
    {
        if (job.Inputs.Count == 0)
        {
            throw new ArgumentException("A job needs input.", nameof(job));
        }

        string[] inputs = [.. job.Inputs.Select(Path.GetFullPath)];
        string output = Path.GetFullPath(job.Output);
        var message = new JobMessage(job.Id ?? "", inputs, output, job.Fields.ToString(), job.ChunkLength, job.PacksAnswers, job.MaxTries);
        return job.Id is null ? message with { Id = IdOf(message) }
            : IsId(job.Id) ? message
            : throw new ArgumentException("The name of a job has 1 to 100 letters and digits of ASCII, '-', '_' and '.'.", nameof(job));
    }

    public static CorpusJob ToJob(JobMessage message) => new()
    {
        Inputs = message.Inputs,
        Output = message.Output,
        Id = message.Id,
        Fields = AnswerFields.TryParse(message.Fields, out AnswerFields? fields, out _) ? fields : AnswerFields.All,
        ChunkLength = message.ChunkLength,
        PacksAnswers = message.PacksAnswers,
        MaxTries = message.MaxTries,
    };

    public static CorpusJobStatus ToStatus(string id, StatusMessage message) => new()
    {
        Id = id,
        State = (CorpusJobState)message.State,
        Reason = message.Reason,
        Chunks = message.Chunks,
        DoneChunks = message.Done,
        FailedChunks = message.Failed,
        RunningChunks = message.Leased,
        Retries = message.Retries,
        LostTries = message.LostTries,
        SecondTries = message.SecondTries,
        Answers = message.Answers,
        Errors = message.Errors,
        Submitted = message.Submitted,
        Ended = message.Ended,
        Failures = [.. message.Failures.Select(failure => new FailedChunk(failure.Number, failure.Path, failure.Start, failure.End, failure.Tries, failure.Reason))],
    };

    private static bool IsId(string id) =>
        id.Length is >= 1 and <= 100 && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.');

    /// <summary>A name that is the same for the same job, so that whoever submits it again goes on with it.</summary>
    private static string IdOf(JobMessage job)
    {
        var text = new StringBuilder();
        foreach (string part in (string[])[job.Output, job.Fields, FormattableString.Invariant($"{job.ChunkLength} {job.PacksAnswers} {job.MaxTries}"), .. job.Inputs])
        {
            text.Append(part).Append('\0');
        }

        return "job-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
    }
}
