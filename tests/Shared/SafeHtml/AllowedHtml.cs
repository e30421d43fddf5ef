namespace ArticleKit.TestSupport.SafeHtml;

/// <summary>The elements that some HTML may have, each with its attributes.</summary>
internal sealed class AllowedHtml
{
    private readonly Dictionary<string, string[]> _elements;

    private AllowedHtml(Dictionary<string, string[]> elements) => _elements = elements;

    /// <summary>What <c>CleanedArticle.ToHtml</c> may write; the same list stands in docs/security.md.</summary>
    public static AllowedHtml Article { get; } = Parse(
        "article:lang header h1 h2 h3 h4 h5 h6 p ul ol:start li:value blockquote pre code:class table thead tbody tr th:colspan,rowspan "
        + "td:colspan,rowspan figure figcaption img:src,alt,width,height,loading a:href,rel strong em del sub sup");

    /// <summary>What a reader of CommonMark makes of <c>CleanedArticle.ToMarkdown</c>.</summary>
    public static AllowedHtml CommonMark { get; } = Parse(
        "h1 h2 h3 h4 h5 h6 p ul ol:start li blockquote pre code:class img:src,alt a:href strong em del sub sup br");

    /// <summary>The same for a reader with extensions, which names its headings, draws diagrams, and knows tables, more marks and
    /// lists of tasks: it takes an item that begins with a link named "x" for one.</summary>
    public static AllowedHtml ExtendedMarkdown { get; } = CommonMark.With("h1:id h2:id h3:id h4:id h5:id h6:id ul:class ol:start,type,class li:class input:class,type,disabled,checked pre:class ins mark cite span table thead tbody tr th td");

    /// <summary>The same for tables whose columns are aligned.</summary>
    public static AllowedHtml AlignedMarkdown { get; } = ExtendedMarkdown.With("td:style th:style");

    /// <summary>What <c>Summary.ToHtml</c> may write.</summary>
    public static AllowedHtml Summary { get; } = Parse("p mark:data-rank");

    /// <summary>What the HTML reports of <c>ArticleAnalysis</c> and <c>ArticleCorpusReport</c> may have within their body, but for the script that sorts.</summary>
    public static AllowedHtml Report { get; } = Parse(
        "header main footer section:class div:class,lang,role,aria-label,tabindex h1:class,dir,lang h2:class,dir,lang h3:class,dir,lang h4:dir h5:dir h6:dir p:class,dir,lang,id,role a:href,rel,dir,lang,aria-label,aria-describedby "
        + "bdi:lang time:datetime dl:class dt dd ul:class,lang ol:start li:dir,value span:class,dir,lang,id,aria-hidden,hidden blockquote:dir,lang pre:dir code strong em del sub sup:class mark b "
        + "table:class,id caption thead tbody tr th:class,scope,dir,lang,colspan,rowspan td:class,dir,colspan,rowspan,data-v figure figcaption:dir details summary "
        + "svg:class,viewBox,viewbox,preserveAspectRatio,preserveaspectratio,role,aria-label,aria-hidden,width,height,text-anchor rect:class,x,y,width,height,rx,fill path:class,d,fill,stroke,stroke-width circle:cx,cy,r text:class,x,y title");

    public IEnumerable<string> Elements => _elements.Keys;

    public IEnumerable<string> Attributes => _elements.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal);

    public bool Has(string element) => _elements.ContainsKey(element);

    public bool Has(string element, string attribute) => _elements[element].Contains(attribute);

    /// <summary>This and more; elements that are named again have other attributes.</summary>
    public AllowedHtml With(string elements)
    {
        Dictionary<string, string[]> all = new(_elements, StringComparer.Ordinal);
        foreach ((string name, string[] attributes) in Parse(elements)._elements)
        {
            all[name] = attributes;
        }

        return new AllowedHtml(all);
    }

    private static AllowedHtml Parse(string elements) => new(elements.Split(' ').Select(element => element.Split(':'))
        .ToDictionary(parts => parts[0], parts => parts.Length == 1 ? [] : parts[1].Split(','), StringComparer.Ordinal));
}
