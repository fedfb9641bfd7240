import { inLanguage, type Language, wordTitle } from '@egov/language';
import {
  type AssessmentPart,
  type AssessmentReport,
  type CellReport,
  type Conclusion,
  conclusionReason,
  editionText,
  evidenceTitles,
  inapplicabilityText,
  levelTitles,
  type RequirementReport,
  type ScopeReport,
  stateTitles,
  type Status,
  statuses,
  statusSigns,
  statusTitles,
  type SubjectReport,
  waiverText,
} from '@egov/requirements';
import { escaped } from './html-escape.js';
import { htmlPage } from './html-page.js';
import { script } from './html-script.js';
import { style } from './html-style.js';
import { capital, isUnmet, kindWords, principleOf, type Word, words } from './words.js';

/**
 * An assessment as one page that needs nothing else: the conclusions, the matrix as a heat map with filters, counts by requirement, and all that
 * isn't met. The matrix is built by a script from data; without it, and on paper, the tables tell the same. What comes from the model is never
 * markup, and the policy of the page lets no other script run and nothing be loaded.
 */
export function htmlAssessment(report: AssessmentReport): string {
  const { language } = report;
  const word = wordsIn(language);
  const title = report.name ?? word('assessment');
  const body = `${headerHtml(report, title)}
<main>
${report.parts.map((part) => conclusionHtml(part, report)).join('\n')}
${matrixHtml(report)}
${report.parts.map((part) => `${countsHtml(part, report)}\n${unmetHtml(part, report)}`).join('\n')}
</main>`;
  return htmlPage({ language, title: `${title}: ${report.assessmentDate}`, style, body, script, data: matrixData(report) });
}

function wordsIn(language: Language): (word: Word) => string {
  return (word) => inLanguage(words[word], language);
}

function headerHtml(report: AssessmentReport, title: string): string {
  const { language } = report;
  const word = wordsIn(language);
  const facts = [`${word('assessmentDate')}: ${report.assessmentDate}`];
  if (report.version !== undefined) facts.unshift(`${word('version')}: ${report.version}`);
  if (report.stage) facts.push(`${word('stage')}: ${wordTitle('stage', report.stage, language) ?? report.stage}`);
  const editions = report.editions.map((edition) => `<li>${escaped(editionText(edition, language))}</li>`).join('');
  return `<header>
${report.name === undefined ? '' : `<p>${escaped(word('assessment'))}</p>\n`}<h1>${escaped(title)}</h1>
<p>${escaped(facts.join(' · '))}</p>
${editions === '' ? '' : `<p>${escaped(word('editions'))}:</p>\n<ul>${editions}</ul>`}
</header>`;
}

function conclusionHtml(part: AssessmentPart, report: AssessmentReport): string {
  const { language } = report;
  const word = wordsIn(language);
  const { conclusion } = part;
  return `<section>
<h2>${escaped(`${word('conclusion')}: ${inLanguage(stateTitles[part.state], language)}`)}</h2>
<div class="verdict ${conclusion.level}"><p><strong>${escaped(capital(inLanguage(levelTitles[conclusion.level], language), language))}</strong></p>
<p>${escaped(capital(conclusionReason(conclusion, language), language))}.</p></div>
${scopesHtml('domains', part.domains, report)}${scopesHtml('projects', part.projects, report)}</section>`;
}

function scopesHtml(heading: 'domains' | 'projects', scopes: readonly ScopeReport[], { language }: AssessmentReport): string {
  if (scopes.length === 0) return '';
  const word = wordsIn(language);
  const rows = scopes.map(
    ({ id, title, conclusion }) =>
      `<tr><th scope="row">${escaped(title)} <span class="quiet">${escaped(id)}</span></th><td class="level">${levelHtml(conclusion, language)}</td><td>${escaped(conclusionReason(conclusion, language))}</td></tr>`,
  );
  return `<table class="list"><caption>${escaped(word(heading))}</caption>
<thead>${headRow([word('title')], [word('conclusion'), 'level'], [word('reason')])}</thead>
<tbody>
${rows.join('\n')}
</tbody></table>
`;
}

function levelHtml({ level }: Conclusion, language: Language): string {
  return `<span class="chip ${level}">${escaped(inLanguage(levelTitles[level], language))}</span>`;
}

function headRow(...titles: readonly (readonly [title: string, className?: string])[]): string {
  const cells = titles.map(([title, className]) => `<th scope="col"${className ? ` class="${className}"` : ''}>${escaped(title)}</th>`);
  return `<tr>${cells.join('')}</tr>`;
}

