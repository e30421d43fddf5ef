namespace ArticleKit.Evaluation;

/// <summary>One line on standard error that is written over; each tenth of the work as a line of its own where that is a file.</summary>
internal sealed class ConsoleProgress : IProgress<EvaluationProgress>
{
    private readonly Lock _lock = new();
    private (string Activity, int Tenth) _last = ("", -1);
    private int _width;

    public void Report(EvaluationProgress value)
    {
        lock (_lock)
        {
            int tenth = value.Total > 0 ? 10 * value.Done / value.Total : value.Done / 1000;
            if ((value.Activity, tenth) == _last && Console.IsErrorRedirected)
            {
                return;
            }

            _last = (value.Activity, tenth);
            string line = value.Total > 0 ? $"{value.Activity}: {value.Done} of {value.Total}" : $"{value.Activity}: {value.Done}";
            if (Console.IsErrorRedirected)
            {
                Console.Error.WriteLine(line);
                return;
            }

            Console.Error.Write('\r' + line.PadRight(_width));
            _width = line.Length;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            if (_width > 0 && !Console.IsErrorRedirected)
            {
                Console.Error.Write('\r' + new string(' ', _width) + '\r');
            }

            _width = 0;
        }
    }
}
