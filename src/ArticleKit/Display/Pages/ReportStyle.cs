namespace ArticleKit.Display.Pages;

/// <summary>The style of reports. Every rule stands within the class of their outermost element, so that it changes nothing else of a page.</summary>
/// <remarks>
/// The first of them undoes what the style of a page around does to elements and classes that have the same names; attributes of drawings
/// count as style too and are left alone.
/// </remarks>
internal static class ReportStyle
{
    private const string Source = """
        .articlekit {
        --paper: light-dark(#faf8f4, #14171b); --card: light-dark(#fff, #1c2026); --ink: light-dark(#1e242c, #e9e6e0); --muted: light-dark(#5a626d, #a9b0ba);
        --line: light-dark(#e2ddd3, #353b44); --accent: light-dark(#1d5b96, #8abff2); --mark: light-dark(#fcefb9, #4a3d10); --key: light-dark(#0c5a51, #7fdacb); --hard: light-dark(#b3261e, #ff968c);
        color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; padding: 1.5rem clamp(1rem, 4vw, 2.5rem); text-align: start;
        & :where(:not(svg, svg *)) { all: revert; }
        &.auto.page { color-scheme: light dark; } &.light { color-scheme: light; } &.dark { color-scheme: dark; }
        &.page { margin: 0; }
        & > * { max-width: 64rem; margin-inline: auto; }
        *, *::before { box-sizing: border-box; }
        h1, h2, h3, h4, h5, h6 { font-weight: 650; line-height: 1.25; margin: 0 0 .6rem; color: inherit; }
        p { margin: 0 0 .5rem; }
        ul, ol { margin: 0; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:focus-visible, [tabindex]:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        bdi { unicode-bidi: isolate; }
        code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .85em; }
        svg { display: block; font: inherit; }
        header { margin-bottom: 1.75rem; }
        .site { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--muted); margin-bottom: .35rem; }
        .title { font: 600 clamp(1.6rem, 4vw, 2.5rem)/1.15 Charter, "Iowan Old Style", Georgia, serif; margin-bottom: .5rem; text-wrap: balance; }
        .origin, .address, .note, .words, figcaption { color: var(--muted); font-size: .875rem; }
        .excerpt { font: italic 1.1rem/1.5 Charter, "Iowan Old Style", Georgia, serif; max-width: 46rem; margin: .6rem 0; }
        .figures { display: flex; flex-wrap: wrap; gap: .75rem 2.25rem; margin: 1.25rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
        .figures div { display: flex; flex-direction: column-reverse; }
        .figures dt { font-size: .8rem; color: var(--muted); }
        .figures dd { margin: 0; font-size: 1.35rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
        .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.15rem 1.35rem; margin-bottom: 1.25rem; }
        .card > h1, .card > h2, .card > h3, .card > h4, .card > h5, .reading > h1, .reading > h2, .reading > h3, .reading > h4, .reading > h5 { font-size: 1.05rem; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.25rem; margin-bottom: 1.25rem; }
        .cards .card { margin: 0; }
        .card.summary { grid-column: 1 / -1; font-size: 1.05rem; }
        .card.summary ul { max-width: 46rem; padding-inline-start: 1.2rem; }
        .card.summary li + li { margin-top: .5rem; }
        .topics ul, .keyphrases ul, .warnings ul, .legend, .quotations ul { list-style: none; padding: 0; }
        .topics li + li { margin-top: .7rem; }
        .row { display: flex; justify-content: space-between; gap: 1rem; font-variant-numeric: tabular-nums; } .row span, .number, thead th { white-space: nowrap; }
        .bar { width: 100%; height: .5rem; margin: .2rem 0; border-radius: .25rem; fill: var(--accent); }
        .track { fill: var(--line); }
        .words { display: block; }
        .keyphrases ul { display: flex; flex-wrap: wrap; gap: .45rem; }
        .keyphrases li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; color: var(--key); font-weight: 550; }
        .times { color: var(--muted); font-weight: 400; font-size: .85rem; }
        .warnings li + li { margin-top: .5rem; }
        .warnings code { color: var(--muted); }
        .scores { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; }
        .scores .name { margin: 0; text-align: center; color: var(--muted); } .scores .name strong { color: var(--ink); } .scores .note { text-align: center; }
        .gauge { width: min(100%, 21rem); height: auto; margin: 0 auto 1rem; }
        .gauge path { fill: none; stroke: var(--line); stroke-width: 13; } .gauge .on { stroke: var(--accent); }
        .gauge circle, .ease circle { fill: var(--card); stroke: var(--ink); stroke-width: 3.5; } .ease circle { stroke-width: 2.5; }
        .gauge text { text-anchor: middle; fill: var(--ink); } .gauge .tick { font-size: 11px; fill: var(--muted); } .gauge .value { font-size: 40px; font-weight: 650; } .gauge .meaning { font-size: 14px; }
        .ease { width: min(100%, 16rem); height: auto; margin: .35rem auto; } .ease path { stroke: var(--muted); stroke-width: 1; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; color: inherit; background: none; }
        caption { text-align: start; color: var(--muted); font-size: .875rem; padding-bottom: .35rem; }
        th, td { text-align: start; padding: .3rem .6rem .3rem 0; border: 0; border-bottom: 1px solid var(--line); font-weight: 400; vertical-align: top; background: none; }
        thead th { color: var(--muted); font-size: .8rem; } .number { text-align: end; padding-inline-end: 1.2rem; }
        figure { margin: 0; }
        .strip { width: 100%; height: 6.5rem; margin-bottom: .5rem; }
        .strip rect { fill: light-dark(#b9c0c9, #59626e); } rect.sum { fill: light-dark(#b98300, #e3b341) !important; } rect.hard { fill: var(--hard) !important; }
        .strip path { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 4 4; vector-effect: non-scaling-stroke; }
        .chart { width: 100%; min-width: 34rem; max-width: 56rem; } .chart rect { fill: var(--accent); } .chart text { font-size: 11px; fill: var(--muted); text-anchor: middle; } .chart .start { text-anchor: start; } .chart path { stroke: var(--muted); stroke-width: 1; }
        rect.t0 { fill: light-dark(#1d5b96, #6ba8e6) !important; } rect.t1 { fill: light-dark(#b45f06, #e8a258) !important; } rect.t2 { fill: light-dark(#27764a, #63c08d) !important; } rect.t3 { fill: light-dark(#8e3a80, #d58fc9) !important; }
        rect.t4 { fill: light-dark(#8c6d00, #d9bd4a) !important; } rect.t5 { fill: light-dark(#00727c, #4fc3cf) !important; } rect.t6 { fill: light-dark(#a5333a, #f08b8f) !important; } rect.t7 { fill: light-dark(#6b7280, #9aa3b0) !important; }
        details { margin-top: .8rem; } details > summary { cursor: pointer; color: var(--accent); font-size: .9rem; padding-block: .2rem; margin-bottom: .3rem; }
        .articles th[scope=row] { min-width: 14rem; font-weight: 400; } .articles td { white-space: nowrap; }
        th button { font: inherit; color: inherit; background: none; border: 0; min-height: 1.6rem; min-width: 1.6rem; padding: .1rem .2rem; margin: 0 -.2rem; cursor: pointer; border-radius: .2rem; } th button:hover { color: var(--ink); text-decoration: underline; }
        th[aria-sort] button { color: var(--ink); font-weight: 650; } th[aria-sort=ascending] button::after { content: " ▲" / ""; } th[aria-sort=descending] button::after { content: " ▼" / ""; }
        .key { white-space: nowrap; margin-inline-start: .4rem; } .key svg { display: inline; width: .7em; height: .7em; }
        .reading { padding: .5rem 0 1rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; color: var(--muted); font-size: .875rem; margin-bottom: 1.25rem; }
        .text { font: 1.12rem/1.7 Charter, "Iowan Old Style", Georgia, serif; max-width: 42rem; margin-inline: auto; }
        .text > * { margin: 0 0 1.05rem; }
        .text :is(h3, h4, h5, h6) { font: 650 1.15rem/1.3 system-ui, sans-serif; margin-top: 1.8rem; }
        .text :is(ul, ol) { padding-inline-start: 1.5rem; } .text li { margin-bottom: .3rem; }
        .text blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1.1rem; margin-inline: 0; }
        .text pre { font: .85rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; white-space: pre-wrap; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; color: inherit; }
        .wide { overflow-x: auto; font-family: system-ui, sans-serif; } .wide :is(th, td) { min-width: 4rem; } .wide th { font-weight: 600; }
        .text figure { font-family: system-ui, sans-serif; font-size: .9rem; border-inline-start: 3px solid var(--line); padding-inline-start: 1.1rem; }
        mark { background: var(--mark); color: inherit; box-decoration-break: clone; padding: .08em 0; border-radius: .15em; }
        .hard:not(rect) { text-decoration: underline wavy var(--hard) 1px; text-underline-offset: .22em; text-decoration-skip-ink: none; padding-block: .25em; }
        .ref { font: 600 .75rem/1 system-ui, sans-serif; } .ref a { padding: .55em .7em; margin: 0 -.35em; text-decoration: none; } .ref a:hover { text-decoration: underline; }
        .text :target, .reasons :target { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; scroll-margin-top: 8rem; }
        .text b, .legend b { color: var(--key); font-weight: 650; }
        .said { font-style: italic; }
        .why { display: none; margin: .2rem 0 .4rem; padding: .4rem .8rem; border-inline-start: 3px solid var(--hard); background: var(--card); color: var(--ink); font: 400 .875rem/1.45 system-ui, sans-serif; text-align: start; white-space: normal; }
        :is(.hard, .ref):hover + .why, .hard:hover + .ref + .why, .ref:focus-within + .why, .why:hover { display: block; }
        .reasons ol { padding-inline-start: 1.6rem; } .reasons li + li { margin-top: .9rem; } .reasons li > p { max-width: 46rem; margin-bottom: .2rem; } .reasons li a { display: block; width: fit-content; padding-block: .15rem; }
        .quotations ul { columns: 22rem 2; column-gap: 2.5rem; }
        .quotations li { break-inside: avoid; margin-bottom: 1.1rem; }
        .quotations blockquote { margin: 0; padding: 0; border: 0; font: italic 1.02rem/1.5 Charter, "Iowan Old Style", Georgia, serif; color: inherit; }
        .speaker { color: var(--muted); font-size: .875rem; }
        footer { color: var(--muted); font-size: .8rem; }
        @media print { & { color-scheme: light !important; background: none; padding: 0; } .card, .cards { break-inside: avoid; } .why, .reasons li a { display: none !important; } mark, .bar, .strip, .gauge, .ease, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
        }
        """;

    /// <summary>The rules; the same in every build, since a policy of the page names their hash.</summary>
    public static string Text { get; } = string.Concat("\n", Source.ReplaceLineEndings("\n"), "\n");
}
