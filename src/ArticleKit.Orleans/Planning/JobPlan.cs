using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Output;

namespace ArticleKit.Orleans.Planning;

/// <summary>The chunks of a job, by their numbers. Immutable.</summary>
internal sealed class JobPlan
{
    private readonly IReadOnlyList<JobInput> _inputs;

    // The number of the first chunk of each file.
    private readonly int[] _first;

    /// <summary>Numbers the chunks.</summary>
    /// <param name="inputs">The files in their order.</param>
    /// <exception cref="JobRefusedException">There are too many.</exception>
    public JobPlan(IReadOnlyList<JobInput> inputs)
    {
        _inputs = inputs;
        _first = new int[inputs.Count];
        long count = 0;
        for (int i = 0; i < inputs.Count; i++)
        {
            _first[i] = (int)count;
            count += inputs[i].Cut.Count;
            if (count > MaxChunks)
            {
                throw new JobRefusedException(FormattableString.Invariant($"The job has more than {MaxChunks} chunks; longer ones, or several jobs, are better."));
            }
        }

        Count = (int)count;
    }

    /// <summary>The most chunks that one coordinator keeps in mind.</summary>
    public static int MaxChunks => 2_000_000;

    public int Count { get; }

    /// <summary>A chunk, and the file as it was when the job was planned.</summary>
    public (CorpusChunk Chunk, JobInput Input) this[int number]
    {
        get
        {
            // Of several files that begin with the same number, all but the last have no chunk.
            int found = Array.BinarySearch(_first, number);
            int index = found < 0 ? ~found - 1 : found;
            while (index + 1 < _first.Length && _first[index + 1] == number)
            {
                index++;
            }

            JobInput input = _inputs[index];
            (long start, long end) = input.Cut.RangeOf(number - _first[index]);
            return (new CorpusChunk(number, input.Path, start, end), input);
        }
    }
}
