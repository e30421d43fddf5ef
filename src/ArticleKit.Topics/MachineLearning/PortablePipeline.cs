using System.Buffers;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>A classifier as a chain of components that ML.NET can save.</summary>
/// <remarks>
/// <para>
/// ML.NET lets nobody but itself write the state of a component (the members of <see cref="ModelSaveContext"/> are internal), and its
/// custom mappings have none. Hence the model travels as a constant of an <c>Expression</c>, a standard component, which hands it to
/// the custom mapping as one more column. Standard components then cut the scores to the number of topics and name the topics.
/// </para>
/// <para>
/// A chain of standard components alone, which would need no assembly of ours, cannot give the same predictions: their hashes,
/// tokenizer and weighting are others, and a model of hashed n-grams holds no words that a dictionary of theirs could be made of.
/// </para>
/// </remarks>
internal static class PortablePipeline
{
    /// <exception cref="ArticleKitException">A topic is no valid Unicode, which ML.NET cannot store: it would come back as another.</exception>
    public static ICanSaveModel Create(SlotPredictor predictor, string text, string? title)
    {
        if (predictor.Labels.FirstOrDefault(label => !IsUnicode(label)) is { } broken)
        {
            throw new ArticleKitException(
                ArticleErrorCode.InvalidModel,
                $"The topic \"{broken}\" is no valid Unicode, and cannot be saved in the format of ML.NET.");
        }

        var context = new MLContext();
        TransformsCatalog transforms = context.Transforms;
        IDataView data = TopicMapping.NoRows(context, text, title);
        IEstimator<ITransformer> titles = title is null
            ? transforms.Expression(PersistedRow.TitleColumn, "(text) => \"\"", text)
            : transforms.CopyColumns(PersistedRow.TitleColumn, title);
        var chain = transforms.CopyColumns(PersistedRow.TextColumn, text)
            .Append(titles)
            .Append(transforms.Expression(PersistedRow.ModelColumn, $"(text) => \"{PortableModel.Write(predictor)}\"", text))
            .Append(transforms.CustomMapping(new PersistedMapping().GetMapping(), PersistedMapping.Contract))
            .Fit(data);
        return chain
            .Append(FirstSlots(context, predictor.Labels.Count))
            .Append(transforms.Conversion
                .MapValueToKey(ColumnNames.PredictedLabel, PersistedAnswer.TopicColumn, keyData: TopicCatalogExtensions.NamesOf(predictor.Labels))
                .Fit(chain.Transform(data)))
            .Append(transforms
                .DropColumns(
                    PersistedRow.TextColumn,
                    PersistedRow.TitleColumn,
                    PersistedRow.ModelColumn,
                    PersistedAnswer.TopicColumn,
                    PersistedAnswer.ScoresColumn)
                .Fit(chain.Transform(data)));
    }

    private static bool IsUnicode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out int length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>Keeps the slots that are used: shown one row in which those alone are not zero, the component drops all others.</summary>
    private static ITransformer FirstSlots(MLContext context, int slots)
    {
        float[] ones = new float[slots];
        Array.Fill(ones, 1f);
        PersistedAnswer row = new()
        {
            Scores = new VBuffer<float>(PersistedAnswer.MostSlots, slots, ones, [.. Enumerable.Range(0, slots)]),
        };
        return context.Transforms.FeatureSelection.SelectFeaturesBasedOnCount(ColumnNames.Score, PersistedAnswer.ScoresColumn, count: 1)
            .Fit(context.Data.LoadFromEnumerable([row]));
    }
}
