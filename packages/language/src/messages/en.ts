/** Messages in English, by id. ICU message syntax. Names and words of the language stand in ‘single quotes’ of typography. */
export const en = {
  'EGOV-bad-character': 'The character “{found}” doesn’t belong here.',
  'EGOV-unexpected': '“{found}” doesn’t fit here.{expected, select, none_ {} other { Expected: {expected}.}}',
  'EGOV-name-missing': 'A name is missing after “{previous}”. A name is letters, digits, “_” and “-”, and begins with a letter.',
  'EGOV-reserved-name': '“{word}” is a word of the language and can’t be a name.',
  'EGOV-incomplete': 'After “{previous}” something is missing.{expected, select, none_ {} other { Expected: {expected}.}}',
  'EGOV-too-deep': 'This file is nested too deep to be read: more than a hundred levels at this place. Nothing of it is checked.',
  'EGOV-unclosed-block':
    'This “{open}” isn’t closed: a “{close}” is missing{before, select, none_ { at the end of the file} other { before line {before}}}.',
  'EGOV-extra-brace': 'This “{close}” closes nothing.',
  'EGOV-unclosed-string': 'The closing quotes of this text are missing.',
  'EGOV-unclosed-comment': 'This comment isn’t closed: “*/” is missing. What follows isn’t read.',
  'EGOV-wrong-quotes': 'Texts stand in straight quotes: "…".',
  'EGOV-unknown-word':
    '“{word}” isn’t a word of the language.{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-misplaced': '“{word}” doesn’t stand in {owner}.{homes, select, none_ {} other { It stands in: {homes}.}}',
  'EGOV-wrong-layer': '{kind} “{name}” belongs to the layer “{right}”, not “{wrong}”.',
  'EGOV-nested-state': 'A state inside another: “{inner}” can’t stand inside “{outer}”.',
  'EGOV-unknown-name':
    'There is no “{name}”{expected, select, none_ {} other { ({expected})}}.{alike, select, none_ {{near, select, none_ {} other { Did you mean {near}?}}} other { {alike}}}',
  'EGOV-wrong-kind': '“{name}” is {found}; “{fact}” wants {expected}.',
  'EGOV-ambiguous-requirement': 'Several catalogues have requirement {name}.',
  'EGOV-requirement-elsewhere': 'Requirement {name} stands only in what doesn’t apply here: {catalogues}.',
  'EGOV-dotted-name': 'A name that is declared has no dot and no “/”: “{name}”.',
  'EGOV-duplicate-name':
    '{what, select, requirement {Requirement {name} is declared twice in the catalogue “{where}”.} other {“{name}” is declared twice {where, select, top {at the top level} other {in “{where}”}}.}}',
  'EGOV-hidden-name': '“{name}” hides an outer “{outer}”.',
  'EGOV-mixed-letters':
    '“{name}” mixes letters of two alphabets that look alike:{latin, select, none_ {} other { Latin {latin}}}{latin, select, none_ {} other {{cyrillic, select, none_ {} other {,}}}}{cyrillic, select, none_ {} other { Cyrillic {cyrillic}}}. It won’t be found when typed in one alphabet.',
  'EGOV-not-normalised':
    'This text isn’t in Unicode normal form C: letters are composed of several characters and may not be found by search.',
  'EGOV-unknown-language': '“{language}” isn’t a language of titles. There are: {known}.',
  'EGOV-repeated-title': 'The title in “{language}” is given twice.',
  'EGOV-unknown-value':
    '“{value}” isn’t a value of “{vocabulary}”.{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}} Values: {values}.',
  'EGOV-closed-vocabulary': '“{name}” isn’t a vocabulary that can be added to. Open ones: {open}.',
  'EGOV-repeated-value': '“{word}” is one too many here: it is said already.',
  'EGOV-repeated-fact': '“{fact}” is said twice for the same state.',
  'EGOV-date-format': 'A date is written year-month-day: {proposal, select, none_ {2026-01-31} other {{proposal}}}.',
  'EGOV-no-such-date': 'There is no such date: {date}.',
  'EGOV-ends-before-begins': 'It ends ({end}) before it begins ({begin}).',
  'EGOV-not-a-year': '“{value}” isn’t a year.',
  'EGOV-not-a-number': '“{value}” isn’t a number.',
  'EGOV-requirement-number': '“{value}” isn’t a number of a requirement or a paragraph: it is digits with points between them.',
  'EGOV-unit-missing':
    '{what, select, money {The currency is missing.} indicator {Indicator “{name}” has values but no unit.} other {The unit is missing.}}',
  'EGOV-fact-missing': '{kind} “{name}” can’t be read without “{fact}”.',
  'EGOV-layer-missing':
    'The domain “{name}” doesn’t describe: {layers}. The architecture of a domain has activity, data, information systems and infrastructure.',
  'EGOV-state-mismatch':
    '{what, select, header {In the {state} state “{subject}” refers to “{name}”, which stands only in the {other} one.} other {“{fact}” holds in the {state} state, but “{name}” stands only in the {other} one.}}',
  'EGOV-outlives-parent': '“{name}” is marked “{state}”, but “{parent}”, which holds it, stands only in “{other}”.',
  'EGOV-mixed-steps': 'The steps of “{name}” stand partly inside and partly outside of state blocks.',
  'EGOV-cycle':
    '{relation, select, depends {Projects depend on each other in a circle} partOf {Parts contain each other in a circle} derived {Data are derived from each other in a circle} replaces {Elements replace each other in a circle} parent {Bodies are each other’s parent in a circle} contributes {Goals contribute to each other in a circle} other {Services consist of each other in a circle}}: {path}.',
  'EGOV-unrelated-system': 'Step “{step}” runs in “{system}”, which doesn’t automate “{process}” nor what it realizes.',
  'EGOV-delivered-but-target': '“{name}” was delivered on {date}, but is still described in the target state only.',
  'EGOV-extends-order': '“extend” can’t add to an ordered list ({fact}).',
  'EGOV-extends-dependency': '“{name}” belongs to another architecture and can’t be extended.',
  'EGOV-extends-library': '“{name}” ships with the product and can’t be extended: nothing of this is read.',
  'EGOV-duplicate': 'Probably a duplicate ({percent} %): “{title}” is like “{other}” ({name}). {why}.',
  'EGOV-duplicate-planned':
    'Probably about to be built twice ({percent} %): “{title}” is like “{other}” ({name}), and both are yet to come. {why}.',
  'EGOV-duplicate-likely': 'Perhaps a duplicate ({percent} %): “{title}” is like “{other}” ({name}). {why}.',
  'EGOV-distinct-stale': 'Since it was decided that this is distinct from “{name}”, one of the two has changed its meaning.',
  'EGOV-gap-added': '“{name}” is added in the target state, but no initiative creates or acquires it.',
  'EGOV-gap-removed': '“{name}” goes in the target state, but no recommendation says what becomes of it.',
  'EGOV-gap-changed':
    '“{name}” changes between the states{facts, select, none_ {} other { ({facts})}}, but no initiative or recommendation brings the change about.',
  'EGOV-gap-unfit':
    '“{name}” {kind, select, added {is added} removed {goes} other {changes}}, but what is planned about it doesn’t do that: {by} is to {does} it.',
  'EGOV-gap-portfolio':
    'Domain “{name}” has {count, plural, one {# difference} other {# differences}} between its states, but no initiatives or recommendations yet.',
  'EGOV-change-without-effect':
    'What is planned changes nothing about “{title}”{name, select, none_ {} other { ({name})}}: {why, select, exists {it stands in the current state already, so there is nothing to create} stays {it still stands in the target state} other {it is the same in both states}}.',
  'EGOV-change-without-ground': 'The ground for “{name}” is missing.',
  'EGOV-retired-early':
    '“{name}” is retired on {on}, but “{other}”, which takes its place, {delivered, select, none_ {has no date of delivery} other {is delivered only on {delivered}}}.',
  'EGOV-consumer-left': '“{name}” uses “{other}”, which goes, and in the target state it has nothing to do with what takes its place.',
  'EGOV-conflicting-changes': '“{one}” and “{other}” change “{name}” in ways that exclude each other.',
  'EGOV-component-missing':
    '{what, select, service {No system automates service “{name}” in the target state, and no process that realizes it runs in one.} other {No system stores “{name}” in the target state, though a function keeps it.}}',
  'EGOV-component-redundant':
    '{what, select, interface {Nobody uses interface “{name}” in the target state, and it isn’t published anywhere.} entity {Nothing in the target state has to do with “{name}”.} other {Nothing stands on “{name}” in the target state, and it serves nothing.}}',
  'EGOV-risk-late':
    '{kind, select, begin {The project hasn’t begun} end {The project hasn’t ended} measure {The measure isn’t carried out} release {The release “{title}” isn’t done} delivers {“{title}” isn’t delivered} changes {“{title}” isn’t changed} other {“{title}” isn’t retired}}: it was due on {due}, {days, plural, one {# day} other {# days}} ago{others, plural, =0 {} other {; # more of the project is overdue}}.',
  'EGOV-risk-recommendation': 'The recommendation isn’t carried out: it was due on {due}, {days, plural, one {# day} other {# days}} ago.',
  'EGOV-risk-budget':
    'The budget of {year} is exceeded significantly: {spent, number} {currency} spent, {planned, number} planned, {excess, number} more{percent, select, none_ {} other { ({percent} %)}}.',
  'EGOV-risk-indicator':
    '“{name}” isn’t reached in {year, select, none_ {the period until {period}} other {{year}}}: {actual, number} in fact, {planned, number} planned{isInterim, select, yes { (the period isn’t over)} other {}}.',
  'EGOV-conclusion-differs':
    'The conclusion recorded here {recorded, select, full {(fully complies)} partial {(partially complies)} other {(does not comply)}} isn’t the one that the model gives on {at}: it {computed, select, full {fully complies} partial {partially complies} other {does not comply}}, {met, number} of {applicable, number} checks are met{unmet, select, none_ {} other {; not met or not proven: {unmet}{others, plural, =0 {} other { and # more}}}}.',
  'EGOV-submission-overdue':
    'The decision on “{name}” is overdue: it was received on {received}, and the ten working days ended on {deadline}.',
  'EGOV-submission-unreasoned':
    '“{name}” is refused, but no comment says why. Approval is refused only with reasoned comments and proposals.',
  'EGOV-submission-unsettled': 'This comment isn’t settled, though the architecture was submitted again ({name}).',
  'EGOV-submission-unapproved':
    '“{name}” is published, but {decision, select, refused {approval was refused} other {not approved}}. Only an approved architecture is placed on the portal.',
  'EGOV-submission-dates':
    'The dates are out of order: {later, select, received {received} decision {decided} publication {published} other {comment settled}} on {on}, but {earlier, select, sent {sent} received {received} other {decided}} only on {before}.',
  'EGOV-rule-kind':
    '{place, select, is {After “is” stands a kind of element or a change (added, removed, changed, kept); “{word}” is neither.} other {There is no kind of element “{word}”.}}{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-rule-name':
    '{place, select, view {“{name}” is neither something that the elements shown have nor the name of an element.} other {Unknown name “{name}” in a rule.}}{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-rule-member':
    '“{name}” isn’t something that values of this kind have: {type}.{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-rule-type': 'Expected here: {expected}; found: {found}.',
  'EGOV-rule-several': 'There may be several values here, and only one can be compared.',
  'EGOV-rule-arguments': '“{name}” isn’t used like this. It is written: {usage}',
  'EGOV-rule-message':
    'What is said where it isn’t met stands after “else”, first in the language of titles: else "…" kk "…". {missing, select, else {“else” is missing before this text.} first {The first text, without a language, is missing.} other {The text is missing.}}',
  'EGOV-rule-equals': 'Equality is written with one sign: write =',
  'EGOV-rule-for-each': '“{word}” is written as two words: for each',
  'EGOV-rule-minus': '“{name}” isn’t read as a difference. A minus has spaces around it: {proposal}.',
  'EGOV-nothing-to-check':
    'Requirement “{name}” has neither a check (“for each … require”) nor asks for evidence (“ask evidence”): it can’t be assessed.',
  'EGOV-waiver-expired': 'The waiver of requirement {requirement} ended on {date}.',
  'EGOV-evidence-missing': 'Evidence is missing: {name}, {requirements}.',
  'EGOV-evidence-stale': 'Evidence is stale: {name}, {requirements}.',
  'EGOV-evidence-expired': 'The evidence for requirement {requirement} was valid until {date}.',
  'EGOV-view-show':
    '“{word}” names no kind of element. After “show” stand kinds in the plural: systems, exchanges, services.{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-view-group':
    'What is shown can’t be grouped by “{word}”: its elements have no such value, or may have several.{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-view-depth': 'The depth is a whole number of relations; {value} isn’t one.',
  // Notes at related places
  'clause.rules': 'Rules, {count, select, one {clause} other {clauses}} {point}',
  'clause.requirements': 'Requirements, {count, select, one {clause} other {clauses}} {point}',
  'clause.catalogue': 'catalogue {catalogue}, §{point}',
  'clause.rule': 'rule “{name}” of the architecture',
  'clause.language':
    'language reference: {section, select, files {files} names {names} titles {titles} states {states} values {values} vocabularies {vocabularies} extend {extensions} dependencies {dependencies} waivers {waivers} what_can_be_said {what can be said} rules {rules} views {views} manifest {manifest} other {{section}}}',
  'note.first-declared': 'first declared here',
  'note.declared': 'declared here',
  'note.outer': 'the outer one',
  'note.opened': 'opened here',
  'note.also': 'also here',
  'note.stands-only': 'its state is marked here',
  'note.alike': 'this is what it is like',
  'note.automated-by': 'this is what the process realizes',
  // What the grammar expects, in words
  'expect.name': 'a name',
  'expect.text': 'text in quotes',
  'expect.date': 'a date (2026-01-31)',
  'expect.number': 'a number',
  'expect.link': 'a link in angle brackets (<https://…>)',
  'expect.value': 'a value',
  'expect.block': 'a block in braces',
  'expect.member': 'an element or a fact',
  'word.file': 'a file, outside of any element',
  'word.layer': 'the layer “{layer}”',
  'word.element': '{kind} “{name}”',
  'word.quoted': '“{word}”',
  'word.alike':
    'It differs from “{meant}” only in the alphabet: {cyrillic, select, none_ {{latin} is Latin, and Cyrillic is meant} other {{latin, select, none_ {{cyrillic} is Cyrillic, and Latin is meant} other {{cyrillic} is Cyrillic and {latin} Latin, and the other is meant}}}}.',
  'word.or': 'or',
} as const;

export type MessageId = keyof typeof en;
