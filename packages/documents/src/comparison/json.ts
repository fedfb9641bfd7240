import { inLanguage, type Language, languages, type Localised } from '@egov/language';
import { terminalSafeJson } from '@egov/model';
import type { ReportedLine } from './lines.js';
import type { ComparisonReport, ReportedChange, ReportedSide } from './report.js';

/** Raised whenever a reader of the output would have to change. */
const schemaVersion = 1;

/** A comparison for programs: titles in all languages, what is said in one. Its schema is `schemas/diff-output.schema.json`. */
export function jsonComparison({ before, after, totals, domains }: ComparisonReport, language: Language): string {
  const output = {
    tool: 'egov',
    schemaVersion,
    language,
    before: inLanguage(before, language),
    after: inLanguage(after, language),
    totals,
    changes: domains.flatMap(({ domain, layers }) =>
      layers.flatMap(({ layer, changes }) =>
        changes.map((change) => ({ ...(domain && { domain: domain.id }), layer, ...changeIn(change, language) })),
      ),
    ),
  };
  return `${terminalSafeJson(JSON.stringify(output, undefined, 2))}\n`;
}

function changeIn({ change, isRenamed, isMoved, kind, kindTitle, before, after, lines }: ReportedChange, language: Language) {
  return {
    change,
    renamed: isRenamed,
    moved: isMoved,
    kind,
    kindTitle: inLanguage(kindTitle, language),
    ...(before && { before: side(before) }),
    ...(after && { after: side(after) }),
    lines: lines.map((line) => lineIn(line, language)),
  };
}

function lineIn({ change, about, title, text }: ReportedLine, language: Language) {
  return { change, about, title: inLanguage(title, language), text: inLanguage(text, language) };
}

function side({ id, title }: ReportedSide) {
  return { id, title: byLanguage(title) };
}

function byLanguage(text: Localised): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [language, inLanguage(text, language)]));
}
