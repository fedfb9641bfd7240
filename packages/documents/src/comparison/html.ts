import type { Language } from '@egov/language';
import { escaped } from '../html-escape.js';
import { style } from '../html-style.js';
import type { ComparisonPictures } from './pictures.js';
import type { ComparisonReport } from './report.js';
import { comparisonSection, comparisonStyle } from './section.js';
import { comparisonWord } from './words.js';

/** A comparison as one page that needs nothing else and runs nothing. `name` is that of the architecture. */
export function htmlComparison(report: ComparisonReport, language: Language, name?: string, pictures?: ComparisonPictures): string {
  const title = comparisonWord('heading', language);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}${comparisonStyle}</style>
</head>
<body>
<header>
${name === undefined ? '' : `<p>${escaped(name)}</p>\n`}<h1>${escaped(title)}</h1>
</header>
<main>
${comparisonSection(report, language, pictures)}
</main>
</body>
</html>
`;
}
