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
  'help.lsp': 'start the language server, for editors',
  'help.lsp.stdio': 'speak over standard input and output (this is what happens anyway)',
  'help.lsp.socket': 'speak over a socket at which the editor listens',
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
  'failure.missing-argument': 'the argument “{found}” is missing. See --help.',
  'failure.too-many-arguments': 'too many arguments. See what this command takes with --help.',
  'failure.command-line': 'the command line can’t be understood: {detail}. See --help.',
  'failure.choice': '“{value}” doesn’t fit the option {option}. Use one of: {known}.',
  'failure.date': '“{value}” doesn’t fit the option {option}. Give a date as year-month-day: 2026-01-31.',
  'failure.factor': '“{value}” doesn’t fit the option {option}. Give a number from {least} to {most}.',
  'failure.count': '“{value}” doesn’t fit the option {option}. Give a whole number, 0 or more.',
  'failure.unwritable': '“{path}” can’t be written ({reason}). Check that you may write there.',
  'failure.no-such-folder': 'there is no folder “{path}” to write to. Make it, or give another path.',
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
    'language reference: {section, select, files {files} names {names} titles {titles} states {states} values {values} vocabularies {vocabularies} extend {extensions} dependencies {dependencies} waivers {waivers} what_can_be_said {what can be said} rules {rules} views {views} manifest {manifest} other {{section}}}',
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
  // Requirements
  'help.assess': 'judge the architecture by the requirements that apply, and print the conclusion',
  'help.assess.state': 'the state that is judged: current, target or both (default: target)',
  'help.assess.catalogue': 'only this catalogue (default: those of the manifest, and the rules of the architecture)',
  'help.assess.subject': 'only this element and its parts, in detail; may be given several times',
  'help.assess.project': 'only this project, and what it delivers, changes and retires',
  'help.assess.stage': 'only what counts at this stage: planning, investment or post-investment',
  'help.assess.format': 'form of the output: pretty, json, html, xlsx, oscal or sarif (default: pretty)',
  'help.assess.output': 'write to this file instead of the terminal',
  'help.assess.fail-on': 'conclusion that makes the exit code 1: none (does not comply), partial or never (default: never)',
  'help.duplicates':
    'find what is described or built twice (Rules §11.3)',
  'help.duplicates.kind':
    'only elements of this kind (function, service, system …); may be given several times',
  'help.duplicates.across':
    'only pairs across owners or across domains',
  'help.duplicates.min-score':
    'least probability, 0.0 to 1.0 (default: the threshold of the manifest, 0.5 without one)',
  'help.duplicates.state':
    'only what stands in this state: current or target',
  'help.duplicates.new-in':
    'only what is added against what there is: by a project (its name), by the target state (difference), or since a published model (file.json)',
  'help.duplicates.format':
    'form of the output: pretty, json, html or xlsx (default: pretty)',
  'help.duplicates.explain':
    'explain why two elements are alike, or aren’t',
  'help.duplicates.element':
    'name of an element (Health.StaffRecords)',
  'help.duplicates.compare':
    'tell how alike pairs of titles are',
  'help.duplicates.pairs':
    'the pairs: a tab-separated file with the columns title_a and title_b',
  'help.duplicates.compare.format':
    'form of the output: json or pretty (default: json)',
  'duplicates.summary':
    '{groups, plural, =0 {No duplicates are found.} one {# group of duplicates.} other {# groups of duplicates.}}{settled, plural, =0 {} one { # pair is decided to be distinct.} other { # pairs are decided to be distinct.}}',
  'duplicates.group':
    '{title}: {count} elements alike',
  'failure.pairs-missing':
    'Name the file with the pairs: --pairs file.tsv.',
  'failure.pairs-columns':
    '{file}:1: the first line has to name the columns title_a and title_b, with tabs between.',
  'failure.pairs-line':
    '{file}:{line}: a title is missing; there have to be as many columns as in the first line.',
  'failure.not-compared':
    'Only two elements of one kind are compared. Kinds that duplicates are looked for in: {known}.',
  'failure.kind':
    'Duplicates of kind “{name}” aren’t looked for.{near, select, none_ {} other { Did you mean {near}?}} Kinds: {known}.',
  'failure.not-published':
    '{file} isn’t a published model (JSON of `egov model`).',
  'help.test': 'run the examples of catalogues and rules',
  'help.explain': 'explain a requirement or a rule: its text, what is looked at, how to satisfy it',
  'help.explain.requirement': 'its number (19.2), or with its catalogue (order-124-2016/19.2), or the name of a rule',
  'help.explain.path': 'the architecture whose catalogues and rules are known (default: the current folder)',
  'help.render': 'draw diagrams into files',
  'help.render.view': 'only this view; may be given several times (see egov views)',
  'help.render.domain': 'only this domain; may be given several times',
  'help.render.state': 'current, target, difference or a date; several with commas (default: as the view says, else target)',
  'help.render.format': 'form of the files: svg, png, or pdf with all diagrams (default: svg)',
  'help.render.theme': 'colours: light, dark, print or contrast (default: light; print for PDF)',
  'help.render.paper': 'fit each diagram to a sheet: A4, A3 or A0',
  'help.render.side-by-side': 'draw the difference as both states beside each other',
  'help.render.split': 'spread large diagrams over several sheets (PDF with --paper)',
  'help.render.scale': 'pixels of the image for a pixel of the diagram (PNG; default: 2)',
  'help.render.most-nodes': 'put together what has more nodes than this (default: 1000)',
  'help.render.out': 'the folder for the files (default: diagrams)',
  'help.views': 'list the diagrams that can be drawn',
  'failure.view': 'there is no view “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}} There are: {known}.',
  'failure.view-mistakes': 'the view “{name}” has mistakes: see egov check.',
  'failure.domain': 'there is no domain “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}} There are: {known}.',
  'failure.nothing-to-render': 'there is nothing to draw: the diagrams that were asked for would be empty. See egov views.',
  'failure.nothing-changes': 'there is nothing to draw: nothing changes between the states. To see a diagram, name it with --view.',
  'failure.interrupted': 'interrupted: nothing was written.',
  'render.done':
    '{count, plural, one {# file} other {# files}} written into {folder}.{unchanged, plural, =0 {} one { # difference in which nothing changes was left out.} other { # differences in which nothing changes were left out.}}{repeated, plural, =0 {} one { # diagram that is the same in another state wasn’t repeated.} other { # diagrams that are the same in another state weren’t repeated.}}',
  'failure.needs-output': 'the form {format} isn’t text. Name a file with --output.',
  'failure.no-catalogue': 'no requirement applies. Name catalogues in egov.json ("catalogues": […]) or with --catalogue; known: {known}.',
  'failure.catalogue': 'there is no catalogue “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}} Known: {known}.',
  'failure.element':
    'there is no such element: “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}} Names are written in full: Domain.Name.',
  'failure.element-kind': '“{name}” is a {found}, not a {kind}.',
  'failure.requirement': 'there is no requirement “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}}',
  'failure.ambiguous-requirement': 'several catalogues have “{name}”. Give one of: {known}.',
  'assess.errors':
    'The files have {count, plural, one {# error} other {# errors}}: only what could be understood is judged. See egov check.',
  'assess.stage': 'Stage: {stage, select, planning {planning} investment {investment period} other {post-investment period}}.',
  'assess.domains': 'Domains',
  'assess.projects': 'Projects',
  'assess.rules': 'Rules of the architecture',
  'assess.conclusion': 'Conclusion: {level}',
  'test.passed':
    '{count, plural, one {# expectation} other {# expectations}} of {examples, plural, one {# example} other {# examples}} {count, plural, one {holds} other {hold}}.',
  'test.failed': '{failed, plural, one {# of {count} expectations doesn’t hold.} other {# of {count} expectations don’t hold.}}',
  'test.expected': '{requirement}: expected {expected}, found {actual}',
  'test.example': '{title} ({place})',
  'test.outcome':
    '{outcome, select, passes {passes} fails {fails} asks {asks for evidence} skips {doesn’t apply} other {concerns nothing in the example}}',
  'test.untested':
    'No example shows that it {outcome, select, passes {can be met} fails {can fail} other {asks for evidence}}: {requirements}.',
  'test.mistakes': 'Mend the errors above first: what couldn’t be read wasn’t tested.',
  'test.none': "There are no examples. Write one: example \"…\" '{' … '}' expect 1.1 passes.",
  'explain.principle': 'Principle',
  'explain.contour': 'Contour',
  'explain.text': 'Text',
  'explain.guidance': 'What is looked at, and how to satisfy it',
  'explain.rule': 'The rule',
  'explain.parameters': 'Parameters',
  'explain.parameter':
    '{name} = {set}{own, select, none_ {} other { (set in egov.json; {own} otherwise)}}{title, select, none_ {} other {: {title}}}',
  'explain.message': 'What is said where it isn’t met',
  'explain.examples': 'Examples',
  'explain.stages': 'Stages',
  'attest.renewed': 'Renewed: {subject}, {requirements}',
  'attest.prevented': 'Not renewed: {subject}, {requirements}: {reason}. Attest it anew.',
  'attest.nothing': 'No evidence is stale.',
  'help.attest': 'add evidence to an element, or renew what has become stale',
  'help.attest.subjects': 'the element, by its full name; with --renew several, or all if none is given',
  'help.attest.path': 'the architecture (default: the current folder)',
  'help.attest.renew': 'renew stale evidence: its date, fingerprint and document hash',
  'help.attest.for': 'the requirements that it shows, for example 9.4,11.3',
  'help.attest.by': 'who attests: a body of the model, or a person',
  'help.attest.on': 'the date of the evidence (default: the assessment date)',
  'help.attest.until': 'until when it counts',
  'help.attest.document': 'a document inside the workspace',
  'help.attest.link': 'the address of a document',
  'failure.attest': 'say what is attested: egov attest Domain.Name --for 9.4 --by MoH --document evidence/act.pdf; or renew with --renew.',
  'failure.attest-document':
    'evidence needs one document that shows it: --document with a file of the workspace, or --link with an address.',
  'failure.attest-kind': 'requirement {requirement} asks for no evidence of “{name}”.',
  'failure.attest-until': 'the evidence would end ({until}) before it begins ({on}). Mend --until or --on.',
  'failure.attester':
    'the model has no body “{name}”.{near, select, none_ {} other { Did you mean “{near}”?}} A person is given with the full name, in quotes.',
  'failure.no-such-document': '“{path}” isn’t a document of the workspace. Put the file into its folder and give the path from there.',
  'failure.link': '“{value}” isn’t an address. Write it in full: https://….',
} as const;

export type MessageId = keyof typeof en;
