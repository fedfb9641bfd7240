import { renderSvg } from '@egov/diagram';
import type { Language } from '@egov/language';
import { escaped } from '../../html-escape.js';
import { htmlPage } from '../../html-page.js';
import { forPages } from '../../manuscript/for-pages.js';
import { type Cell, type Manuscript, textOf, toneOf, valueOf } from '../../manuscript/manuscript.js';
import { headingOf, numbered, type NumberedBlock, type NumberedChapter, shownLabel } from '../../manuscript/numbering.js';
import { word } from '../../manuscript/words.js';
import { script } from './script.js';
import { style } from './style.js';

/**
 * A manuscript as one page that needs nothing else: contents beside the text, a search, diagrams that can be enlarged. It prints as a document. What comes
 * from the model is never markup.
 */
export function htmlManuscript(manuscript: Manuscript): string {
  const { language, title } = manuscript;
  const chapters = numbered(forPages(manuscript));
  const figures = { count: 0 };
  const body = `<nav aria-label="${escaped(word('contents', language))}">
<form role="search"><label>${escaped(word('search', language))} <input type="search" id="query"></label> <button id="next" hidden>${escaped(word('next', language))}</button> <output id="found"></output></form>
<h2>${escaped(word('contents', language))}</h2>
<ol>${chapters.map((chapter) => entryHtml(chapter)).join('\n')}</ol>
</nav>
<main>
${coverHtml(manuscript)}
${chapters.map((chapter) => chapterHtml(chapter, language, figures)).join('\n')}
</main>`;
  const accent = manuscript.look?.accent;
  const own = accent !== undefined && /^#[0-9a-f]{6}$/i.test(accent) ? `h1, h2, h3 { color: ${accent}; }` : '';
  return htmlPage({ language, title, style: `${style}${own}`, body, script, data: { language, nothing: word('nothingFound', language) } });
}

function entryHtml(chapter: NumberedChapter): string {
  const inner = chapter.chapters.map((each) => entryHtml(each)).join('');
  return `<li><a href="#${chapter.anchor}">${escaped(headingOf(chapter))}</a>${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;
}

function coverHtml({ author, title, subtitle, cover }: Manuscript): string {
  return `<header>
${author === undefined ? '' : `<p class="author">${escaped(author)}</p>`}
<h1>${escaped(title)}</h1>
${subtitle === undefined ? '' : `<p class="subtitle">${escaped(subtitle)}</p>`}
${propertiesHtml(cover)}
</header>`;
}

function chapterHtml(chapter: NumberedChapter, language: Language, figures: { count: number }): string {
  const tag = `h${Math.min(6, chapter.level + 1)}`;
  return `<section id="${chapter.anchor}"><${tag}>${escaped(headingOf(chapter))}</${tag}>
${chapter.blocks.map((block) => blockHtml(block, language, figures)).join('\n')}
${chapter.chapters.map((each) => chapterHtml(each, language, figures)).join('\n')}
</section>`;
}

function blockHtml(block: NumberedBlock, language: Language, figures: { count: number }): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${escaped(block.text)}</p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'properties':
      return propertiesHtml(block.rows);
    case 'table': {
      const heads = block.columns.map(({ title, align }) => `<th scope="col"${align ? ` class="${align}"` : ''}>${escaped(title)}</th>`);
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell, index) => cellHtml(cell, block.columns[index]?.align, language)).join('')}</tr>`,
      );
      const caption = block.label === '' ? '' : `<caption>${escaped(shownLabel(block, language))}</caption>`;
      const widths = columnsHtml(block.columns.map(({ width }) => width));
      return `<div class="table"><table>${caption}${widths}<thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
    }
    default: {
      const svg = renderSvg(block.scene, { theme: 'print', prefix: `f${++figures.count}-` });
      const buttons = (['enlarge', 'reduce', 'fit'] as const)
        .map((id) => `<button type="button" data-zoom="${id}">${escaped(word(id, language))}</button>`)
        .join('');
      return `<figure><div class="tools">${buttons}</div><div class="picture" tabindex="0" data-width="${Math.ceil(block.scene.width)}">${svg}</div><figcaption>${escaped(block.label)}</figcaption></figure>`;
    }
  }
}

function columnsHtml(widths: readonly number[]): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  return `<colgroup>${widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(1)}%">`).join('')}</colgroup>`;
}

function cellHtml(cell: Cell, align: string | undefined, language: Language): string {
  const classes = [align ?? (typeof valueOf(cell) === 'number' ? 'right' : ''), toneOf(cell) ?? ''].filter((name) => name !== '');
  return `<td${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${escaped(textOf(cell, language))}</td>`;
}

function propertiesHtml(rows: readonly { readonly name: string; readonly value: string }[]): string {
  if (rows.length === 0) return '';
  return `<table class="properties"><tbody>${rows.map(({ name, value }) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`).join('')}</tbody></table>`;
}
