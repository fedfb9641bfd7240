import type { Language } from '@egov/language';
import { escaped } from '../html-escape.js';
import { htmlPage } from '../html-page.js';
import { style } from '../html-style.js';
import type { ComparisonPictures } from './pictures.js';
import type { ComparisonReport } from './report.js';
import { comparisonSection, comparisonStyle } from './section.js';
import { comparisonWord } from './words.js';

/** A comparison as one page that needs nothing else and runs nothing. `name` is that of the architecture. */
export function htmlComparison(report: ComparisonReport, language: Language, name?: string, pictures?: ComparisonPictures): string {
  const title = comparisonWord('heading', language);
  const body = `<header>
${name === undefined ? '' : `<p>${escaped(name)}</p>\n`}<h1>${escaped(title)}</h1>
</header>
<main>
${comparisonSection(report, language, pictures)}
</main>`;
  return htmlPage({ language, title, style: `${style}${comparisonStyle}`, body, hasImages: true });
}
