using ArticleKit.Corpora.Answers;
using Parquet;
using Parquet.Schema;

namespace ArticleKit.Parquet.Answers;

/// <summary>A column of a file of answers, or several that make a list.</summary>
internal abstract class AnswerColumn
{
    /// <summary>What the schema says of it.</summary>
    public abstract Field Field { get; }

    /// <summary>A column of strings.</summary>
    public static AnswerColumn Of(string name, Func<AnswerContent, string?> value) => new ScalarColumn<ReadOnlyMemory<char>>(
        new DataField<string>(name), (AnswerContent content, out ReadOnlyMemory<char> text) => TextOf(value(content), out text));

    /// <summary>A column of numbers.</summary>
    public static AnswerColumn Of<TValue>(string name, Func<AnswerContent, TValue?> value)
        where TValue : struct => Of(new DataField<TValue?>(name), value);

    /// <inheritdoc cref="Of{TValue}(string, Func{AnswerContent, TValue?})"/>
    public static AnswerColumn Of<TValue>(DataField field, Func<AnswerContent, TValue?> value)
        where TValue : struct => new ScalarColumn<TValue>(field, (AnswerContent content, out TValue number) => NumberOf(value(content), out number));

    /// <summary>Writes the values of some answers.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter writer, IReadOnlyList<AnswerContent> answers, CancellationToken cancellationToken);

    internal static bool TextOf(string? value, out ReadOnlyMemory<char> text)
    {
        text = value.AsMemory();
        return value is not null;
    }

    internal static bool NumberOf<TValue>(TValue? value, out TValue number)
        where TValue : struct
    {
        number = value.GetValueOrDefault();
        return value.HasValue;
    }
}
