using System.Runtime.InteropServices;
using ArticleKit.Text;
using ArticleKit.Text.Quotes;

namespace ArticleKit.Quotations;

/// <summary>The names of a text outside its quotations that persons may have: two to four words with capitals, or one after a title.</summary>
internal sealed class PersonNames
{
    /// <summary>No name.</summary>
    public const int Unknown = -1;

    private const int LongestName = 5;

    /// <summary>How many words may stand before a subject that a sentence begins with: "the former mayor".</summary>
    private const int LongestLead = 4;

    private readonly ClauseWords _words;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byPart = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<PronounKind> _genders = [];
    private readonly List<PersonMention> _mentions = [];

    private PersonNames(ClauseWords words) => _words = words;

    /// <summary>The mentions in order.</summary>
    public ReadOnlySpan<PersonMention> Mentions => CollectionsMarshal.AsSpan(_mentions);

    /// <summary>Finds the names. Takes time in proportion to the words.</summary>
    public static PersonNames Find(ClauseWords words, QuotedPassages passages)
    {
        var names = new PersonNames(words);
        names.Walk(passages, (first, end, _) => names.AddFullName(first, end));
        names.Walk(passages, (first, end, _) => names.AddTitledName(first, end));
        names.Walk(passages, names.AddMention);
        return names;
    }

    /// <summary>The name in full.</summary>
    public string FullName(int name) => _names[name];

    /// <summary>Whether a person may be meant by a pronoun.</summary>
    public bool Fits(int name, PronounKind pronoun) => _genders[name] is PronounKind.None || _genders[name] == pronoun;

    /// <summary>Keeps which pronoun a person goes by.</summary>
    public void SetGender(int name, PronounKind pronoun) => _genders[name] = _genders[name] == PronounKind.None ? pronoun : _genders[name];

