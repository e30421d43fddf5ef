using ArticleKit.Cleaning.Explanation;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Chooses the blocks of a page that are the article.</summary>
internal static class ContentSelector
{
    private const double Threshold = 0.5;

    // Fewer words are no article, however sure the classifier is of them.
    private const int MinWords = 5;

    /// <summary>Chooses. Each rule is applied by one line, which also names it where the choice is explained.</summary>
    public static ContentSelection Select(PageDocument page, string? title, Uri? url, BlockClassifier classifier)
    {
        var evidence = PageEvidence.Of(page, title, url);
        double[] probabilities = classifier.Score(page, title, evidence);
        var draft = new SelectionDraft(page.Blocks.Count);
        draft.Apply(BlockRule.Likely, chosen => AddLikely(probabilities, chosen));
        bool isFallback = CountWords(page, draft.Chosen) < MinWords;
        if (isFallback)
        {
            draft.Restart(BlockRule.OutsideMainElement);
            draft.Apply(BlockRule.InMainElement, chosen => chosen.AddRange(RuleSelector.Select(page)));
        }

        draft.Apply(BlockRule.Gap, chosen => Gaps.Fill(page, chosen));
        if (!evidence.IsDiscussion)
        {
            draft.Apply(BlockRule.Comment, chosen => OtherVoices.DropComments(page, chosen));
            draft.Apply(BlockRule.FurtherArticle, chosen => OtherVoices.DropFurtherArticles(page, chosen, title));
        }

        draft.Apply(BlockRule.LinkTeaser, chosen => LinkLists.Drop(page, chosen, evidence));
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

    private static void AddLikely(double[] probabilities, List<int> chosen)
    {
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] > Threshold)
            {
                chosen.Add(i);
            }
        }
    }

    private static int CountWords(PageDocument page, List<int> chosen)
    {
        int words = 0;
        foreach (int i in chosen)
        {
            words += page.Blocks[i].Words;
        }

        return words;
    }

    private static bool IsTitle(TextBlock block, string? title) =>
        title is not null && block.Level is 1 or 2 && Metadata.TitleText.IsSame(block.Text, title);

    /// <summary>Drops headings that head nothing: at the end, or before a heading of the same or a higher rank.</summary>
    private static void DropLooseHeadings(PageDocument page, List<int> chosen)
    {
        int nextLevel = 1;
        for (int i = chosen.Count - 1; i >= 0; i--)
        {
            TextBlock block = page.Blocks[chosen[i]];
            if (block.Kind != BlockKind.Heading)
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
