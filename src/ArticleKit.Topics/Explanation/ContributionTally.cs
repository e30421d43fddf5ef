using System.Runtime.InteropServices;
using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Explanation;

/// <summary>Shares the score of an article out among its words and phrases.</summary>
/// <remarks>
/// The value of an n-gram in the vector of the article is shared out among its occurrences by what they count, so that the shares add
/// up to it, also where n-grams share a bucket.
/// </remarks>
internal sealed class ContributionTally
{
    private readonly LinearTopicModel _model;
    private readonly NgramTracer _tracer;
    private readonly string _text;
    private readonly string? _title;
    private readonly FeatureRanks _features;
    private readonly double[] _contributions;
    private readonly Dictionary<ulong, UnitContribution> _units = [];

    /// <summary>Tallies.</summary>
    /// <param name="model">The model.</param>
    /// <param name="text">The text of the article.</param>
    /// <param name="title">Its title; may be null.</param>
    /// <param name="vector">The vector of both.</param>
    /// <param name="contrast">What speaks for the topic.</param>
    public ContributionTally(LinearTopicModel model, string text, string? title, SparseVector vector, TopicContrast contrast)
    {
        _model = model;
        _tracer = new NgramTracer(model.Info.Options);
        _text = text;
        _title = title;
        _features = new FeatureRanks(vector.Indices, model.Vocabulary.Count);
        _contributions = new double[vector.Indices.Length];
        ShareOut(vector, contrast);
        Tally();
    }

    /// <summary>The words and phrases that hold anything the model knows, in the order of their first places.</summary>
    public IReadOnlyCollection<UnitContribution> Units => _units.Values;

    /// <summary>What the form of the writing adds.</summary>
    public double Form { get; private set; }

    /// <summary>Where some words and phrases stand.</summary>
    public Dictionary<ulong, List<TopicEvidencePlace>> FindPlaces(IEnumerable<ulong> units)
    {
        Dictionary<ulong, List<TopicEvidencePlace>> places = units.ToDictionary(unit => unit, _ => new List<TopicEvidencePlace>());
        _tracer.TraceWords(_text, _title, ngram =>
        {
            if (places.TryGetValue(ngram.Unit, out List<TopicEvidencePlace>? found))
            {
                found.Add(new TopicEvidencePlace(ngram.Span, ngram.IsInTitle));
            }
        });
        return places;
    }

    /// <summary>The words of a place as they are written.</summary>
    public string Words(TopicEvidencePlace place) => EvidenceText.Of(place.Span.In(place.IsInTitle ? _title : _text));

    /// <summary>Finds what each feature adds where it stands once in the text.</summary>
    private void ShareOut(SparseVector vector, TopicContrast contrast)
    {
        double[] counts = new double[vector.Indices.Length];
        _tracer.Trace(_text, _title, ngram =>
        {
            if (PositionOf(ngram) is var position and >= 0)
            {
                counts[position] += Weight(ngram);
            }
        });
        for (int i = 0; i < _contributions.Length; i++)
        {
            double contribution = vector.Values[i] * contrast.OfFeature(vector.Indices[i]);
            if (_model.Vocabulary.IsForm(vector.Indices[i]))
            {
                Form += contribution;
            }
            else
            {
                _contributions[i] = contribution / counts[i];
            }
        }
    }

    private void Tally() => _tracer.Trace(_text, _title, ngram =>
    {
        if (PositionOf(ngram) is var position and >= 0)
        {
            ref UnitContribution unit = ref CollectionsMarshal.GetValueRefOrAddDefault(_units, ngram.Unit, out bool exists)!;
            if (!exists)
            {
                unit = new UnitContribution(ngram.Unit);
            }

            unit.Add(_contributions[position] * Weight(ngram), ngram.Kind);
        }
    });

    private double Weight(in TracedNgram ngram) => ngram.IsInTitle ? _model.Info.Options.TitleWeight : 1;

    private int PositionOf(in TracedNgram ngram) => ngram.Bucket != TracedNgram.NoBucket && _model.Vocabulary.IndexOf(ngram.Bucket) is var feature and >= 0
        ? _features.RankOf(feature)
        : -1;
}
