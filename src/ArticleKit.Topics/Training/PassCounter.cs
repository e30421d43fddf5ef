namespace ArticleKit.Topics.Training;

/// <summary>Counts what is learned on many threads.</summary>
/// <param name="topics">How many topics will be learned.</param>
/// <param name="passes">How many passes over the articles each takes.</param>
internal sealed class PassCounter(int topics, int passes)
{
    private int _topics;
    private int _passes;

    private int PassesPerTopic => passes;

    /// <summary>How far it has come.</summary>
    public LearningStep Step => new(Volatile.Read(ref _topics), topics, Volatile.Read(ref _passes), topics * passes);

    /// <summary>Begins to count the passes of a topic.</summary>
    public Topic Begin() => new(this);

    /// <summary>The passes of one topic, on one thread.</summary>
    public sealed class Topic(PassCounter counter)
    {
        private int _counted;

        /// <summary>Counts a pass. ML.NET makes some to look at the data first, so that there may be more than were asked for.</summary>
        public void Count()
        {
            if (_counted < counter.PassesPerTopic)
            {
                _counted++;
                Interlocked.Increment(ref counter._passes);
            }
        }

        /// <summary>Counts the topic, and what it did not need of its passes.</summary>
        public void End()
        {
            Interlocked.Add(ref counter._passes, counter.PassesPerTopic - _counted);
            Interlocked.Increment(ref counter._topics);
        }
    }
}
