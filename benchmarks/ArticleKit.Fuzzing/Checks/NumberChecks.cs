using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>Every number in a result is one: found by walking over all properties of all results.</summary>
internal static class NumberChecks
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static void RequireNumbers(this CaseRun run, object? result, string what)
    {
        switch (result)
        {
            case null or string or TimeSpan or DateTimeOffset or Enum:
                return;
            case double number:
                run.Require(double.IsFinite(number), "number", () => $"{what} is {number}.");
                return;
            case IEnumerable items:
                foreach (object? item in items)
                {
                    run.RequireNumbers(item, what);
                }

                return;
        }

        foreach (PropertyInfo property in Properties.GetOrAdd(result.GetType(), Find))
        {
            run.RequireNumbers(property.GetValue(result), $"{what}.{property.Name}");
        }
    }

    public static void RequireFraction(this CaseRun run, double value, string what) =>
        run.Require(value is >= 0 and <= 1, "number", () => $"{what} is {value}, not from 0 to 1.");

    private static PropertyInfo[] Find(Type type) => type.Namespace?.StartsWith("ArticleKit", StringComparison.Ordinal) != true ? [] :
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0
            && property.PropertyType != typeof(string) && property.PropertyType != typeof(int) && property.PropertyType != typeof(bool)),
    ];
}
