using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>A page with the features and labels of its blocks.</summary>
internal sealed class TrainingPage
{
    private TrainingPage(LabelledPage labelled, PageDocument page, BlockFeatures features, PageMetadata metadata)
    {
        Labelled = labelled;
        Page = page;
        Features = features;
        Metadata = metadata;
        Gold = labelled.Text("articleBody") ?? "";
        Labels = BlockLabels.Find(page, Gold);
        Rows = new float[page.Blocks.Count][];
        for (int i = 0; i < Rows.Length; i++)
        {
            Rows[i] = new float[BlockFeatures.Count];
            features.Write(i, Rows[i]);
        }
    }

    public LabelledPage Labelled { get; }

    public PageDocument Page { get; }

    public BlockFeatures Features { get; }

    public PageMetadata Metadata { get; }

    public string Gold { get; }

    public bool[] Labels { get; }

    public float[][] Rows { get; }

    /// <summary>The site, by which pages are kept together in cross-validation.</summary>
    public string Site => Labelled.Url?.Host ?? Labelled.Id;

    public static TrainingPage Read(LabelledPage labelled)
    {
        string html = HtmlBytes.Decode(labelled.Html);
        PageDocument page = PageDocument.Parse(html, ArticleLimits.Default);
        PageMetadata metadata = MetadataReader.Read(page, html, labelled.Url);
        return new TrainingPage(labelled, page, new BlockFeatures(page, PageStatistics.Of(page), metadata.Title), metadata);
    }

    /// <summary>Word F1 of a choice of blocks.</summary>
    public double Score(ContentSelection selection) =>
        BagOfWordsScore.F1(Gold, string.Join("\n", selection.Chosen.Select(i => Page.Blocks[i].Text)));

    /// <summary>The rows of the second stage.</summary>
    public float[][] ContextRows(double[] first)
    {
        var context = new ContextFeatures(Page, Features, first, PageEvidence.Of(Page, Metadata, Labelled.Url));
        var rows = new float[Rows.Length][];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[BlockFeatures.Count + ContextFeatures.Count];
            Rows[i].CopyTo(rows[i], 0);
            context.Write(i, rows[i].AsSpan(BlockFeatures.Count));
        }

        return rows;
    }
}
