namespace ArticleKit.Tool.Hosting;

/// <summary>How far the reading of an input has come.</summary>
internal interface IInputPosition
{
    /// <summary>How much there is, as it is stored; null if that is not known, as of a pipe.</summary>
    long? PackedLength { get; }

    /// <summary>How much of it is read.</summary>
    long PackedPosition { get; }
}
