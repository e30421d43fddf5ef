using ArticleKit.Corpora;

namespace ArticleKit.Parquet;

/// <summary>How answers are written as a Parquet file. Immutable.</summary>
public sealed record ParquetWritingOptions
{
    /// <summary>The options where none are given.</summary>
    public static ParquetWritingOptions Default { get; } = new();

    /// <summary>The fields that become columns beside <c>id</c>, <c>status</c>, <c>errorCode</c> and <c>errorMessage</c>; all by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AnswerFields Fields
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    = AnswerFields.All;

    /// <summary>The rows that a row group has at most; 10,000 by default. The rows of one row group are held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 10,000,000.</exception>
    public int MaxRowGroupRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000_000);
            field = value;
        }
    }

    = 10_000;

    /// <summary>
    /// About how many bytes a row group has at most before it is packed; 64,000,000 by default. A row that is longer by itself is a row group.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1,000,000,000.</exception>
    public long MaxRowGroupBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000);
            field = value;
        }
    }

    = 64_000_000;
}
