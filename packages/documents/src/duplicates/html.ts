import { type DuplicateReport, percent, type ReportedElement, type ReportedGroup, type ReportedPair } from '@egov/duplicates';
import type { Language } from '@egov/language';
import { escaped } from '../html-escape.js';
import { htmlPage } from '../html-page.js';
import { style } from '../html-style.js';
import { capital, kindWords } from '../words.js';
import { word } from './words.js';

const ownStyle = `
.group { border: 1px solid var(--line); border-radius: .3rem; padding: .5rem 1rem; margin: .75rem 0; break-inside: avoid; }
.group h3 { margin: .25rem 0; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 7rem; gap: .25rem 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.group > .pair:first-child { border-top: 0; padding-top: 0; }
.pair ul { margin: 0; padding-left: 1.1rem; }
.pair .score { text-align: right; font-variant-numeric: tabular-nums; }
.why { grid-column: 1 / -1; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1rem; font-size: .92em; }
@media (max-width: 45rem) { .pair, .why { grid-template-columns: minmax(0, 1fr); } .pair .score { text-align: left; } }
`;

/** Duplicates as one page that needs nothing else and runs nothing: groups by kind, both sides beside each other. */
export function htmlDuplicates(report: DuplicateReport, name: string | undefined): string {
  const { language } = report;
  const title = word('title', language);
  const kinds = [...new Set(report.groups.map(({ kind }) => kind))];
  const body = `<header>
${name === undefined ? '' : `<p>${escaped(name)}</p>\n`}<h1>${escaped(title)}</h1>
<p>${escaped(word('subtitle', language))}</p>
</header>
<main>
${report.groups.length === 0 ? `<p>${escaped(word('nothing', language))}</p>` : ''}
${kinds.map((kind) => kindHtml(kind, report)).join('\n')}
${report.settled.length === 0 ? '' : `<section><h2>${escaped(word('settled', language))}</h2>\n${report.settled.map((pair) => pairHtml(pair, language)).join('\n')}</section>`}
</main>`;
  return htmlPage({ language, title, style: `${style}${ownStyle}`, body });
}

function kindHtml(kind: string, { groups, language }: DuplicateReport): string {
  const own = groups.filter((group) => group.kind === kind);
  return `<section><h2>${escaped(capital(kindWords(kind, language), language))} (${own.length})</h2>
${own.map((group) => groupHtml(group, language)).join('\n')}</section>`;
}

function groupHtml({ members, pairs }: ReportedGroup, language: Language): string {
  const heading = members.length > 2 ? `<h3>${escaped(members[0]!.title)} (${members.length})</h3>\n` : '';
  return `<div class="group">${heading}${pairs.map((pair) => pairHtml(pair, language)).join('\n')}</div>`;
}

function pairHtml({ a, b, score, agrees, differs, decision, isPlanned }: ReportedPair, language: Language): string {
  const state = decision && decision.state !== 'holds' ? word(decision.state, language) : undefined;
  const remarks = [isPlanned ? word('planned', language) : undefined, decision?.because, state].filter((text) => text !== undefined);
  return `<div class="pair">${sideHtml(a)}${sideHtml(b)}<div class="score"><strong>${percent(score)} %</strong></div>
<div class="why">${reasonsHtml(word('agrees', language), agrees)}${reasonsHtml(word('differs', language), differs)}</div>
${remarks.length === 0 ? '' : `<p class="quiet">${escaped(remarks.join('; '))}</p>`}</div>`;
}

function sideHtml({ title, id, domain, owner }: ReportedElement): string {
  const where = [domain, owner].filter((text) => text !== undefined).join(' · ');
  return `<div><strong>${escaped(title)}</strong> <span class="quiet">${escaped(id)}</span><br><span class="quiet">${escaped(where)}</span></div>`;
}

function reasonsHtml(heading: string, reasons: readonly string[]): string {
  if (reasons.length === 0) return '<div></div>';
  return `<div><span class="quiet">${escaped(heading)}</span><ul>${reasons.map((reason) => `<li>${escaped(reason)}</li>`).join('')}</ul></div>`;
}
