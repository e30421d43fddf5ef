using System.Numerics;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Describes the elements around a block: how far up the nearest one of each kind stands, and of each kind of name.</summary>
internal static class SurroundingFeatures
{
    private const int MaxDistance = 12;
    private const int HintCount = 21;

    private static readonly Tag[] Landmarks =
        [Tag.Article, Tag.Main, Tag.Section, Tag.Aside, Tag.Nav, Tag.Header, Tag.Footer, Tag.Form, Tag.Figure, Tag.Figcaption, Tag.Table, Tag.Ul, Tag.Ol, Tag.Blockquote, Tag.Button];

    // For each element its place among the landmarks; -1 for others.
    private static readonly int[] LandmarkOf = [.. Enum.GetValues<Tag>().Select(tag => Array.IndexOf(Landmarks, tag))];

    public static void Write(PageDocument page, int node, ref FeatureWriter writer)
    {
        Span<int> hints = stackalloc int[HintCount];
        Span<int> landmarks = stackalloc int[Landmarks.Length];
        hints.Fill(MaxDistance + 1);
        landmarks.Fill(MaxDistance + 1);
        int distance = 0;
        int inList = 0;
        for (int i = node; i >= 0; i = page.Nodes[i].Parent, distance++)
        {
            ref readonly PageNode around = ref page.Nodes[i];
            if (around.Tag is Tag.Body or Tag.Html)
            {
                break;
            }

            int steps = Math.Min(distance, MaxDistance);
            for (uint rest = (uint)around.Hints; rest != 0; rest &= rest - 1)
            {
                ref int nearest = ref hints[BitOperations.TrailingZeroCount(rest)];
                nearest = Math.Min(nearest, steps);
            }

            int landmark = LandmarkOf[(int)around.Tag];
            if (landmark >= 0 && landmarks[landmark] > steps)
            {
                landmarks[landmark] = steps;
            }

            inList += around.Tag is Tag.Ul or Tag.Ol ? 1 : 0;
        }

        writer.Add(Math.Min(distance, 40));
        writer.Add(inList);
        writer.Add(page.Nodes[node].Tag is Tag.P);
        writer.Add(page.Nodes[node].Tag is Tag.Div or Tag.Section);
        foreach (int hint in hints)
        {
            writer.Add(hint);
        }

        foreach (int landmark in landmarks)
        {
            writer.Add(landmark);
        }
    }
}
