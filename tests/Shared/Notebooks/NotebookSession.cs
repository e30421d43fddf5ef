using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ArticleKit.TestSupport.Notebooks;

/// <summary>Runs the cells of a notebook one after another, as its kernel does: what one declares, the later ones know.</summary>
/// <remarks>The console, the folder and the culture belong to the whole process, so that no two sessions may run at once.</remarks>
internal sealed class NotebookSession
{
    // What the C# kernel of .NET Interactive imports.
    private static readonly string[] Imports =
        ["System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks"];

    private readonly string _folder;
    private CellOutputs? _outputs;
    private ScriptOptions _options = ScriptOptions.Default.WithReferences(PackageReferences.OfFramework()).WithImports(Imports)
        .WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview);

    private ScriptState<object>? _state;
    private int _count;

    /// <summary>Begins.</summary>
    /// <param name="folder">The folder of the notebook, from where its cells open files.</param>
    public NotebookSession(string folder) => _folder = folder;

    /// <summary>Runs a cell.</summary>
    /// <returns>What it shows.</returns>
    public async Task<JsonArray> RunAsync(string code)
    {
        _count++;
        using var outputs = new CellOutputs();
        _outputs = outputs;
        _options = _options.AddReferences(PackageReferences.Take(ref code));
        string folder = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            Environment.CurrentDirectory = _folder;
            Console.SetOut(outputs.Console);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            _state = _state is null
                ? await CSharpScript.RunAsync<object>(code, _options, new NotebookGlobals(value => _outputs!.Show(value)))
                : await _state.ContinueWithAsync<object>(code, _options);
            if (_state.ReturnValue is { } value)
            {
                outputs.Show(value, _count);
            }
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return outputs.Finish();
    }
}
