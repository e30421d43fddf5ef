namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Divides Portuguese words by the rules of the orthography, as Brazil does.</summary>
/// <remarks>
/// Cunha, C., Cintra, L. (1985), Nova gramática do português contemporâneo, on encontros vocálicos: an i or u after another vowel joins it (pai, causa)
/// unless it carries an accent or closes its own syllable with l, m, n, r, z or nh (sair, rainha); before another vowel it stands alone (dia,
/// viagem), except after q and g (água) and in the unstressed endings of words with an accent (história).
/// </remarks>
internal sealed class PortugueseSyllables : LanguageSyllables
{
    protected override NumberSyllables Numbers { get; } = new(
        [2, 1, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 3, 4], [2, 2, 3, 3, 3, 3, 3, 3], And: 1, Hundred: 2, Thousand: 1, Million: 2);

    protected override string AccentedLetters => "áâãàéêíóôõúüç";

    protected override string LongLetterNames => "FHJLMNRSXZ";

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        int syllables = 0;
        bool accented = false;
        State state = State.None;
        for (int i = 0; i < letters.Length; i++)
        {
            char c = letters[i];
            if (IsStrong(c))
            {
                bool joins = (state == State.Strong && letters[i - 1] is 'ã' or 'õ' && c is 'o' or 'e')
                    || (state == State.Weak && accented && c < 128 && IsEnding(letters, i));
                syllables += joins ? 0 : 1;
                state = joins ? State.Glide : State.Strong;
                accented |= c > 127 && c is not ('ã' or 'õ');
            }
            else if (c is 'i' or 'u' or 'ü' or 'y')
            {
                if (i > 0 && letters[i - 1] is 'q' or 'g' && c is 'u' or 'ü' && IsVowel(letters, i + 1))
                {
                    continue;
                }

                bool joins = state is State.Strong or State.Weak && letters[i - 1] != c && !ClosesSyllable(letters, i);
                syllables += joins ? 0 : 1;
                state = joins ? State.Glide : State.Weak;
            }
            else
            {
                state = State.None;
            }
        }

        return syllables;
    }

    private static bool IsStrong(char c) => c is 'a' or 'e' or 'o' or 'á' or 'â' or 'ã' or 'à' or 'é' or 'ê' or 'í' or 'ó' or 'ô' or 'õ' or 'ú';

    private static bool IsVowel(ReadOnlySpan<char> letters, int index) =>
        index < letters.Length && (IsStrong(letters[index]) || letters[index] is 'i' or 'u');

    /// <summary>Whether the word ends with this vowel or an s after it.</summary>
    private static bool IsEnding(ReadOnlySpan<char> letters, int index) =>
        index == letters.Length - 1 || (index == letters.Length - 2 && letters[^1] == 's');

    /// <summary>Whether a consonant after the vowel belongs to its syllable and keeps it apart from the vowel before: sa-ir, ra-i-nha.</summary>
    private static bool ClosesSyllable(ReadOnlySpan<char> letters, int index)
    {
        char next = index + 1 < letters.Length ? letters[index + 1] : '\0';
        char after = index + 2 < letters.Length ? letters[index + 2] : '\0';
        return next is 'l' or 'm' or 'n' or 'r' or 'z' && !IsVowel(letters, index + 2) && !(next == 'l' && after == 'h');
    }

    private enum State
    {
        None,
        Strong,
        Weak,
        Glide,
    }
}
