import { inLanguage, type Language } from '@egov/language';
import { escaped } from '../html-escape.js';
import { layerTitle } from './layers.js';
import type { ReportedLine } from './lines.js';
import type { ComparisonPicture, ComparisonPictures } from './pictures.js';
import type { ComparisonReport, ReportedChange, ReportedDomain } from './report.js';
import { comparisonWord } from './words.js';

/** What a page needs besides its own style to show {@link comparisonSection}. */
export const comparisonStyle = `
.change { border-left: .3rem solid var(--line); padding: .15rem .75rem; margin: .5rem 0; break-inside: avoid; }
.change.added { border-color: var(--met-ink); } .change.removed { border-color: var(--not-met-ink); } .change.changed { border-color: var(--missing-ink); }
.change.removed > strong { text-decoration: line-through; }
.change ul { list-style: none; margin: .15rem 0 0; padding: 0; }
.change li { display: grid; grid-template-columns: 1.2em minmax(0, 1fr); }
.change .sign, .change li > :first-child { font-weight: 600; }
.added > .sign, li.added > :first-child { color: var(--met-ink); } .removed > .sign, li.removed > :first-child { color: var(--not-met-ink); }
.changed > .sign, li.changed > :first-child { color: var(--missing-ink); }
.picture { margin: 1rem 0; overflow: auto; border: 1px solid var(--line); background: #fff; break-inside: avoid; }
.picture img { display: block; max-width: none; }
@media print { .picture { overflow: visible; } .picture img { max-width: 100%; height: auto; } }
`;

const signs = { added: '+', removed: '−', changed: '±' } as const;

const noPictures: ComparisonPictures = { pictures: [], isCut: false };

/**
 * A comparison as a part of a page: what is compared, the numbers, then domain by domain and layer by layer what changed, with the diagrams of the domain.
 * Needs {@link comparisonStyle}; pictures stand in it as `data:` images. Nothing of a model is markup.
 * @param level the level of the headings of domains; layers are one below
 */
export function comparisonSection(
  report: ComparisonReport,
  language: Language,
  drawn: ComparisonPictures = noPictures,
  level: 2 | 3 = 2,
): string {
  const [before, after] = [inLanguage(report.before, language), inLanguage(report.after, language)];
  const { pictures, isCut } = drawn;
  const left = isCut ? [paragraph(comparisonWord('picturesLeft', language, { shown: pictures.length }))] : [];
  return [
    paragraph(comparisonWord('between', language, { before, after })),
    paragraph(
      report.domains.length === 0 ? comparisonWord('nothing', language) : comparisonWord('summary', language, { ...report.totals }),
    ),
    ...left,
    ...report.domains.map((domain) => domainHtml(domain, language, pictures, level)),
  ].join('\n');
}

function domainHtml({ domain, layers }: ReportedDomain, language: Language, pictures: readonly ComparisonPicture[], level: 2 | 3): string {
  const heading = domain
    ? `${escaped(inLanguage(domain.title, language))} <span class="quiet">${escaped(domain.id)}</span>`
    : escaped(comparisonWord('outside', language));
  return [
    `<section><h${level}>${heading}</h${level}>`,
    ...layers.map(
      ({ layer, changes }) =>
        `<h${level + 1}>${escaped(layerTitle(layer, language))}</h${level + 1}>\n${changes.map((change) => changeHtml(change, language)).join('\n')}`,
    ),
    ...pictures.filter((picture) => picture.domain === domain?.id).map(pictureHtml),
    '</section>',
  ].join('\n');
}

function changeHtml({ change, kindTitle, before, after, isRenamed, isMoved, lines }: ReportedChange, language: Language): string {
  const { id, title } = (after ?? before)!;
  const became = [...(isRenamed ? ['renamed' as const] : []), ...(isMoved ? ['moved' as const] : [])];
  const what = (became.length > 0 ? became : [change]).map((word) => comparisonWord(word, language)).join(', ');
  const facts = [inLanguage(kindTitle, language), what, id].map(escaped).join(' · ');
  const list = lines.length === 0 ? '' : `\n<ul>${lines.map((line) => lineHtml(line, language)).join('')}</ul>`;
  return `<div class="change ${change}"><span class="sign">${signs[change]}</span> <strong>${escaped(inLanguage(title, language))}</strong> <span class="quiet">${facts}</span>${list}</div>`;
}

function lineHtml({ change, title, text }: ReportedLine, language: Language): string {
  const said = [title, text].map((part) => inLanguage(part, language)).filter((part) => part !== '');
  return `<li class="${change}"><span>${signs[change]}</span><span>${escaped(said.join(': '))}</span></li>`;
}

/** As an image: a picture brings its own fonts and identifiers, and can't reach the page. */
function pictureHtml({ title, svg, width, height }: ComparisonPicture): string {
  const data = Buffer.from(svg).toString('base64');
  return `<figure class="picture"><img src="data:image/svg+xml;base64,${data}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" alt="${escaped(title)}"></figure>`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}
