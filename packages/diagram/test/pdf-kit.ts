import { inflateSync } from 'node:zlib';

/** What a reader finds in a PDF: the texts in the order in which they are drawn, each from left to right, as its fonts tell their letters. */
export function textsOf(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of objects.values())
    for (const [, name, font] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font!)?.head ?? '')?.[1];
      if (table) fonts.set(name!, lettersOf(objects.get(table)!.body));
    }
  return [...objects.values()].flatMap(({ body }) =>
    [...body.matchAll(/^BT\n([^]*?)^ET/gm)].map(([, text]) => {
      const letters = fonts.get(/\/(F\d+) [\d.]+ Tf/.exec(text!)![1]!)!;
      const codes = [...text!.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g)!);
      return codes.map((code) => letters.get(code) ?? '').join('');
    }),
  );
}

/** The streams of a PDF, inflated. */
export function streamsOf(pdf: Uint8Array): string[] {
  return [...objectsOf(Buffer.from(pdf).toString('latin1')).values()].map(({ body }) => body).filter((body) => body !== '');
}

function objectsOf(pdf: string): Map<string, { readonly head: string; readonly body: string }> {
  return new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)].map(([, number, object]) => {
      const [head = '', body = ''] = object!.split(/\nstream\r?\n/);
      return [number!, { head, body: inflated(body.replace(/\r?\nendstream$/, '')) }];
    }),
  );
}

function inflated(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return body;
  }
}

/** The letters of the codes of a font, from its table: `<first> <last> [<letters> …]`. */
function lettersOf(table: string): Map<string, string> {
  return new Map(
    [...table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)].flatMap(([, first, row]) =>
      [...row!.matchAll(/<([^>]*)>/g)].map(([, units], index): [string, string] => [
        (Number.parseInt(first!, 16) + index).toString(16).padStart(4, '0'),
        String.fromCharCode(...(units!.match(/[0-9a-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
      ]),
    ),
  );
}
