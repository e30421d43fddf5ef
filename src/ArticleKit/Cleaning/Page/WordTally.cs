namespace ArticleKit.Cleaning.Page;

/// <summary>Counts the words of the block under way, and how many of them stand in links and in bold or italic type.</summary>
internal struct WordTally
{
    private bool _inWord;

    // How many characters there were of a run of which a few make a word, and how many that are; the latter 0 outside of one.
    private int _run;
    private int _inRun;

    public int Words { get; private set; }

    public int LinkWords { get; private set; }

    public int EmphasisWords { get; private set; }

    /// <summary>What follows is another word.</summary>
    public void EndWord() => (_inWord, _inRun) = (false, 0);

    /// <summary>Adds a run of ASCII letters and digits, which count as one word.</summary>
    public void AddLetters(bool isLink, bool isEmphasis)
    {
        if (!_inWord)
        {
            Count(isLink, isEmphasis);
        }

        (_inWord, _inRun, _run) = (true, 0, 0);
    }

    /// <summary>Adds any other character; of a surrogate pair one half.</summary>
    public void Add(char c, bool isLink, bool isEmphasis)
    {
        int run = WordRules.CharactersPerWord(c);
        bool isWordCharacter = char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (_inWord && WordRules.IsMark(c));
        _run = run > 0 && _inRun == run ? _run + 1 : 0;
        if (isWordCharacter && (run > 0 ? _run % run == 0 : !_inWord))
        {
            Count(isLink, isEmphasis);
        }

        // An apostrophe or hyphen inside a word does not end it; what follows a run of ideographs is another word.
        _inRun = isWordCharacter ? run : 0;
        _inWord = (isWordCharacter && run is 0 or > 2) || (_inWord && c is '\'' or '’' or '-');
    }

    private void Count(bool isLink, bool isEmphasis)
    {
        Words++;
        LinkWords += isLink ? 1 : 0;
        EmphasisWords += isEmphasis ? 1 : 0;
    }
}
