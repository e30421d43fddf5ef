namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Divides Russian words: every vowel is a syllable, and the prepositions в, к and с have none.</summary>
/// <remarks>Avanesov, R. I. (1954), Russkoe literaturnoe proiznoshenie.</remarks>
internal sealed class RussianSyllables : LanguageSyllables
{
    protected override NumberSyllables Numbers { get; } = new(
        [1, 2, 1, 1, 3, 1, 1, 1, 2, 2, 2, 4, 3, 3, 4, 3, 3, 3, 4, 4], [2, 2, 2, 3, 3, 3, 4, 4], And: 0, Hundred: 1, Thousand: 3, Million: 3);

    protected override string AccentedLetters => "ёй";

    protected override bool IsCyrillic => true;

    protected override int LoneConsonant => 0;

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        int syllables = 0;
        foreach (char c in letters)
        {
            syllables += c is 'а' or 'е' or 'ё' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' ? 1 : 0;
        }

        return syllables;
    }
}
