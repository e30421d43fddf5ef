namespace ArticleKit.Text.Languages;

/// <summary>How many letters of each script a sample has.</summary>
internal sealed class ScriptCounts
{
    private const int Many = 100;

    private int _latin;
    private int _cyrillic;
    private int _greek;
    private int _hangul;
    private int _kana;
    private int _han;
    private int _thai;
    private int _georgian;
    private int _armenian;
    private int _all;

    /// <summary>Counts.</summary>
    public ScriptCounts(ReadOnlySpan<char> sample)
    {
        int plain = 0;
        foreach (char c in sample)
        {
            if (c < 128)
            {
                plain += char.IsAsciiLetter(c) ? 1 : 0;
                continue;
            }

            if (!char.IsLetter(c))
            {
                // Letters outside the basic plane belong to none of these scripts, but are letters.
                _all += char.IsHighSurrogate(c) ? 1 : 0;
                continue;
            }

            _all++;
            _ = c switch
            {
                < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or 'ə' or 'ʻ' => _latin++,
                (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => _greek++,
                >= '\u0400' and <= '\u052F' => _cyrillic++,
                >= '\u0531' and <= '\u0587' => _armenian++,
                >= '\u0E01' and <= '\u0E4E' => _thai++,
                (>= '\u10A0' and <= '\u10FF') or (>= '\u1C90' and <= '\u1CBF') => _georgian++,
                >= '\u3041' and <= '\u30FF' => _kana++,
                (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => _han++,
                (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') => _hangul++,
                _ => 0,
            };
        }

        _latin += plain;
        _all += plain;
    }

    /// <summary>Whether there is no letter at all.</summary>
    public bool IsEmpty => _all == 0;

    /// <summary>Whether most letters are Latin.</summary>
    public bool IsLatin => IsMost(_latin);

    /// <summary>Whether most letters are Cyrillic.</summary>
    public bool IsCyrillic => IsMost(_cyrillic);

    /// <summary>The language of the script that most letters belong to, if only one is commonly written in it; else null.</summary>
    public string? OnlyLanguage =>
        IsMost(_greek) ? "el"
        : IsMost(_hangul) ? "ko"
        : IsMost(_thai) ? "th"
        : IsMost(_georgian) ? "ka"
        : IsMost(_armenian) ? "hy"
        : !IsMost(_kana + _han) ? null
        : _kana > (_kana + _han) / 10 ? "ja"
        : "zh";

    /// <summary>Whether there are enough letters to be sure of the script.</summary>
    public bool AreMany => _all >= Many;

    private bool IsMost(int letters) => 2 * letters > _all;
}
