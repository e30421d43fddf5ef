using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ArticleKit.Topics.MachineLearning;
using CsCheck;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace ArticleKit.Topics.Tests.MachineLearning;

public class MlNetHostileFileTests
{
    private static readonly TopicClassifier Small = TopicClassifier.Train(
        SyntheticNews.Generate(1, 30),
        new TopicTrainingOptions { WordNgrams = new NgramRange(1, 1) });

    private static readonly byte[] Model = MlNetFormatTests.Saved(Small, TopicModelFormat.MlNet);
    private static readonly byte[] Compact = MlNetFormatTests.Saved(Small, TopicModelFormat.Compact);

    [Fact]
    public void Load_CutAtAnyPoint_ThrowsInvalidModel() => Enumerable.Range(4, Model.Length - 4).Should()
        .OnlyContain(length => IsRefused(Model.AsSpan(0, length).ToArray()));

    [Fact]
    public void Load_BytesChanged_ThrowsInvalidModelOrGivesTheSameModel() =>
        Gen.Select(Gen.Int[4, Model.Length - 1], Gen.Byte).Array[1, 4].Sample(changes =>
        {
            byte[] bytes = [.. Model];
            foreach ((int position, byte value) in changes)
            {
                bytes[position] = value;
            }

            return Outcome(bytes) is { } loaded ? MlNetFormatTests.Saved(loaded, TopicModelFormat.Compact).SequenceEqual(Compact) : true;
        });

    [Fact]
    public void Load_AnyBytesBehindTheMagicOfZip_ThrowsInvalidModel() =>
        Gen.Byte.Array[0, 300].Sample(bytes => IsRefused([.. "PK\u0003\u0004"u8, .. bytes]));

    [Fact]
    public void Load_ZipWithoutTopicModel_ThrowsInvalidModel()
    {
        var context = new MLContext();
        IDataView data = context.Data.LoadFromArticles([]);
        using var stream = new MemoryStream();
        context.Model.Save(context.Transforms.CopyColumns("Copy", "Text").Fit(data), data.Schema, stream);

        IsRefused(stream.ToArray()).Should().BeTrue();
        IsRefused(Zip([])).Should().BeTrue();
        IsRefused(Zip([("Model.key", Encoding.UTF8.GetBytes("anything"))])).Should().BeTrue();
    }

    [Theory]
    [InlineData("QUtUT1BJQxo")]
    [InlineData("QUtUT1BJQxoBAA==")]
    [InlineData("QUtUT1BJQx====")]
    public void Load_ModelCutShortWithin_ThrowsInvalidModel(string digits) =>
        IsRefused(Zip([("a", Encoding.Unicode.GetBytes("x => \"" + digits + " 3 0 1 2\""))])).Should().BeTrue();

    [Fact]
    public void Load_NewerVersionWithin_SaysSo()
    {
        byte[] newer = [.. Compact];
        BinaryPrimitives.WriteUInt16LittleEndian(newer.AsSpan(8), ushort.MaxValue);

        FluentActions.Invoking(() => Load(Zip([("a", Constant(newer))]))).Should().Throw<ArticleKitException>()
            .WithMessage("*version 65535*").Which.Code.Should().Be(ArticleErrorCode.InvalidModel);
    }

    [Fact]
    public void Load_ModelAcrossPiecesOfAnyAlignment_IsFound() => Gen.Int[0, 70_000].Sample(
        padding => Outcome(Zip([("before", new byte[100]), ("a", [.. new byte[padding], .. Constant(Compact)])])) is not null,
        iter: 40);

    [Fact]
    public void Extract_UnpacksToMoreThanAllowed_ThrowsInvalidModel()
    {
        byte[] bomb = Zip([("a", new byte[300_000]), ("b", new byte[300_000])]);

        FluentActions.Invoking(() => MlNetModelReader.Extract(bomb, bomb.Length, mostUnpacked: 500_000)).Should().Throw<ArticleKitException>()
            .WithMessage("*unpacks to too much*").Which.Code.Should().Be(ArticleErrorCode.InvalidModel);
        FluentActions.Invoking(() => MlNetModelReader.Extract(bomb, bomb.Length, mostUnpacked: 600_000)).Should().Throw<ArticleKitException>()
            .WithMessage("*without a topic model*");
    }

    [Fact]
    public void Extract_DigitsWithoutEnd_ThrowsInvalidModel()
    {
        byte[] bomb = Zip([("a", [.. Constant(Compact), .. Encoding.Unicode.GetBytes(new string('A', 400_000))])]);
        byte[] endless = Zip([("a", Encoding.Unicode.GetBytes("QUtUT1BJQxo" + new string('A', 400_000)))]);

        FluentActions.Invoking(() => MlNetModelReader.Extract(endless, endless.Length, mostUnpacked: 500_000)).Should().Throw<ArticleKitException>()
            .WithMessage("*unpacks to too much*");
        MlNetModelReader.Extract(bomb, bomb.Length, mostUnpacked: 500_000).Should().Equal(Compact, "what follows is not read");
    }

    [Fact]
    public void Load_TooManyEntries_ThrowsInvalidModel() =>
        IsRefused(Zip([.. Enumerable.Range(0, 5000).Select(i => ($"{i}", Array.Empty<byte>())), ("a", Constant(Compact))])).Should().BeTrue();

    [Fact]
    public void Load_PipelineThatNamesOtherTypes_MakesNoneOfThem()
    {
        var context = new MLContext();
        IDataView data = context.Data.LoadFromArticles([]);
        IEstimator<ITransformer> pipeline = context.Transforms.CustomMapping(new Spy().GetMapping(), Spy.Contract)
            .Append(context.Transforms.ClassifyTopics(Small));
        using var stream = new MemoryStream();
        context.Model.Save(pipeline.Fit(data), data.Schema, stream);
        int made = Spy.Made;

        TopicClassifier loaded = Load(stream.ToArray());

        MlNetFormatTests.Saved(loaded, TopicModelFormat.Compact).Should().Equal(Compact);
        Spy.Made.Should().Be(made, "no component that the file names is made");
        _ = new MLContext().Model.Load(stream, out _);
        Spy.Made.Should().BeGreaterThan(made, "ML.NET itself makes them");
    }

    private static byte[] Constant(byte[] compact) => Encoding.Unicode.GetBytes($"(x) => \"{Convert.ToBase64String(compact)} 3 0 1 2\"");

    private static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static TopicClassifier Load(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return TopicClassifier.Load(stream);
    }

    /// <summary>The classifier; null if the file was refused as it must be.</summary>
    private static TopicClassifier? Outcome(byte[] bytes)
    {
        try
        {
            return Load(bytes);
        }
        catch (ArticleKitException exception) when (exception.Code == ArticleErrorCode.InvalidModel)
        {
            return null;
        }
    }

    private static bool IsRefused(byte[] bytes) => Outcome(bytes) is null;

    [CustomMappingFactoryAttribute(Contract)]
    private sealed class Spy : CustomMappingFactory<Spy.Input, Spy.Output>
    {
        public const string Contract = "ArticleKit.Topics.Tests.Spy";

        private static int _made;

        public Spy() => Interlocked.Increment(ref _made);

        public static int Made => _made;

        public override Action<Input, Output> GetMapping() => static (_, _) => { };

        public sealed class Input
        {
            public string? Text { get; set; }
        }

        public sealed class Output
        {
            public float Nothing { get; set; }
        }
    }
}
