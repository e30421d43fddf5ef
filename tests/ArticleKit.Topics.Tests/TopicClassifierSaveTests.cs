using System.Buffers.Binary;
using CsCheck;

namespace ArticleKit.Topics.Tests;

public class TopicClassifierSaveTests
{
    private const int ChecksumLength = 8;

    private static readonly byte[] SmallModel = Saved(TopicClassifier.Train(SyntheticNews.Generate(1, 30), new TopicTrainingOptions
    {
        WordNgrams = new NgramRange(1, 1),
        DataLicence = "made up",
    }));

    [Fact]
    public void Load_SavedModel_PredictsTheSame()
    {
        TopicClassifier loaded = Load(Saved(SyntheticNews.Trained));

        loaded.Topics.Should().Equal(SyntheticNews.Trained.Topics);
        SyntheticNews.Generate(9, 100).Should().OnlyContain(article => loaded.Predict(article.Text, article.Title).Topics
            .SequenceEqual(SyntheticNews.Trained.Predict(article.Text, article.Title).Topics));
    }

    [Fact]
    public void Load_SavedModel_KnowsHowItWasTrained()
    {
        var options = new TopicTrainingOptions
        {
            Seed = -5,
            WordNgrams = new NgramRange(1, 3),
            CharacterNgrams = new NgramRange(2, 4),
            StopWords = StopWordList.English,
            UsesForm = false,
            SupervisedWeighting = 0.25,
            HashBits = 18,
            MinimumDocumentFrequency = 3,
            MaxFeatures = 500,
            TitleWeight = 3.5,
            ClassBalance = 0.25,
            Regularization = 2,
            MaxIterations = 7,
            DataLicence = "© nobody",
        };
        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 60), options);

        Load(Saved(classifier)).Model.Should().Be(classifier.Model);
        classifier.Model.Options.Should().Be(options);
    }

    [Fact]
    public void Load_SavedModelForSeveralTopics_PredictsTheSame()
    {
        var classifier = TopicClassifier.TrainMultiLabel(SyntheticNews.Generate(1, 60).Select(SyntheticNews.WithMore));

        TopicClassifier loaded = Load(Saved(classifier));

        loaded.Model.IsMultiLabel.Should().BeTrue();
        loaded.Model.Should().Be(classifier.Model);
        SyntheticNews.Generate(9, 60).Should().OnlyContain(article =>
            loaded.Predict(article.Text, article.Title).Equals(classifier.Predict(article.Text, article.Title)));
    }

    [Fact]
    public void Load_SavedTwice_GivesTheSameBytes() => Saved(Load(SmallModel)).Should().Equal(SmallModel);

    [Fact]
    public void Load_LabelThatIsNoUnicode_ComesBackAsItWas()
    {
        var classifier = TopicClassifier.Train([new("rook takes pawn", "a\uD800\0"), new("roast the onion", "😀")]);

        Load(Saved(classifier)).Topics.Should().Equal("a\uD800\0", "😀");
    }

    [Fact]
    public void Load_Path_ReadsWhatWasSavedThere()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            SyntheticNews.Trained.Save(path);

            TopicClassifier.Load(path).Predict("rook bishop pawn").Top!.Topic.Should().Be("chess");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Load_StreamThatCannotSeek_ReadsToItsEnd()
    {
        using var stream = new System.IO.Compression.BrotliStream(Compressed(SmallModel), System.IO.Compression.CompressionMode.Decompress);

        TopicClassifier.Load(stream).Topics.Should().HaveCount(3);
    }

    [Fact]
    public void Load_CutAtAnyPoint_ThrowsInvalidModel() => Enumerable.Range(0, SmallModel.Length).Should()
        .OnlyContain(length => IsRefused(SmallModel.Take(length).ToArray()));

    [Fact]
    public void Load_CutAtAnyPointWithValidChecksum_ThrowsInvalidModel() => Enumerable.Range(10, SmallModel.Length - 10 - ChecksumLength).Should()
        .OnlyContain(length => IsRefused(WithChecksum(SmallModel.Take(length).ToArray())));

    [Fact]
    public void Load_AnyByteChanged_ThrowsInvalidModel() =>
        Gen.Select(Gen.Int[0, SmallModel.Length - 1], Gen.Byte[1, 255]).Sample((position, change) =>
        {
            byte[] bytes = [.. SmallModel];
            bytes[position] ^= change;
            return IsRefused(bytes);
        });

    [Fact]
    public void Load_BytesChangedWithValidChecksum_ThrowsInvalidModelOrPredictsProbabilities() =>
        Gen.Select(Gen.Int[10, SmallModel.Length - ChecksumLength - 1], Gen.Byte).Array[1, 4].Sample(changes =>
        {
            byte[] bytes = [.. SmallModel.AsSpan(0, SmallModel.Length - ChecksumLength)];
            foreach ((int position, byte value) in changes)
            {
                bytes[position] = value;
            }

            try
            {
                TopicPrediction prediction = Load(WithChecksum(bytes)).Predict("rook onion mast pawn dough sail", "queen");
                return prediction.Topics.All(topic => topic.Probability is >= 0 and <= 1);
            }
            catch (ArticleKitException exception)
            {
                return exception.Code == ArticleErrorCode.InvalidModel;
            }
        });

    [Fact]
    public void Load_AnyBytes_ThrowsInvalidModel() => Gen.Byte.Array[0, 400].Sample(bytes =>
        IsRefused(bytes) && IsRefused(WithChecksum([.. SmallModel.AsSpan(0, 10), .. bytes])));

    [Fact]
    public void Load_NewerVersion_SaysSo()
    {
        byte[] bytes = [.. SmallModel];
        bytes[8] = 255;

        FluentActions.Invoking(() => Load(bytes)).Should().Throw<ArticleKitException>()
            .WithMessage("*version 255*").Which.Code.Should().Be(ArticleErrorCode.InvalidModel);
    }

    [Fact]
    public void Load_BytesBehindTheEnd_ThrowsInvalidModel() => IsRefused([.. SmallModel, 0]).Should().BeTrue();

    [Fact]
    public void Load_EndlessStream_StopsWithInvalidModel()
    {
        using var stream = new EndlessStream();

        FluentActions.Invoking(() => TopicClassifier.Load(stream)).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.InvalidModel);
    }

    [Fact]
    public void Load_NullStream_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => TopicClassifier.Load((Stream)null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Load_NoSuchFile_ThrowsFileNotFoundException() =>
        FluentActions.Invoking(() => TopicClassifier.Load("no-such-folder-and.model")).Should().Throw<FileNotFoundException>();

    private static byte[] Saved(TopicClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    private static TopicClassifier Load(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return TopicClassifier.Load(stream);
    }

    private static bool IsRefused(byte[] bytes)
    {
        try
        {
            Load(bytes);
            return false;
        }
        catch (ArticleKitException exception)
        {
            return exception.Code == ArticleErrorCode.InvalidModel;
        }
    }

    private static byte[] WithChecksum(ReadOnlySpan<byte> content)
    {
        byte[] bytes = [.. content, .. new byte[ChecksumLength]];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(content.Length), Topics.Model.ModelFormat.Checksum(content));
        return bytes;
    }

    private static MemoryStream Compressed(byte[] bytes)
    {
        var target = new MemoryStream();
        using (var stream = new System.IO.Compression.BrotliStream(target, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        target.Position = 0;
        return target;
    }

    /// <summary>Claims a length that no memory holds, as a sparse file can.</summary>
    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => long.MaxValue;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
