/** What the command line says, in English, by id. ICU message syntax. */
export const en = {
  // Help
  'help.program': 'Architecture of electronic government as code: checks, formats and publishes models in .egov files.',
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.commands': 'Commands:',
  'help.help': 'show this help',
  'help.version': 'show the version',
  'help.lang': 'language of the output: ru, kk or en (default: that of the environment)',
  'help.more': 'Exit codes: 0 nothing found, 1 findings, 2 the work could not be done.\nMore about a command: egov <command> --help',
  'help.paths': 'files and folders (default: the current folder)',
  'help.check': 'check models and report what is wrong',
  'help.check.format': 'form of the report: pretty, json, sarif, junit or github (default: pretty)',
  'help.check.fail-on': 'least severity that makes the exit code 1: error, warning, info or never (default: error)',
  'help.check.max-warnings': 'exit code 1 if there are more warnings than this',
  'help.check.at': 'the date that decides about waivers and evidence, 2026-01-31 (default: that of the manifest, else today)',
  'help.check.watch': 'check again whenever a file changes, until Ctrl+C',
  'help.format': 'rewrite models in the standard layout',
  'help.format.check': 'change nothing; exit code 1 if a file isn’t in the standard layout',
  'help.model': 'print the model that the files describe',
  'help.model.path': 'a folder or a file of the architecture (default: the current folder)',
  'help.model.format': 'form of the output: json (default: json)',
  'help.init': 'begin a new architecture: a manifest and a small model with comments',
  'help.init.folder': 'where (default: the current folder); made if it doesn’t exist',
  // The work can't be done
  'failure.internal':
    'internal error: {detail}. Run again with EGOV_DEBUG=1 to see where, and report it to those who maintain the product.',
  'failure.language': '“{value}” isn’t a language of the output. Use --lang with one of: {known}.',
  'failure.unknown-option':
    'there is no option “{found}”.{near, select, none_ {} other { Did you mean “{near}”?}} See the options with --help.',
  'failure.unknown-command':
    'there is no command “{found}”.{near, select, none_ {} other { Did you mean “{near}”?}} See the commands with egov --help.',
  'failure.option-value': 'the option “{found}” wants a value. See --help.',
  'failure.too-many-arguments': 'too many arguments. See what this command takes with --help.',
  'failure.command-line': 'the command line can’t be understood: {detail}. See --help.',
  'failure.choice': '“{value}” doesn’t fit the option {option}. Use one of: {known}.',
  'failure.date': '“{value}” doesn’t fit the option {option}. Give a date as year-month-day: 2026-01-31.',
  'failure.count': '“{value}” doesn’t fit the option {option}. Give a whole number, 0 or more.',
  'failure.no-such-path': '“{path}” doesn’t exist. Check the path.',
  'failure.not-a-model': '“{path}” isn’t a model. Give folders, or files with the extension .egov.',
  'failure.no-models': 'there is no .egov file in “{path}”. Begin a model with egov init, or give another folder.',
  'failure.unreadable': '“{path}” can’t be read ({reason}). Check that it exists and that you may read it.',
  'failure.unwritable': '“{path}” can’t be written ({reason}). Check that you may write there.',
  'failure.not-utf8': '“{path}” isn’t in UTF-8. Convert it to UTF-8, for example: iconv -f WINDOWS-1251 -t UTF-8.',
  'failure.too-big': '“{path}” is larger than {limit} MB. Split it into several files.',
  'failure.exists': '“{path}” exists already, and nothing was written. Choose another folder, or remove the file.',
  'failure.not-a-folder': '“{path}” is a file, not a folder. Choose another name.',
  'failure.several': '“{path}” holds {count, plural, one {# architecture} other {# architectures}}. Give the folder of one: {folders}.',
  'failure.unformattable':
    '{count, plural, one {# file} other {# files}} could not be formatted: {path}. Mend what egov check reports and run again.',
  // Severities
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.information': 'note',
  // The report
  'report.related': '{place}: {note}',
  'report.checked':
    'Checked {files, plural, one {# file} other {# files}}{workspaces, plural, =1 {} other { of # architectures}}{elements, plural, =-1 {} one {, # element} other {, # elements}}.',
  'report.errors': '{count, plural, one {# error} other {# errors}}',
  'report.warnings': '{count, plural, one {# warning} other {# warnings}}',
  'report.information': '{count, plural, one {# note} other {# notes}}',
  'report.clean': 'Nothing to report.',
  'report.assessment-date': 'Assessment date: {dates}.',
  'report.progress': 'Reading models',
  // Where a finding comes from
  'clause.rules': 'Rules, {count, select, one {clause} other {clauses}} {point}',
  'clause.requirements': 'Requirements, {count, select, one {clause} other {clauses}} {point}',
  'clause.catalogue': 'catalogue {catalogue}, §{point}',
  'clause.rule': 'rule “{name}” of the architecture',
  'clause.language':
    'language reference: {section, select, files {files} names {names} titles {titles} states {states} values {values} vocabularies {vocabularies} extend {extensions} dependencies {dependencies} waivers {waivers} what_can_be_said {what can be said} rules {rules} manifest {manifest} other {{section}}}',
  'manifest.syntax':
    "The manifest isn’t valid JSON: {problem, select, comma {a comma is missing or too many} colon {a colon is missing} brace {a closing “'}'” is missing} bracket {a closing “]” is missing} value {a value is missing} name {a name in quotes is missing} text {a text isn’t closed or has characters that JSON doesn’t allow} number {a number is written wrongly} comment {comments aren’t allowed} end {there is something after the end} other {something here doesn’t belong}}.",
  'manifest.unknown': 'There is no setting “{setting}” in the manifest.',
  'manifest.setting':
    'The setting “{setting}” is wrong: {problem, select, type {it has a value of another type} choice {this value isn’t allowed} pattern {this value is written otherwise} range {this number is out of range} repeated {a value is repeated} other {—}}.',
  'manifest.catalogue': 'There is no catalogue of requirements “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'manifest.requirement':
    'There is no requirement “{name}” in the catalogues that apply.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'manifest.parameter': 'The catalogues that apply have no parameter “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'manifest.dependency':
    'The dependency “{path}” can’t be used: {problem, select, outside {its path leads out of the workspace} unreadable {there is no such file, or it can’t be read} other {it isn’t a published model; make one with egov model}}.',
  'manifest.object': 'The manifest is an object: its settings stand in braces.',
  // Watching
  'watch.waiting': 'Waiting for changes of .egov files and manifests in “{folders}”. End with Ctrl+C.',
  'watch.failed': 'Not checked: {problem} What is shown above still stands.',
  // Formatting
  'format.formatted': 'Formatted: {path}',
  'format.would-change': 'Not in the standard layout: {path}',
  'format.done': '{count, plural, =0 {All files are in the standard layout already.} one {# file formatted.} other {# files formatted.}}',
  'format.checked':
    '{count, plural, =0 {All files are in the standard layout.} one {# file isn’t in the standard layout. Run: egov format} other {# files aren’t in the standard layout. Run: egov format}}',
  // The model
  'model.errors':
    'The files have {count, plural, one {# error} other {# errors}}: the model printed is what could be understood. See egov check.',
  // A new architecture
  'init.created': 'Created: {path}',
  'init.next': 'Next: egov check {folder}',
} as const;

export type MessageId = keyof typeof en;
