using System.Collections.Frozen;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops the captions that no name in the page calls so, by the credit in their text: "Photo: …", "© …", or the name of an agency.</summary>
internal static class PhotoCredits
{
    private const int MaxWords = 40;
    private const int MaxCreditWords = 25;
    private const int MaxLabelLength = 30;
    private const int MinWordsLeft = 40;
    private const double MaxShare = 0.3;

    private static readonly FrozenSet<string> Labels = (
        "photo|photos|image|images|picture|pictures|credit|credits|photo credit|photo credits|image credit|image credits|photo by|photos by|image by"
        + "|image via|photo courtesy|photograph|photographs|illustration|featured image|feature image|cover photo|cover image|header image|top image"
        + "|lead image|main image"
        + "|foto|fotos|bild|bilder|titelbild|beitragsbild|symbolbild|symbolfoto|archivbild|archivfoto|titelfoto|aufmacherbild|headerbild|bildquelle"
        + "|bildnachweis|bildquellen|bildrechte|fotocredit|fotocredits|bildcredit|foto von|fotos von|bild von|abbildung"
        + "|crédit|crédits|crédit photo|crédits photo|crédit photos|photographie|fotografía|imagen|imágenes|crédito|foto de|fotos de|fotografia"
        + "|imagem|foto di|immagine|afbeelding|beeld|zdjęcie|zdjęcia|fot|zdj|фото").Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Agencies = ["Getty Images", "AP Photo", "picture alliance", "picture-alliance", "Shutterstock", "iStock"];

    /// <summary>Drops them from the chosen blocks.</summary>
    public static void Drop(PageDocument page, List<int> chosen) => Choice.Drop(page, chosen, i => IsCredited(page.Blocks[i]), MinWordsLeft, MaxShare);

    private static bool IsCredited(TextBlock block)
    {
        if (block.Words > MaxWords || block.Kind is BlockKind.Table or BlockKind.Preformatted)
        {
            return false;
        }

        ReadOnlySpan<char> text = block.Text;
        return (block.Words <= MaxCreditWords && (text.Contains('©') || BeginsWithLabel(text))) || NamesAgency(text);
    }

    private static bool BeginsWithLabel(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        return colon is > 0 and < MaxLabelLength && Lookup.Contains(text[..colon].Trim());
    }

    /// <summary>Whether an agency stands where a credit names it, "Name/Agency" or at the end; an article may also be about one.</summary>
    private static bool NamesAgency(ReadOnlySpan<char> text)
    {
        foreach (string agency in Agencies)
        {
            int start = text.IndexOf(agency, StringComparison.Ordinal);
            if (start < 0)
            {
                continue;
            }

            ReadOnlySpan<char> rest = text[(start + agency.Length)..].TrimEnd(")] ");
            return rest.IsEmpty || rest[0] == '/' || text[..start].TrimEnd().EndsWith('/');
        }

        return false;
    }
}
