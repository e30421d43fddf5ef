namespace ArticleKit.Tool.Data;

/// <summary>Where in a file the articles stand.</summary>
internal sealed record DataLayout
{
    public required DataFormat Format { get; init; }

    public required string TextField { get; init; }

    public required string TitleField { get; init; }

    public string LabelField { get; init; } = "label";

    public string IdField { get; init; } = "id";

    /// <summary>What stands between several labels in one value; null if there is one label only.</summary>
    public string? LabelSeparator { get; init; }

    /// <summary>What stands between values; null for tabs in a file of tabs, and else for what the file looks like.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Whether the first row names the columns; if not, fields are numbers of columns.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Whether quotation marks hold values together.</summary>
    public bool HasQuotes { get; init; } = true;

    /// <summary>The format that the name of a file tells, with or without .gz at its end.</summary>
    public static DataFormat FormatOf(string path)
    {
        string unpacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(unpacked).ToLowerInvariant() switch
        {
            ".csv" => DataFormat.Csv,
            ".tsv" or ".tab" => DataFormat.Tsv,
            _ => DataFormat.JsonLines,
        };
    }
}
