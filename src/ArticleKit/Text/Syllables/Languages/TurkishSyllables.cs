namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Divides Turkish words: every vowel is a syllable.</summary>
/// <remarks>Göksel, A., Kerslake, C. (2005), Turkish: A Comprehensive Grammar.</remarks>
internal sealed class TurkishSyllables : LanguageSyllables
{
    protected override NumberSyllables Numbers { get; } = new(
        [2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 1, 2, 3, 2, 2, 2, 3, 3, 3, 3], [2, 2, 1, 2, 2, 2, 2, 2], And: 0, Hundred: 1, Thousand: 1, Million: 2);

    protected override string AccentedLetters => "âçğıîöşüû";

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        int syllables = 0;
        foreach (char c in letters)
        {
            syllables += c is 'a' or 'e' or 'ı' or 'i' or 'o' or 'ö' or 'u' or 'ü' or 'â' or 'î' or 'û' ? 1 : 0;
        }

        return syllables;
    }
}
