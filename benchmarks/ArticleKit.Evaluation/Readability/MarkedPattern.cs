namespace ArticleKit.Evaluation.Readability;

/// <summary>A string of letters, with <c>^</c> and <c>$</c> for the ends of a word, and the position of one letter in it.</summary>
internal readonly record struct MarkedPattern(string Text, int Mark);
