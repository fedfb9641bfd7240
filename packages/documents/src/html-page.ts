import { createHash } from 'node:crypto';
import type { Language } from '@egov/language';
import { escaped, jsonForScript } from './html-escape.js';

/** What stands in a page. Everything in it is HTML already, but for the title. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly body: string;
  /** The one script that the page runs. */
  readonly script?: string;
  /** Whether pictures stand in it, as `data:`. */
  readonly hasImages?: true;
  /** What the script reads. */
  readonly data?: unknown;
}

/** A page that needs nothing else: its policy lets no other script run than its own, and nothing be loaded. */
export function htmlPage({ language, title, style, body, script, data, hasImages }: Page): string {
  const hash = script && createHash('sha256').update(script).digest('base64');
  const scripts = hash === undefined ? '' : ` script-src 'sha256-${hash}';`;
  const policy = `default-src 'none'; style-src 'unsafe-inline';${scripts}${hasImages ? ' img-src data:;' : ''} base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}${data === undefined ? '' : `\n<script type="application/json" id="data">${jsonForScript(data)}</script>`}${script === undefined ? '' : `\n<script>${script}</script>`}
</body>
</html>
`;
}