/** What the script needs around the matrix; hidden until it runs. */
function matrixHtml(report: AssessmentReport): string {
  const { language } = report;
  const word = wordsIn(language);
  const { domains, kinds } = indexOf(report);
  const states = report.parts.map(({ state }) => capital(inLanguage(stateTitles[state], language), language));
  const legend = statuses.map(
    (status) => `<li><span class="${status}">${statusSigns[status]}</span>${escaped(inLanguage(statusTitles[status], language))}</li>`,
  );
  legend.push(
    `<li><span class="not-met waived">${statusSigns['not-met']}</span>${escaped(word('waiver').toLocaleLowerCase(language))}</li>`,
  );
  const statusOptions = statuses.map((status) => inLanguage(statusTitles[status], language));
  return `<section id="matrix" hidden>
<h2>${escaped(word('matrix'))}</h2>
<div class="filters">
<label${states.length > 1 ? '' : ' hidden'}>${escaped(word('state'))}<select id="state">${options(states)}</select></label>
<label>${escaped(word('domain'))}<select id="domain">${options(domains, word('all'))}</select></label>
<label>${escaped(word('kind'))}<select id="kind">${options(kinds, word('all'))}</select></label>
<label>${escaped(word('status'))}<select id="status">${options(statusOptions, word('all'))}</select></label>
<label>${escaped(word('search'))}<input id="search" type="search"></label>
<label class="check"><input id="all" type="checkbox">${escaped(word('inapplicableToo'))}</label>
</div>
<ul class="legend">${legend.join('')}</ul>
<p class="quiet" id="found" role="status"></p>
<div class="around">
<div id="grid"></div>
<aside id="details" aria-live="polite" aria-label="${escaped(word('details'))}"><h3>${escaped(word('details'))}</h3><p class="quiet">${escaped(word('choose'))}</p></aside>
</div>
</section>`;
}

function options(titles: readonly string[], all?: string): string {
  const every = all === undefined ? '' : `<option value="">${escaped(all)}</option>`;
  return every + titles.map((title, index) => `<option value="${index}">${escaped(title)}</option>`).join('');
}

/** How many elements have each status, by requirement. */
function countsHtml(part: AssessmentPart, report: AssessmentReport): string {
  const { language } = report;
  const word = wordsIn(language);
  const lines: string[] = [];
  let group: string | undefined;
  for (const requirement of report.requirements) {
    const own = principleOf(requirement, language);
    if (own !== group) {
      group = own;
      lines.push(`<tr class="group"><th scope="rowgroup" colspan="${statuses.length + 2}"><b>${escaped(own)}</b></th></tr>`);
    }
    const totals = part.totals.get(requirement.id);
    const counts = statuses.map((status) => countHtml(totals?.[status] ?? 0, status));
    lines.push(
      `<tr><td class="number">${escaped(numberOf(requirement))}</td><th scope="row">${requirementHtml(requirement, language)}</th>${counts.join('')}</tr>`,
    );
  }
  const titles = statuses.map((status) => [`${statusSigns[status]} ${inLanguage(statusTitles[status], language)}`, 'count'] as const);
  return `<section>
<h2>${escaped(`${word('byRequirement')}: ${inLanguage(stateTitles[part.state], language)}`)}</h2>
<table class="list">
<thead>${headRow([word('number'), 'number'], [word('requirement')], ...titles)}</thead>
<tbody>
${lines.join('\n')}
</tbody></table>
</section>`;
}

function countHtml(count: number, status: Status): string {
  return count === 0 ? '<td class="count zero">0</td>' : `<td class="count ${status}">${count}</td>`;
}

function numberOf({ catalogue, number }: RequirementReport): string {
  return catalogue === undefined ? '' : number;
}

function requirementHtml({ text, critical }: RequirementReport, language: Language): string {
  return critical ? `${escaped(text)} <b>(${escaped(inLanguage(words.critical, language))})</b>` : escaped(text);
}

/** All that isn't met, by requirement. */
function unmetHtml(part: AssessmentPart, report: AssessmentReport): string {
  const { language } = report;
  const word = wordsIn(language);
  const unmet = new Map<string, string[]>();
  for (const subject of part.subjects) {
    for (const cell of subject.cells) {
      if (!isUnmet(cell)) continue;
      const lines = unmet.get(cell.requirement) ?? [];
      lines.push(unmetLine(subject, cell, language));
      unmet.set(cell.requirement, lines);
    }
  }
  const tables = report.requirements.flatMap((requirement) => {
    const lines = unmet.get(requirement.id);
    if (!lines) return [];
    return `<h3>${escaped(numberOf(requirement))} ${requirementHtml(requirement, language)}</h3>
<table class="list">
<thead>${headRow([word('subject'), 'who'], [word('kind'), 'short'], [word('status'), 'short'], [word('message')])}</thead>
<tbody>
${lines.join('\n')}
</tbody></table>`;
  });
  return `<section>
<h2>${escaped(`${word('unmet')}: ${inLanguage(stateTitles[part.state], language)}`)}</h2>
${tables.length === 0 ? `<p>${escaped(word('nothingUnmet'))}</p>` : tables.join('\n')}
</section>`;
}

