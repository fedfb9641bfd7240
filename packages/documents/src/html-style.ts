/** The style of the page of an assessment, on screen and on paper. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f23; --quiet: #545d66; --line: #c9d0d6; --head: #f1f4f6; --accent: #0b57b0;
  --met: #d5efdb; --met-ink: #0a5220; --not-met: #f8c8c4; --not-met-ink: #850d08; --missing: #fde5a8; --missing-ink: #634200;
  --stale: #e2d6f6; --stale-ink: #47267f; --none: #eceff1; --none-ink: #515c65; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #14171a; --ink: #e7eaed; --quiet: #a9b3bc; --line: #3a434b; --head: #20252a;
  --accent: #8fc1ff; --met: #143d22; --met-ink: #a2e6b5; --not-met: #5a1512; --not-met-ink: #ffc6c0; --missing: #4d3800; --missing-ink: #ffdf94;
  --stale: #3a2760; --stale-ink: #dccbff; --none: #2a2f34; --none-ink: #b0bac2; } }
@media print { :root { color-scheme: light; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem 1.5rem 3rem; background: var(--page); color: var(--ink); font: 15px/1.45 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
header p, .quiet { color: var(--quiet); margin: .25rem 0; }
header ul { margin: .25rem 0; padding-left: 1.2rem; color: var(--quiet); }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
thead th, .group th { background: var(--head); }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
.list { width: 100%; margin-bottom: 1rem; }
.list th { font-weight: 600; }
.list tbody th { font-weight: 400; }
.list .number { white-space: nowrap; width: 5rem; overflow-wrap: normal; }
.list .count { text-align: right; width: 6.5rem; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
.list .level { width: 14rem; }
.list .who { width: 26%; }
.list .short { width: 12%; overflow-wrap: normal; }
.zero { color: var(--quiet); }
.verdict { border: 1px solid var(--line); border-left-width: .5rem; padding: .6rem 1rem; margin: .5rem 0; max-width: 70rem; }
.verdict p { margin: .2rem 0; }
.verdict strong { font-size: 1.1rem; }
.chip { display: inline-block; padding: 0 .5em; border-radius: .3em; font-weight: 600; }
.met, .full { background: var(--met); color: var(--met-ink); }
.not-met, .none { background: var(--not-met); color: var(--not-met-ink); }
.evidence-missing, .partial { background: var(--missing); color: var(--missing-ink); }
.evidence-stale { background: var(--stale); color: var(--stale-ink); }
.not-applicable, .not-assessed { background: var(--none); color: var(--none-ink); }
.verdict.full { border-color: var(--met-ink); } .verdict.partial { border-color: var(--missing-ink); }
.verdict.none { border-color: var(--not-met-ink); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .5rem 0; }
.filters label { display: flex; flex-direction: column; font-size: .85rem; color: var(--quiet); }
.filters label.check { flex-direction: row; gap: .4rem; align-items: center; }
.filters select, .filters input { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--quiet); border-radius: .25rem; padding: .25rem .4rem; max-width: 18rem; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem .8rem; list-style: none; padding: 0; margin: .5rem 0; }
.legend span { display: inline-block; min-width: 1.6em; text-align: center; margin-right: .3em; }
.around { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 1rem; align-items: start; }
#grid { overflow: auto; max-height: 82vh; border: 1px solid var(--line); }
#grid table { border-collapse: separate; border-spacing: 0; font-size: .85rem; }
#grid th, #grid td { border-width: 0 1px 1px 0; }
#grid thead { position: sticky; top: 0; z-index: 3; }
#grid tbody tr > th, #grid thead .corner { position: sticky; left: 0; z-index: 2; }
#grid .corner { background: var(--head); vertical-align: bottom; }
#grid thead .domain { white-space: nowrap; overflow: clip; padding: .2rem .35rem; max-width: 0; }
#grid thead .domain span { position: sticky; left: 21.5rem; display: inline-block; }
#grid thead .subject { height: 11rem; padding: .25rem .1rem; font-weight: 400; vertical-align: bottom; }
#grid thead .subject span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 10.5rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.35; }
#grid tbody tr > th { background: var(--page); font-weight: 400; min-width: 21rem; max-width: 21rem; }
#grid tbody tr > th span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
#grid .group > th { background: var(--head); font-weight: 600; border-right: 0; }
#grid .group > td { background: var(--head); border-right: 0; }
#grid td { text-align: center; vertical-align: middle; padding: 0; width: 1.6rem; min-width: 1.6rem; height: 1.6rem; line-height: 1; }
#grid td[data-cell] { cursor: pointer; }
#grid td[data-cell]:focus, #grid td.chosen { outline: 3px solid var(--accent); outline-offset: -3px; }
#grid td.faded { opacity: .45; }
.waived { text-decoration: underline dotted 2px; text-underline-offset: 3px; font-style: italic; }
aside { border: 1px solid var(--line); padding: .5rem 1rem 1rem; max-height: 82vh; overflow: auto; position: sticky; top: .5rem; }
aside h3 { margin-top: .25rem; }
aside dt { color: var(--quiet); font-size: .85rem; margin-top: .5rem; }
aside dd { margin: 0; }
ul.plain { margin: 0; padding-left: 1.1rem; }
[hidden] { display: none !important; }
@media (max-width: 60rem) { .around { grid-template-columns: minmax(0, 1fr); } #grid tbody tr > th { min-width: 11rem; max-width: 11rem; } #grid thead .domain span { left: 11.5rem; } }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { padding: 0; font-size: 9.5pt; } #matrix { display: none !important; } h2, h3 { break-after: avoid; } tr, .verdict { break-inside: avoid; }
  thead { display: table-header-group; } .chip, .verdict, .list td, .list th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
