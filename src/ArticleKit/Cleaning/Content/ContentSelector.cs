using ArticleKit.Cleaning.Content.Rules;
using ArticleKit.Cleaning.Explanation;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Chooses the blocks of a page that are the article.</summary>
internal static class ContentSelector
{
    private const double Threshold = 0.5;
    private const double MinThreshold = 0.2;
    private const double MinPromisedShare = 0.7;

    // Fewer words are no article, however sure the classifier is of them.
    private const int MinWords = 5;

    // What the classifier is sure of being boilerplate is not taken for the article for want of anything better.
    private const double MinFallbackProbability = 0.05;

    // A heading of so many words that ends like a sentence is a paragraph in large type.
    private const int MinSentenceWords = 8;

    /// <summary>Chooses. Each rule is applied by one line, which also names it where the choice is explained.</summary>
    public static ContentSelection Select(PageDocument page, PageMetadata metadata, Uri? url, BlockClassifier classifier)
    {
        string? title = metadata.Title;
        var evidence = PageEvidence.Of(page, metadata, url);
        double[] probabilities = classifier.Score(page, title, evidence);
        var draft = new SelectionDraft(page.Blocks.Count, page.Budget);
        draft.Apply(BlockRule.Likely, chosen => AddLikely(page, probabilities, evidence, chosen));
        bool isFallback = Choice.CountWords(page, draft.Chosen) < MinWords;
        if (isFallback)
        {
            draft.Restart(BlockRule.OutsideMainElement);
            draft.Apply(BlockRule.InMainElement, chosen => chosen.AddRange(RuleSelector.Select(page).Where(i => probabilities[i] >= MinFallbackProbability)));
        }

        draft.Apply(BlockRule.Sibling, chosen => Siblings.Add(page, chosen, probabilities));
        draft.Apply(BlockRule.Gap, chosen => Gaps.Fill(page, chosen, probabilities));
        if (!evidence.IsDiscussion)
        {
            DropOtherVoices(page, draft, evidence, title);
            draft.Apply(BlockRule.EmbeddedPost, chosen => EmbeddedPosts.Add(page, chosen));
            draft.Apply(BlockRule.StatedBody, chosen => StatedBody.Add(page, chosen, metadata.ArticleBody));
            DropAsides(page, draft, evidence, title, probabilities);
        }

        draft.Apply(BlockRule.LinkTeaser, chosen => LinkLists.Drop(page, chosen, evidence, url));
        draft.Apply(BlockRule.RepeatedTitle, chosen => chosen.RemoveAll(i => IsTitle(page.Blocks[i], title)));
        draft.Apply(BlockRule.LooseHeading, chosen => DropLooseHeadings(page, chosen));
        return new ContentSelection
        {
            Chosen = draft.Chosen,
            Probabilities = probabilities,
            Rules = draft.Rules,
            Evidence = evidence,
            IsFallback = isFallback,
        };
    }

    private static void AddLikely(PageDocument page, double[] probabilities, PageEvidence evidence, List<int> chosen)
    {
        AddAbove(Threshold, probabilities, chosen);

        // What a page is for that is no article is less certain, and so is an article of which too little reaches the threshold; there
        // the choice is the one that promises the highest F1.
        bool isUncertain = evidence.IsArticle ? IsTooLittle(page, probabilities, chosen) : Choice.CountWords(page, chosen) >= MinWords;
        if (isUncertain)
        {
            chosen.Clear();
            AddAbove(ExpectedScore.BestThreshold(page, probabilities, MinThreshold, Threshold), probabilities, chosen);
        }
    }

    /// <summary>Whether the chosen blocks hold far fewer words than the probabilities of all promise.</summary>
    private static bool IsTooLittle(PageDocument page, double[] probabilities, List<int> chosen)
    {
        double promised = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            promised += probabilities[i] > MinThreshold ? probabilities[i] * page.Blocks[i].Words : 0;
        }

        return Choice.CountWords(page, chosen) < MinPromisedShare * promised;
    }

    private static void AddAbove(double threshold, double[] probabilities, List<int> chosen)
    {
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] > threshold)
            {
                chosen.Add(i);
            }
        }
    }

    private static void DropOtherVoices(PageDocument page, SelectionDraft draft, PageEvidence evidence, string? title)
    {
        draft.Apply(BlockRule.Comment, chosen => OtherVoices.DropComments(page, chosen, evidence));
        draft.Apply(BlockRule.FurtherArticle, chosen => FurtherArticles.DropOthers(page, chosen, title));
    }

    private static void DropAsides(PageDocument page, SelectionDraft draft, PageEvidence evidence, string? title, double[] probabilities)
    {
        draft.Apply(BlockRule.FurtherArticle, chosen => FurtherArticles.DropAfterOwn(page, chosen));
        draft.Apply(BlockRule.FurtherArticle, chosen => FurtherArticles.DropNested(page, chosen));
        draft.Apply(BlockRule.FurtherArticle, chosen => FurtherArticles.DropAfterNextHeadline(page, chosen, evidence, title));
        draft.Apply(BlockRule.Caption, chosen => Captions.Drop(page, chosen));
        draft.Apply(BlockRule.Caption, chosen => PhotoCredits.Drop(page, chosen));
        draft.Apply(BlockRule.DateLine, chosen => Asides.DropDates(page, chosen));
        draft.Apply(BlockRule.RelatedLabel, chosen => RelatedLabels.Drop(page, chosen));
        draft.Apply(BlockRule.Box, chosen => Asides.DropBoxes(page, chosen));

        // On other pages, tabs and menus hide what is content, and lists repeat themselves.
        if (evidence.IsArticle)
        {
            draft.Apply(BlockRule.Hidden, chosen => Asides.DropHidden(page, chosen));
            draft.Apply(BlockRule.Repetition, chosen => Repetitions.Drop(page, chosen, probabilities));
        }
    }

    private static bool IsTitle(TextBlock block, string? title) =>
        title is not null && block.Level is 1 or 2 && TitleText.IsSame(block.Text, title);

    /// <summary>Drops headings that head nothing: at the end, or before a heading of the same or a higher rank.</summary>
    private static void DropLooseHeadings(PageDocument page, List<int> chosen)
    {
        int nextLevel = 1;
        for (int i = chosen.Count - 1; i >= 0; i--)
        {
            TextBlock block = page.Blocks[chosen[i]];
            if (block.Kind != BlockKind.Heading || (block.Words >= MinSentenceWords && Sentences.EndsWithStop(block.Text)))
            {
                nextLevel = int.MaxValue;
            }
            else if (nextLevel <= block.Level)
            {
                chosen.RemoveAt(i);
            }
            else
            {
                nextLevel = block.Level;
            }
        }
    }
}
