namespace ArticleKit.Display.Corpus;

/// <summary>The script of the report of a corpus, which sorts its table and does nothing else.</summary>
/// <remarks>
/// It makes buttons of the headings, so that nothing is there that does not work without it. Cells sort by their attribute data-v as numbers,
/// else by their text in the order of its code units, the same everywhere; what is empty comes last in either direction.
/// </remarks>
internal static class CorpusScript
{
    private const string Source = """
        "use strict";
        (() => {
          const table = document.getElementById("articles"), body = table.tBodies[0], rows = [...body.rows], heads = [...table.tHead.rows[0].cells], status = document.getElementById("sorted");
          const key = cell => cell.hasAttribute("data-v") ? Number(cell.getAttribute("data-v")) : cell.textContent === "" ? null : cell.textContent.toLowerCase();
          heads.forEach((head, column) => {
            const name = head.textContent, button = document.createElement("button");
            button.type = "button";
            button.textContent = name;
            head.replaceChildren(button);
            button.addEventListener("click", () => {
              const way = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
              heads.forEach(other => other.removeAttribute("aria-sort"));
              head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
              const sorted = rows.map((row, place) => ({ row, place, key: key(row.cells[column]) }));
              sorted.sort((a, b) => a.key === b.key ? a.place - b.place : a.key === null ? 1 : b.key === null ? -1 : a.key < b.key ? -way : way);
              const order = document.createDocumentFragment();
              for (const item of sorted) order.append(item.row);
              body.append(order);
              status.textContent = "Sorted by " + name + ", " + (way > 0 ? "ascending" : "descending") + ".";
            });
          });
        })();
        """;

    /// <summary>The script; the same in every build, since a policy of the page names its hash.</summary>
    public static string Text { get; } = string.Concat("\n", Source.ReplaceLineEndings("\n"), "\n");
}
