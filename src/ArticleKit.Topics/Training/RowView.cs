using System.Diagnostics.CodeAnalysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Training;

/// <summary>Articles as ML.NET reads them to tell one topic from all others: no vector is copied, and the rows can be shuffled.</summary>
/// <remarks>
/// What ML.NET makes of a list copies every vector in every pass, and can be shuffled only by a transformer that copies them again on another
/// thread. That took several times as long as the learning itself.
/// </remarks>
internal sealed class RowView : IDataView
{
    public const string LabelName = "Label";
    public const string WeightName = "Weight";
    public const string FeaturesName = "Features";

    private readonly bool[] _labels;
    private readonly float[] _weights;
    private readonly VBuffer<float>[] _features;
    private readonly Action? _passEnds;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Creates a view.</summary>
    /// <param name="labels">Whether each article is of the topic.</param>
    /// <param name="weights">How much each counts.</param>
    /// <param name="features">Their vectors, which nobody may change.</param>
    /// <param name="size">The length of the vectors.</param>
    /// <param name="passEnds">Is called whenever somebody has read all articles; null for nobody.</param>
    /// <param name="cancellationToken">Stops whoever reads: ML.NET cannot be told to, so that the view refuses the next row.</param>
    public RowView(bool[] labels, float[] weights, VBuffer<float>[] features, int size, Action? passEnds, CancellationToken cancellationToken)
    {
        _labels = labels;
        _weights = weights;
        _features = features;
        _passEnds = passEnds;
        _cancellationToken = cancellationToken;
        var builder = new DataViewSchema.Builder();
        builder.AddColumn(LabelName, BooleanDataViewType.Instance);
        builder.AddColumn(WeightName, NumberDataViewType.Single);
        builder.AddColumn(FeaturesName, new VectorDataViewType(NumberDataViewType.Single, size));
        Schema = builder.ToSchema();
    }

    public bool CanShuffle => true;

    public DataViewSchema Schema { get; }

    public long? GetRowCount() => _features.Length;

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) => new Cursor(this, rand);

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) =>
        [GetRowCursor(columnsNeeded, rand)];

    private sealed class Cursor : DataViewRowCursor
    {
        private readonly RowView _view;
        private readonly int[]? _order;
        private int _row = -1;
        private int _next;
        private long _position = -1;

        [SuppressMessage("Security", "CA5394", Justification = "An order of rows is no secret, and must be the same for a seed.")]
        public Cursor(RowView view, Random? random)
        {
            _view = view;
            if (random is not null)
            {
                _order = [.. Enumerable.Range(0, view._features.Length)];
                for (int i = _order.Length - 1; i > 0; i--)
                {
                    int other = random.Next(i + 1);
                    (_order[i], _order[other]) = (_order[other], _order[i]);
                }
            }
        }

        public override long Position => _position;

        public override long Batch => 0;

        public override DataViewSchema Schema => _view.Schema;

        public override bool IsColumnActive(DataViewSchema.Column column) => true;

        public override bool MoveNext()
        {
            _view._cancellationToken.ThrowIfCancellationRequested();
            if (_next >= _view._features.Length)
            {
                if (_position >= 0)
                {
                    _view._passEnds?.Invoke();
                }

                _position = -1;
                return false;
            }

            _position = _next++;
            _row = _order?[_position] ?? (int)_position;
            return true;
        }

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId value) => value = new DataViewRowId((ulong)_row, 0);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
        {
            Delegate getter = column.Name switch
            {
                LabelName => (ValueGetter<bool>)((ref bool value) => value = _view._labels[_row]),
                WeightName => (ValueGetter<float>)((ref float value) => value = _view._weights[_row]),
                _ => (ValueGetter<VBuffer<float>>)((ref VBuffer<float> value) => value = _view._features[_row]),
            };
            return (ValueGetter<TValue>)getter;
        }
    }
}