    /// <summary>The last mention before a position; -1 if there is none.</summary>
    public int LastBefore(int position)
    {
        int low = 0;
        int high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The name that some words are: itself, or the full one that a surname or a first name belongs to.</summary>
    public int Identify(int first, int end)
    {
        end = PersonTitles.TrimEnd(_words, first, end);
        int start = PersonTitles.Skip(_words, first, end, out PronounKind gender);
        if (start >= end || (gender == PronounKind.None && PersonTitles.IsNoPerson(_words, first, start, end)))
        {
            return Unknown;
        }

        string text = Text(start, end);
        int name = _byName.GetValueOrDefault(text, Unknown);
        if (name == Unknown && (end - start == 1 || !_words.IsCapital(start)))
        {
            // A surname, alone or with its particles.
            name = _byPart.GetValueOrDefault(Text(end - 1, end), Unknown);
        }

        if (name == Unknown && _words.IsCapital(start) && _words.NameEnd(start, end) == end && (end - start > 1 || start > first))
        {
            name = Register(text, start, end);
        }

        if (name != Unknown && gender != PronounKind.None)
        {
            SetGender(name, gender);
        }

        return name;
    }

    private void Walk(QuotedPassages passages, Action<int, int, int> visit)
    {
        ReadOnlySpan<Sentence> sentences = _words.Document.SentenceSpan;
        int passage = 0;
        for (int s = 0; s < sentences.Length; s++)
        {
            int end = sentences[s].FirstWord + sentences[s].WordCount;
            for (int i = sentences[s].FirstWord; i < end; i++)
            {
                int position = _words.Span(i).Start;
                while (passage < passages.Items.Count && passages.Items[passage].Span.End <= position)
                {
                    passage++;
                }

                bool isQuoted = passage < passages.Items.Count && passages.Items[passage].Span.Start <= position;
                if (!isQuoted && _words.IsCapital(i) && _words.NameEnd(i, end) is int nameEnd)
                {
                    visit(i, nameEnd, s);
                    i = nameEnd - 1;
                }
            }
        }
    }

    private void AddFullName(int first, int end)
    {
        (first, end) = Trim(first, end);
        int start = PersonTitles.Skip(_words, first, end, out PronounKind gender);
        if (end - start is >= 2 and <= LongestName && IsName(start) && (gender != PronounKind.None || !PersonTitles.IsNoPerson(_words, first, start, end)))
        {
            int name = Register(Text(start, end), start, end);
            if (gender != PronounKind.None)
            {
                SetGender(name, gender);
            }
        }
    }

    /// <summary>A surname after a title is that of a full name, if there is one, and tells whether it is a man's.</summary>
    private void AddTitledName(int first, int end)
    {
        (first, end) = Trim(first, end);
        int start = PersonTitles.Skip(_words, first, end, out PronounKind gender);
        if (end - start != 1 || gender == PronounKind.None)
        {
            return;
        }

        string text = Text(start, end);
        int name = _byPart.TryGetValue(text, out int known) ? known : Register(text, start, end);
        if (name != Unknown)
        {
            SetGender(name, gender);
        }
    }

    private void AddMention(int first, int end, int sentence)
    {
        (first, end) = Trim(first, end);
        if (first >= end)
        {
            return;
        }

        int start = PersonTitles.Skip(_words, first, end, out PronounKind gender);
        if (start >= end || (gender == PronounKind.None && PersonTitles.IsNoPerson(_words, first, first, end)))
        {
            return;
        }

        string text = Text(start, end);
        int name = _byName.GetValueOrDefault(text, end - start == 1 ? _byPart.GetValueOrDefault(text, Unknown) : Unknown);
        if (name >= 0)
        {
            bool speaks = end < _words.Count && _words.IsJoined(end) && (_words.Lexicon.KindOf(_words.Word(end)) & SpeechVerbKind.Verb) != SpeechVerbKind.None;
            bool begins = start - _words.Document.SentenceSpan[sentence].FirstWord <= LongestLead;
            bool isSubject = speaks || (begins && !_words.IsPossessive(end - 1) && !FollowsPreposition(first));
            _mentions.Add(new PersonMention(name, _words.Span(start).Start, sentence, isSubject));
        }
    }

    /// <summary>Whether a name begins here, not what a title stands for: Präsident der Republik.</summary>
    private bool IsName(int word) =>
        _words.IsCapital(word) || !(_words.Lexicon.IsDeterminer(_words.Word(word)) || _words.Lexicon.IsPreposition(_words.Word(word)));

    private bool FollowsPreposition(int word) => word > 0 && _words.IsJoined(word) && _words.Lexicon.IsPreposition(_words.Word(word - 1));

    /// <summary>Cuts a function word off that has its capital from the beginning of a sentence.</summary>
    private (int First, int End) Trim(int first, int end)
    {
        SpeechLexicon lexicon = _words.Lexicon;
        while (first < end && (lexicon.IsBoundary(_words.Word(first)) || lexicon.IsPreposition(_words.Word(first)) || lexicon.IsDeterminer(_words.Word(first))
            || lexicon.PronounOf(_words.Word(first)) != PronounKind.None))
        {
            first++;
        }

        return (first, PersonTitles.TrimEnd(_words, first, end));
    }

    private int Register(string text, int start, int end)
    {
        ref int name = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, text, out bool known);
        if (known)
        {
            return name;
        }

        name = _names.Count;
        _names.Add(text);
        _genders.Add(PronounKind.None);
        AddPart(Text(end - 1, end), name);
        if (end - start > 1)
        {
            AddPart(Text(start, start + 1), name);
        }

        return name;
    }

    /// <summary>A part that two names have names neither.</summary>
    private void AddPart(string part, int name)
    {
        ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byPart, part, out bool exists);
        known = exists && known != name ? Unknown : name;
    }

    private string Text(int start, int end)
    {
        TextSpan last = _words.Span(end - 1);
        int length = _words.IsPossessive(end - 1) ? last.Length - 2 : last.Length;
        return WhiteSpace.Fold(TextSpan.FromBounds(_words.Span(start).Start, last.Start + length).In(_words.Document.Text));
    }
}
