/** The style of the page of a manuscript, on screen and on paper. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f23; --quiet: #545d66; --line: #c9d0d6; --head: #eef2f5; --accent: #0b57b0;
  --good: #d5efdb; --good-ink: #0a5220; --bad: #f8d0cd; --bad-ink: #850d08; --warning: #fde9b8; --warning-ink: #634200; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #14171a; --ink: #e7eaed; --quiet: #a9b3bc; --line: #3a434b; --head: #20252a; --accent: #8fc1ff;
  --good: #143d22; --good-ink: #a2e6b5; --bad: #5a1512; --bad-ink: #ffc6c0; --warning: #4d3800; --warning-ink: #ffdf94; } }
@media print { :root { color-scheme: light; } }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 19rem minmax(0, 1fr); background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; overflow-wrap: break-word; }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1rem; border-right: 1px solid var(--line); font-size: .88rem; }
nav h2 { font-size: 1rem; margin: 1rem 0 .25rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-left: .9rem; }
nav li { margin: .2rem 0; }
nav input { font: inherit; width: 100%; padding: .3rem; color: var(--ink); background: var(--page); border: 1px solid var(--quiet); border-radius: .25rem; }
nav output { color: var(--quiet); }
a { color: var(--accent); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
main { padding: 1rem 2rem 4rem; max-width: 76rem; }
header { padding: 1rem 0 1.5rem; border-bottom: 2px solid var(--line); }
.author { margin: 0; color: var(--quiet); }
h1 { font-size: 1.7rem; line-height: 1.25; margin: .5rem 0; }
.subtitle { font-size: 1.1rem; margin: 0 0 .75rem; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.12rem; margin: 1.6rem 0 .5rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
p { margin: .4rem 0; max-width: 60rem; }
p.quiet, td.quiet { color: var(--quiet); }
.strong { font-weight: 600; }
p.good, p.bad, p.warning { padding: .5rem .8rem; border-left: .35rem solid; }
.good { background: var(--good); color: var(--good-ink); }
.bad { background: var(--bad); color: var(--bad-ink); }
.warning { background: var(--warning); color: var(--warning-ink); }
.table { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; }
.table table { min-width: 40rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; } td { white-space: pre-line; }
thead th { background: var(--head); }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.centre { text-align: center; }
.properties { width: auto; margin: .5rem 0 1rem; }
.properties th { font-weight: 400; color: var(--quiet); min-width: 12rem; }
figure { margin: .75rem 0 1.25rem; }
figcaption { font-weight: 600; padding: .3rem 0; }
.tools { display: flex; gap: .3rem; justify-content: flex-end; margin-bottom: .25rem; }
button { font: inherit; font-size: .85rem; color: var(--ink); background: var(--head); border: 1px solid var(--line); border-radius: .25rem; padding: .15rem .6rem; cursor: pointer; }
.picture { overflow: auto; max-height: 80vh; border: 1px solid var(--line); background: #fff; }
.picture svg { display: block; width: 100%; height: auto; }
mark { background: #ffe066; color: #1b1f23; }
mark.here { background: #ff9f1c; }
[hidden] { display: none !important; }
@media (max-width: 60rem) { body { display: block; } nav { position: static; height: auto; border: 0; } main { padding: 1rem; } }
@page { size: A4; margin: 18mm 15mm; }
@media print { body { display: block; font-size: 10pt; } nav, .tools { display: none; } main { padding: 0; max-width: none; } .picture { overflow: visible; max-height: none; border: 0; }
  .picture svg { width: 100% !important; max-height: 240mm; } .table { overflow: visible; } .table table { min-width: 0; } h2, h3, h4 { break-after: avoid; } tr, figure { break-inside: avoid; }
  thead { display: table-header-group; } td, th, p { print-color-adjust: exact; -webkit-print-color-adjust: exact; } section[id^='chapter-']:not(section section) { break-before: page; } }
`;
