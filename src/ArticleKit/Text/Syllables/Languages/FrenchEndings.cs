using System.Collections.Frozen;

namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Tells how much of the end of a French word is mute: -e, -es, and the -ent of the third person of verbs.</summary>
internal static class FrenchEndings
{
    /// <summary>Words in -ent besides those in -ment whose ending is spoken; with an s too.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spoken = (
        "vent cent dent lent gent argent agent urgent client patient orient présent absent récent souvent différent parent talent accident président évident "
        + "content excellent fréquent innocent intelligent permanent prudent imprudent récipient sergent serpent torrent transparent violent couvent "
        + "régent équivalent ardent adolescent conscient inconscient efficient coefficient ingrédient concurrent cohérent incohérent précédent indépendant "
        + "compétent incompétent continent contingent convent décent indécent diligent dissident divergent éloquent éminent imminent équipollent escient évent "
        + "expédient fervent impatient impertinent pertinent incident indifférent indigent indulgent insolent insurgent occident omniprésent opulent "
        + "pénitent précipient proéminent quotient relent résident résurgent rémanent réticent sédiment somnolent strident subséquent succulent "
        + "turbulent virulent antécédent apparent afférent adhérent référent astringent convergent émergent exigent négligent inhérent intermittent latent "
        + "sous-jacent adjacent recent president different auvent avent lactescent fluorescent").Split(' ').ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Verbs in -ment whose ending is mute.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MuteInMent = (
        "aiment forment dorment endorment transforment informent affirment confirment réaffirment expriment impriment suppriment compriment dépriment répriment "
        + "estiment nomment surnomment consomment consument fument parfument assument résument présument allument rallument animent raniment arment désarment "
        + "ferment enferment referment renferment calment filment programment déclament proclament réclament acclament clament entament blâment dament "
        + "sèment essaiment priment rythment chôment chaument embaument opprment opprimment oppriment légitiment réforment déforment conforment performent "
        + "charment désarment alarment germent triment ament briment escriment gomment assomment somment dégomment plument enfument enflamment diffament "
        + "affament trament pâment hument inhument exhument dénomment renomment costument exclament s'exclament").Split(' ').ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many letters at the end are mute; 0 if none.</summary>
    public static int MuteLength(ReadOnlySpan<char> letters)
    {
        if (letters.EndsWith("ent"))
        {
            return IsMuteVerb(letters) ? 3 : 0;
        }

        int length = letters.EndsWith("e") ? 1 : letters.EndsWith("es") ? 2 : 0;

        // The e after a vowel and the u of -que and -gue go with it in any case, since neither is a vowel of its own.
        return length;
    }

    private static bool IsMuteVerb(ReadOnlySpan<char> letters)
    {
        if (letters.EndsWith("ment"))
        {
            return MuteInMent.Contains(letters);
        }

        // One vowel only (vient, tient, vent), or a vowel that the ending belongs to (obtient, patient).
        bool joined = letters.EndsWith("tient") || letters.EndsWith("vient") || letters.EndsWith("scient") || letters.EndsWith("dient");
        return letters.Length > 4 && !joined && !Spoken.Contains(letters);
    }
}
