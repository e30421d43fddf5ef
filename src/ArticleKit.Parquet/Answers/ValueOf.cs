namespace ArticleKit.Parquet.Answers;

/// <summary>Tells a value.</summary>
/// <returns>False if there is none.</returns>
internal delegate bool ValueOf<in TItem, TValue>(TItem item, out TValue value);