function unmetLine(subject: SubjectReport, cell: CellReport, language: Language): string {
  const texts = notesOf(cell, language).flatMap(([, ...own]) => own);
  const told =
    texts.length > 1 ? `<ul class="plain">${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>` : escaped(texts[0] ?? '');
  const status = `<span class="chip ${cell.status}">${statusSigns[cell.status]} ${escaped(inLanguage(statusTitles[cell.status], language))}</span>`;
  return `<tr><th scope="row">${escaped(subject.title)} <span class="quiet">${escaped(subject.id)}</span></th><td>${escaped(kindWords(subject.kind, language))}</td><td>${status}</td><td>${told}</td></tr>`;
}

/** What there is to say about a cell besides its status: each text under a word. */
function notesOf(cell: CellReport, language: Language): [Word, ...string[]][] {
  const notes: [Word, ...string[]][] = [];
  if (cell.messages.length > 0) notes.push(['message', ...cell.messages]);
  const reason = inapplicabilityText(cell, language);
  if (reason !== undefined) notes.push(['reason', reason]);
  if (cell.evidence) notes.push(['evidence', inLanguage(evidenceTitles[cell.evidence], language)]);
  if (cell.waiver) notes.push(['waiver', waiverText(cell.waiver, language)]);
  return notes;
}

interface Index {
  /** Titles of domains; the last one stands for what belongs to none. */
  readonly domains: readonly string[];
  readonly domainOf: (subject: SubjectReport) => number;
  readonly kinds: readonly string[];
  readonly kindOf: (subject: SubjectReport) => number;
}

/** The domains and kinds of all subjects, in the order in which they are shown. */
function indexOf({ parts, language }: AssessmentReport): Index {
  const subjects = parts.flatMap((part) => part.subjects);
  const titles = new Map([...subjects, ...parts.flatMap((part) => part.domains)].map(({ id, title }) => [id, title]));
  const ordered = [...parts.flatMap((part) => part.domains.map(({ id }) => id)), ...subjects.flatMap(({ domain }) => domain ?? [])];
  const domains = [...new Set(ordered)].filter((id) => subjects.some(({ domain }) => domain === id));
  const kinds = [...new Set(subjects.map(({ kind }) => kindWords(kind, language)))].sort((one, other) =>
    one.localeCompare(other, language),
  );
  return {
    domains: [...domains.map((id) => titles.get(id) ?? id), inLanguage(words.noDomain, language)],
    domainOf: ({ domain }) => (domain === undefined ? domains.length : domains.indexOf(domain)),
    kinds,
    kindOf: ({ kind }) => kinds.indexOf(kindWords(kind, language)),
  };
}

/** What the script builds the matrix from; texts of cells are kept once. */
function matrixData(report: AssessmentReport): object {
  const { language } = report;
  const { domains, domainOf, kinds, kindOf } = indexOf(report);
  const texts = new Map<string, number>();
  const textIndex = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const headings = report.requirements.map((requirement) => principleOf(requirement, language));
  const groups = [...new Set(headings)];
  const position = new Map(report.requirements.map(({ id }, index) => [id, index]));
  const parts = report.parts.map(({ subjects }) => {
    const ordered = [...subjects].sort((one, other) => domainOf(one) - domainOf(other));
    return {
      subjects: ordered.map((subject) => ({ id: subject.id, title: subject.title, kind: kindOf(subject), domain: domainOf(subject) })),
      cells: ordered.flatMap(({ cells }, column) =>
        cells.flatMap((cell) => {
          const row = position.get(cell.requirement);
          if (row === undefined) return [];
          const notes = notesOf(cell, language).map(([word, ...own]) => [word, ...own.map(textIndex)]);
          return [[row, column, statuses.indexOf(cell.status), cell.waiver?.state === 'approved' ? 1 : 0, notes]];
        }),
      ),
    };
  });
  return {
    words: Object.fromEntries(Object.entries(words).map(([word, title]) => [word, inLanguage(title, language)])),
    statuses: statuses.map((id) => ({ id, sign: statusSigns[id], title: inLanguage(statusTitles[id], language) })),
    groups,
    requirements: report.requirements.map((requirement, index) => ({
      id: requirement.id,
      number: numberOf(requirement),
      text: requirement.text,
      group: groups.indexOf(headings[index]!),
      isCritical: requirement.critical,
    })),
    domains,
    kinds,
    texts: [...texts.keys()],
    parts,
  };
}
