/** The texts of the language server, in English. */
export const en = {
  'rename.invalid':
    '“{name}” can’t be a name: it is one word of letters, digits, “_” and “-”, begins with a letter, and isn’t a word of the language.',
  'rename.taken': 'There is “{name}” already. Choose another name.',
  'hover.unknown': 'not stated',
  'hover.owner': 'owner',
  'hover.states': 'state',
  'hover.compliance': 'compliance',
  'hover.clause': 'clause',
  'hover.used': '{count, plural, one {# reference} other {# references}}',
  'hover.rules': 'Rules, {number}',
  'hover.requirements': 'Requirements, {number}',
  'hover.unofficial': 'unofficial translation',
  'fix.replace': 'Replace by “{text}”',
  'fix.create': 'Declare the {kind} “{name}”',
  'progress.loading': 'Reading the architecture',
  'diagram.stale': 'The text is broken at the moment: this is the last good picture.',
  'diagram.empty': 'There is nothing to show in this view.',
  'diagram.gone': 'The model has no such view any more.',
} as const;

export type TextId = keyof typeof en;
