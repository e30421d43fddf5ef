using System.Collections.Frozen;
using System.Text;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Finds <see cref="WordCues"/>.</summary>
internal static class BoilerplateWords
{
    private const int MaxCharacters = 400;

    private static readonly FrozenDictionary<string, WordCues> Words = Build();

    private static readonly FrozenDictionary<string, WordCues>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly bool[] AsciiParts = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetter((char)c))];

    private static readonly WordShapes Shapes = new(Words.Keys);

    private static readonly string[] PlainWords = [.. Words.Keys.Where(word => word.Length <= NameTable.MaxLength && Ascii.IsValid(word))];

    private static readonly NameTable Plain = new(PlainWords);

    private static readonly WordCues[] PlainCues = [.. PlainWords.Select(word => Words[word])];

    /// <summary>The cues in the beginning of a text, and how many of its words give one.</summary>
    public static WordCues Find(ReadOnlySpan<char> text, out int count)
    {
        WordCues cues = WordCues.None;
        count = 0;
        text = text[..Math.Min(text.Length, MaxCharacters)];
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                continue;
            }

            int start = i;
            while (i < text.Length && IsPart(text[i]))
            {
                i++;
            }

            if (Shapes.MayContain(text[start..i]) && CueOf(text[start..i]) is not WordCues.None and WordCues cue)
            {
                cues |= cue;
                count++;
            }
        }

        return cues;
    }

    private static WordCues CueOf(ReadOnlySpan<char> word)
    {
        if (word.Length <= NameTable.MaxLength && Ascii.IsValid(word))
        {
            return Plain.Find(word) is >= 0 and int index ? PlainCues[index] : WordCues.None;
        }

        return Lookup.TryGetValue(word, out WordCues cue) ? cue : WordCues.None;
    }

    private static bool IsPart(char c) => c < AsciiParts.Length ? AsciiParts[c] : char.IsLetter(c) || c is '©' or '®';

    private static FrozenDictionary<string, WordCues> Build() => WordFlags.Build<WordCues>(
        (known, more) => known | more,
        (WordCues.Sharing, "share facebook twitter whatsapp pinterest linkedin instagram telegram reddit tweet pin follow teilen folgen partager suivez suivre compartir síguenos condividi seguici delen volg udostępnij deel dela del поделиться compartilhar bookmark print drucken imprimer imprimir"),
        (WordCues.Subscription, "subscribe subscribed subscription subscriptions subscriber newsletter newsletters signup inbox unsubscribe abonnieren abonnement abonnez inscrivez suscríbete suscríbase boletín iscriviti abbonati inschrijven abonneren prenumerera zapisz assine donate donation patreon podcast rss feed"),
        (WordCues.Consent, "cookie cookies consent gdpr privacy datenschutz confidentialité privacidad privacidade prywatności privacybeleid terms policy agb impressum imprint"),
        (WordCues.Copyright, "© ® copyright reserved rights rechte vorbehalten droits réservés derechos reservados diritti riservati zastrzeżone trademark trademarks disclaimer"),
        (WordCues.Related, "related recommended trending popular suggested more read also next previous latest mehr weiterlesen lesen auch lire aussi plus leer más también leggi anche meer lees ook läs mer czytaj więcej также leia mais similar similaires ähnliche verwandte relacionados correlati artikel"),
        (WordCues.Comments, "comment comments commenting reply replies kommentar kommentare kommentieren antworten commentaire commentaires répondre comentario comentarios responder commenti rispondi reacties reageren komentarze komentarz odpowiedz комментарии comentários log login"),
        (WordCues.Advertisement, "advertisement advertising advert ad sponsored sponsor promoted affiliate commission anzeige werbung publicité publicidad pubblicità publicidade advertentie reklama annons реклама"),
        (WordCues.PhotoCredit, "photo photos photograph photographer image images picture getty shutterstock reuters ap afp dpa imago unsplash pixabay istock courtesy credit foto fotos bild bilder crédit crédito zdjęcie imagen фото via caption source quelle quellen fuente fonte"),
        (WordCues.Account, "login logout register account sign password username anmelden registrieren einloggen connexion connecter iniciar sesión accedi inloggen zaloguj entrar free trial pricing demo cart checkout warenkorb"),
        (WordCues.Publication, "published updated posted written by author editor staff minutes min read ago stand uhr veröffentlicht aktualisiert autor autorin von publié mis à jour par publicado actualizado por pubblicato di gepubliceerd door opublikowano reporter correspondent contributor"),
        (WordCues.Navigation, "home menu search skip top back contact about sitemap startseite suche zurück kontakt accueil recherche retour inicio buscar volver cerca indietro zoeken terug szukaj categories category tags tag filed topics kategorie kategorien schlagwörter catégories etiquetas categorías"));
}
