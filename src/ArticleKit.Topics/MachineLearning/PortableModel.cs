using System.Globalization;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>A classifier and the slots of its topics as one line of text.</summary>
/// <remarks>
/// The compact model in Base64, a blank, the number of slots, and the slot of each topic, all parted by blanks. There is nothing in it
/// that the language of ML.NET's expressions would have to escape.
/// </remarks>
internal static class PortableModel
{
    public const char Separator = ' ';

    public static string Write(SlotPredictor predictor)
    {
        using var compact = new MemoryStream();
        predictor.Classifier.Save(compact);
        IEnumerable<int> numbers = [predictor.Labels.Count, .. predictor.Classifier.Topics.Select(predictor.SlotOf)];
        return Convert.ToBase64String(compact.GetBuffer(), 0, (int)compact.Length)
            + Separator + string.Join(Separator, numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <exception cref="ArticleKitException">It is no such line.</exception>
    public static SlotPredictor Read(string line)
    {
        string[] parts = line.Split(Separator);
        using var compact = new MemoryStream(Decode(parts[0]));
        var classifier = TopicClassifier.Load(compact);
        int[] numbers = Array.ConvertAll(parts[1..], Number);
        int topics = classifier.Topics.Count;
        if (numbers.Length != topics + 1 || numbers[0] < topics || numbers[0] > PersistedAnswer.MostSlots)
        {
            throw ModelReader.Invalid("its slots do not fit its topics");
        }

        string?[] labels = new string?[numbers[0]];
        for (int topic = 0; topic < topics; topic++)
        {
            int slot = numbers[topic + 1];
            if (slot >= labels.Length || labels[slot] is not null)
            {
                throw ModelReader.Invalid("a slot is out of range");
            }

            labels[slot] = classifier.Topics[topic];
        }

        return new SlotPredictor(classifier, [.. labels.Select(label => label ?? "")]);
    }

    private static byte[] Decode(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException exception)
        {
            throw ModelReader.Invalid("it is damaged or truncated", exception);
        }
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw ModelReader.Invalid("a slot is no number");
}
