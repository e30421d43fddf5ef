namespace ArticleKit.Keyphrases.Words;

/// <summary>
/// Tells nouns from verbs by the words around them: a light substitute for a tagger of parts of speech, of which keyphrases need
/// no more than where a noun phrase can stand.
/// </summary>
internal static class WordClassifier
{
    private const WordKinds OpensNounPhrase = WordKinds.Determiner | WordKinds.Preposition | WordKinds.Number;

    /// <summary>Sets the class of every word.</summary>
    public static void Classify(Span<PhraseWord> words, FormTable forms, LanguageRules rules)
    {
        for (int i = 0; i < words.Length; i++)
        {
            PhraseWord word = words[i];
            WordKinds kinds = forms.KindsOf(word.Form);
            WordClass kind = word.Class == WordClass.Number || (kinds & WordKinds.Number) != WordKinds.None ? WordClass.Number
                : word.Class == WordClass.Function || ((kinds & WordKinds.Function) != WordKinds.None && !IsAcronym(word)) || IsInnerParticle(words, i, forms) ? WordClass.Function
                : (kinds & WordKinds.Measure) != WordKinds.None && (rules.HasCapitalNouns || !IsInsideName(words, i)) ? WordClass.Number
                : word.IsTelling ? WordClass.Nominal
                : rules.HasCapitalNouns && !word.IsCapital ? WordClass.Verbal
                : rules.IsEnglish ? EnglishClass(words, i, kinds, forms)
                : WordClass.Nominal;
            words[i] = word with { Class = kind };
        }
    }

    /// <summary>"van" and "der" in "Katrijn van der Molen".</summary>
    private static bool IsInnerParticle(ReadOnlySpan<PhraseWord> words, int i, FormTable forms) => !words[i].IsCapital
        && (forms.KindsOf(words[i].Form) & WordKinds.Particle) != WordKinds.None
        && i + 1 < words.Length && words[i + 1].IsJoined
        && (words[i + 1].IsTelling || (forms.KindsOf(words[i + 1].Form) & WordKinds.Particle) != WordKinds.None);

    /// <summary>"US", "IT" and "WHO" are no pronouns.</summary>
    private static bool IsAcronym(PhraseWord word) =>
        word.IsTelling && (word.Marks & WordMarks.AllCapitals) != WordMarks.None;

    private static bool IsInsideName(ReadOnlySpan<PhraseWord> words, int i) => words[i].IsTelling
        && ((words[i].IsJoined && words[i - 1].IsCapital && words[i - 1].Class == WordClass.Nominal)
            || (i + 1 < words.Length && words[i + 1].IsJoined && words[i + 1].IsTelling && words[i].Sentence == words[i + 1].Sentence));

    private static WordClass EnglishClass(ReadOnlySpan<PhraseWord> words, int i, WordKinds kinds, FormTable forms)
    {
        WordKinds before = i > 0 && words[i].IsJoined ? forms.KindsOf(words[i - 1].Form) : WordKinds.None;
        bool afterNoun = words[i].IsJoined && words[i - 1].Class is WordClass.Nominal or WordClass.Light;
        bool hasNext = i + 1 < words.Length && words[i + 1].IsJoined;
        WordKinds next = hasNext ? forms.KindsOf(words[i + 1].Form) : WordKinds.None;
        bool nextIsContent = hasNext && (next & (WordKinds.Function | WordKinds.Number | WordKinds.Verb | WordKinds.Adverb)) == WordKinds.None
            && words[i + 1].Class != WordClass.Number;
        bool beginsPhrase = (before & OpensNounPhrase) != WordKinds.None || (words[i].IsJoined && words[i - 1].Class == WordClass.Number);
        if ((kinds & (WordKinds.Verb | WordKinds.Adverb)) != WordKinds.None)
        {
            return WordClass.Verbal;
        }

        if ((kinds & (WordKinds.Participle | WordKinds.Gerund)) != WordKinds.None)
        {
            // "the drained bog", "charging stations", but "drained the bog", "charging them", "sheep grazing there".
            bool isNounInIng = (kinds & WordKinds.Gerund) != WordKinds.None && !nextIsContent
                && (beginsPhrase || afterNoun) && (next & (WordKinds.Determiner | WordKinds.Pronoun)) == WordKinds.None;
            bool describes = nextIsContent && (beginsPhrase || (words[i].IsFirst && (next & WordKinds.Determiner) == WordKinds.None)
                || (afterNoun && words[i - 1].Class == WordClass.Light));
            return isNounInIng || describes ? WordClass.Nominal : WordClass.Verbal;
        }

        bool takesObject = (next & (WordKinds.Determiner | WordKinds.Pronoun)) != WordKinds.None;
        if ((before & WordKinds.BeforeVerb) != WordKinds.None && (before & OpensNounPhrase) == WordKinds.None && (kinds & WordKinds.Light) == WordKinds.None)
        {
            // "to France", "not water": only what can take an object or ends the run is taken for a verb.
            return takesObject || !nextIsContent ? WordClass.Verbal : WordClass.Nominal;
        }

        if (takesObject && !beginsPhrase && (words[i].IsFirst || (afterNoun && (kinds & WordKinds.MaybeVerb) != WordKinds.None)))
        {
            return WordClass.Verbal;
        }

        bool isPredicate = !nextIsContent && (before & (WordKinds.Be | WordKinds.Degree)) != WordKinds.None
            && (kinds & (WordKinds.Weak | WordKinds.Adjective)) != WordKinds.None;
        return isPredicate ? WordClass.Verbal : (kinds & WordKinds.Light) != WordKinds.None ? WordClass.Light : WordClass.Nominal;
    }
}
