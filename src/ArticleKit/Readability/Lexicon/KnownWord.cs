using ArticleKit.Readability.Familiarity;
using ArticleKit.Terms;

namespace ArticleKit.Readability.Lexicon;

/// <summary>What is known beforehand of one of the 50,000 most frequent words of English.</summary>
/// <param name="Hash">Its <see cref="WordHash"/>; 0 for no word.</param>
/// <param name="Zipf">How often it is spoken; see <see cref="WordFrequencies.Zipf"/>.</param>
/// <param name="Syllables">How many syllables it has, unless it is written in capitals.</param>
/// <param name="Lists">The lists of familiar words by which it is familiar.</param>
/// <param name="IsComplex">Whether it is hard for the fog index, unless it is a name.</param>
/// <param name="IsFormal">Whether it is one of the words of formal writing.</param>
internal readonly record struct KnownWord(ulong Hash, float Zipf, byte Syllables, FamiliarWordMarks Lists, bool IsComplex, bool IsFormal);
