using ArticleKit.Corpora.Answers;
using Parquet;
using Parquet.Schema;

namespace ArticleKit.Parquet.Answers;

/// <summary>A column with one value a row, or none.</summary>
internal sealed class ScalarColumn<TValue>(DataField dataField, ValueOf<AnswerContent, TValue> valueOf) : AnswerColumn
    where TValue : struct
{
    public override Field Field => dataField;

    public override async Task WriteAsync(ParquetRowGroupWriter writer, IReadOnlyList<AnswerContent> answers, CancellationToken cancellationToken)
    {
        List<TValue> values = new(answers.Count);
        int[] levels = new int[answers.Count];
        for (int i = 0; i < answers.Count; i++)
        {
            if (valueOf(answers[i], out TValue value))
            {
                values.Add(value);
                levels[i] = dataField.MaxDefinitionLevel;
            }
        }

        ReadOnlyMemory<int>? definitions = dataField.MaxDefinitionLevel > 0 ? levels : null;
        await writer.WriteAllPartsAsync<TValue>(dataField, values.ToArray(), definitions, null, cancellationToken).ConfigureAwait(false);
    }
}
