/** The messages of workspaces on disk, in English. */
export const en = {
  'failure.no-such-path': '“{path}” doesn’t exist. Check the path.',
  'failure.not-a-model': '“{path}” isn’t a model. Give folders, or files with the extension .egov.',
  'failure.no-models': 'there is no .egov file in “{path}”. Begin a model with egov init, or give another folder.',
  'failure.unreadable': '“{path}” can’t be read ({reason}). Check that it exists and that you may read it.',
  'failure.not-utf8': '“{path}” isn’t in UTF-8. Convert it to UTF-8, for example: iconv -f WINDOWS-1251 -t UTF-8.',
  'failure.too-big': '“{path}” is larger than {limit} MB. Split it into several files.',
  'failure.word-styles': '“{path}” isn’t a Word document with styles (.docx, .dotx). Name another in egov.json: package.styles.',
  'failure.outside': '“{path}” leads out of the workspace. Put the file into it.',
  'manifest.syntax':
    "The manifest isn’t valid JSON: {problem, select, comma {a comma is missing or too many} colon {a colon is missing} brace {a closing “'}'” is missing} bracket {a closing “]” is missing} value {a value is missing} name {a name in quotes is missing} text {a text isn’t closed or has characters that JSON doesn’t allow} number {a number is written wrongly} comment {comments aren’t allowed} end {there is something after the end} other {something here doesn’t belong}}.",
  'manifest.unknown': 'There is no setting “{setting}” in the manifest.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'manifest.twice': 'The setting “{setting}” is given twice: the later value counts. Keep one.',
  'manifest.expected':
    '{kind, select, text {a text in quotes} date {a date in quotes: "2026-01-31"} number {a number} boolean {true or false} scalar {a text in quotes, a number, true or false} texts {a list of texts in brackets: ["…"]} dates {a list of dates in brackets: ["2026-01-31"]} object {settings in braces} choice {one of {values}} range {a number from {minimum} to {maximum}} other {—}}',
  'manifest.setting':
    'The setting “{setting}” is wrong: {problem, select, type {it has a value of another type} choice {this value isn’t allowed} pattern {this value is written otherwise} date {there is no such date} name {its name is letters, digits, “_” and “-”, and begins with a letter} range {this number is out of range} repeated {a value is repeated} other {—}}.{expected, select, none_ {} other { Expected: {expected}.}}',
  'manifest.catalogue': 'There is no catalogue of requirements “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'manifest.requirement':
    'There is no requirement “{name}” in the catalogues that apply.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'manifest.ambiguous': 'Several catalogues that apply have requirement “{name}”. Write one of: {choices}.',
  'manifest.parameter-type':
    'The parameter “{name}” wants {type, select, number {a number} flag {true or false} date {a date in quotes: "2026-01-31"} duration {a span of time in quotes: "24 months"} other {a text in quotes}}.',
  'manifest.parameter': 'The catalogues that apply have no parameter “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'manifest.dependency':
    'The dependency “{path}” can’t be used: {problem, select, outside {its path leads out of the workspace} unreadable {there is no such file, or it can’t be read} changed {it was changed after it was frozen, so its checksum doesn’t fit; restore it, or freeze the model anew with egov baseline} other {it isn’t a published model; make one with egov model}}.',
  'manifest.object': 'The manifest is an object: its settings stand in braces.',
} as const;

export type MessageId = keyof typeof en;
