import { randomBytes } from 'node:crypto';
import { type ExtensionContext, Uri, type Webview } from 'vscode';
import type { DisplayLanguage } from '../texts/texts.js';

/** A page of ours: what its script, of this name, makes of it. Only that and its style sheet run in it, and it reaches nothing outside. */
export function page(
  webview: Webview,
  { extensionUri }: ExtensionContext,
  language: DisplayLanguage,
  script: 'webview' | 'requirements',
): string {
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)).toString();
  const nonce = randomBytes(16).toString('base64url');
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file(`${script}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${file(`${script}.js`)}"></script>
</body>
</html>
`;
}

/** The folders that the page takes files from. */
export function pageRoots({ extensionUri }: ExtensionContext): Uri[] {
  return [Uri.joinPath(extensionUri, 'dist')];
}
