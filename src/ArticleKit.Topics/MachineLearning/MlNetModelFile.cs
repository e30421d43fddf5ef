using System.IO.Compression;
using Microsoft.ML;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>Writes a classifier in the model format of ML.NET.</summary>
internal static class MlNetModelFile
{
    // ML.NET stamps each entry with the time of day; the same classifier must give the same bytes. The first day that zip files know.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(TopicClassifier classifier, Stream target)
    {
        var context = new MLContext();
        var transformer = new TopicTransformer(classifier, classifier.Topics, ColumnNames.Text, ColumnNames.Title);
        using var saved = new MemoryStream();
        context.Model.Save(transformer, TopicMapping.NoRows(context, ColumnNames.Text, ColumnNames.Title).Schema, saved);
        saved.Position = 0;
        using var content = new MemoryStream();
        Restamp(saved, content);
        content.Position = 0;
        content.CopyTo(target);
    }

    private static void Restamp(Stream source, Stream target)
    {
        using var from = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in from.Entries)
        {
            ZipArchiveEntry copy = to.CreateEntry(entry.FullName);
            copy.LastWriteTime = Stamp;
            using Stream input = entry.Open();
            using Stream output = copy.Open();
            input.CopyTo(output);
        }
    }
}
