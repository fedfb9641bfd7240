/** Messages in English, by id. ICU message syntax. Names and words of the language stand in ‘single quotes’ of typography. */
export const en = {
  'EGOV-bad-character': 'The character “{found}” doesn’t belong here.',
  'EGOV-unexpected': '“{found}” doesn’t fit here.{expected, select, none_ {} other { Expected: {expected}.}}',
  'EGOV-name-missing': 'A name is missing after “{previous}”. A name is letters, digits, “_” and “-”, and begins with a letter.',
  'EGOV-reserved-name': '“{word}” is a word of the language and can’t be a name. Choose another, for example “{proposal}”.',
  'EGOV-incomplete': 'After “{previous}” something is missing.{expected, select, none_ {} other { Expected: {expected}.}}',
  'EGOV-too-deep': 'This file is nested too deep to be read: more than a hundred levels at this place. Nothing of it is checked.',
  'EGOV-unclosed-block':
    'This “{open}” isn’t closed: a “{close}” is missing{before, select, none_ { at the end of the file} other { before line {before}}}.',
  'EGOV-extra-brace': 'This “{close}” closes nothing. Remove it, or open its block above.',
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
  'EGOV-ambiguous-requirement': 'Several catalogues have requirement {name}. Write {choices}.',
  'EGOV-requirement-elsewhere':
    'Requirement {name} stands only in what doesn’t apply here: {catalogues}. If it is meant, name the catalogue in “catalogues” of egov.json.',
  'EGOV-dotted-name': 'A name that is declared has no dot and no “/”: “{name}”. To add to an element from elsewhere, use “extend”.',
  'EGOV-duplicate-name':
    '{what, select, requirement {Requirement {name} is declared twice in the catalogue “{where}”. Give one of them another number.} other {“{name}” is declared twice {where, select, top {at the top level} other {in “{where}”}}. Rename one, or add to the first with “extend {name}”.}}',
  'EGOV-hidden-name': '“{name}” hides an outer “{outer}”. Give it another name.',
  'EGOV-mixed-letters':
    '“{name}” mixes letters of two alphabets that look alike:{latin, select, none_ {} other { Latin {latin}}}{latin, select, none_ {} other {{cyrillic, select, none_ {} other {,}}}}{cyrillic, select, none_ {} other { Cyrillic {cyrillic}}}. It won’t be found when typed in one alphabet.',
  'EGOV-not-normalised':
    'This text isn’t in Unicode normal form C: letters are composed of several characters and may not be found by search.',
  'EGOV-unknown-language': '“{language}” isn’t a language of titles. Use: {known}.',
  'EGOV-repeated-title': 'The title in “{language}” is given twice.',
  'EGOV-unknown-value':
    '“{value}” isn’t a value of “{vocabulary}”.{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}} Values: {values}.',
  'EGOV-closed-vocabulary': '“{name}” isn’t a vocabulary that can be added to. Open ones: {open}.',
  'EGOV-repeated-value': '“{word}” is one too many here: it is said already.',
  'EGOV-repeated-fact': '“{fact}” is said twice for the same state. Keep one, or put each into “current” or “target”.',
  'EGOV-date-format': 'A date is written year-month-day: {proposal, select, none_ {2026-01-31} other {{proposal}}}.',
  'EGOV-no-such-date': 'There is no such date: {date}.',
  'EGOV-ends-before-begins': 'It ends ({end}) before it begins ({begin}).',
  'EGOV-not-a-year': '“{value}” isn’t a year.',
  'EGOV-not-a-number': '“{value}” isn’t a number.',
  'EGOV-requirement-number':
    '“{value}” isn’t a number of a requirement or a paragraph: it is digits with points between them. Write {proposal}.',
  'EGOV-unit-missing':
    '{what, select, money {The currency is missing: write “{proposal}”.} indicator {Indicator “{name}” has values but no unit. Add “unit "…"”.} other {The unit is missing: write “{proposal}”.}}',
  'EGOV-fact-missing': '{kind} “{name}” can’t be read without “{fact}”. Add it.',
  'EGOV-layer-missing':
    'The domain “{name}” doesn’t describe: {layers}. The architecture of a domain has activity, data, information systems and infrastructure.',
  'EGOV-state-mismatch':
    '{what, select, header {In the {state} state “{subject}” refers to “{name}”, which stands only in the {other} one. Mark “{subject}” as “{other}”, or mend the state of “{name}”.} other {“{fact}” holds in the {state} state, but “{name}” stands only in the {other} one. Put the fact into a “{other}” block, or mend the state of “{name}”.}}',
  'EGOV-outlives-parent':
    '“{name}” is marked “{state}”, but “{parent}”, which holds it, stands only in “{other}”. Remove the mark, or mend the state of “{parent}”.',
  'EGOV-mixed-steps':
    'The steps of “{name}” stand partly inside and partly outside of state blocks. Put all of them inside, or all outside.',
  'EGOV-cycle':
    '{relation, select, depends {Projects depend on each other in a circle} partOf {Parts contain each other in a circle} derived {Data are derived from each other in a circle} replaces {Elements replace each other in a circle} parent {Bodies are each other’s parent in a circle} contributes {Goals contribute to each other in a circle} other {Services consist of each other in a circle}}: {path}.',
  'EGOV-unrelated-system': 'Step “{step}” runs in “{system}”, which doesn’t automate “{process}” nor what it realizes.',
  'EGOV-delivered-but-target':
    '“{name}” was delivered on {date}, but is still marked “target”. Remove the mark: it is part of the current state now.',
  'EGOV-extends-order': '“extend” can’t add to an ordered list ({fact}). Add it where “{name}” is declared.',
  'EGOV-extends-dependency': '“{name}” belongs to another architecture and can’t be extended.',
  'EGOV-extends-library':
    '“{name}” ships with the product and can’t be extended: nothing of this is read. Write a catalogue of your own, and name both in egov.json.',
  'EGOV-duplicate':
    'Probably a duplicate ({percent} %): “{title}” is like “{other}” ({name}). {why}. Use what there is, merge the two, or tell the difference: distinct from {name} because "…"',
  'EGOV-duplicate-planned':
    'Probably about to be built twice ({percent} %): “{title}” is like “{other}” ({name}), and both are yet to come. {why}. Agree on one of them, or tell the difference: distinct from {name} because "…"',
  'EGOV-duplicate-likely':
    'Perhaps a duplicate ({percent} %): “{title}” is like “{other}” ({name}). {why}. If they are two things, say so: distinct from {name} because "…"',
  'EGOV-distinct-stale':
    'Since it was decided that this is distinct from {name}, one of the two has changed its meaning. Look at it again and renew the fingerprint, or remove the decision.',
  'EGOV-gap-added':
    '“{name}” is added in the target state, but no initiative creates or acquires it. Plan it: initiative … to create {name}',
  'EGOV-gap-removed':
    '“{name}” goes in the target state, but no recommendation says what becomes of it. Give one: recommendation … to decommission {name} (or replace, write-off)',
  'EGOV-gap-changed':
    '“{name}” changes between the states{facts, select, none_ {} other { ({facts})}}, but no initiative or recommendation brings the change about. Plan it: initiative … to develop {name}',
  'EGOV-gap-unfit':
    '“{name}” {kind, select, added {is added} removed {goes} other {changes}}, but what is planned about it doesn’t do that: {by} is to {does} it. Expected: {element} … to {action} {name}',
  'EGOV-gap-portfolio':
    'Domain “{name}” has {count, plural, one {# difference} other {# differences}} between its states, but no initiatives or recommendations yet. Describe them in “portfolio”.',
  'EGOV-change-without-effect':
    'This changes nothing about “{title}” ({name}): {why, select, exists {it stands in the current state already, so there is nothing to create} stays {it still stands in the target state} other {it is the same in both states}}. Correct the states, or remove this.',
  'EGOV-change-without-ground':
    'The ground for “{name}” is missing. Name one of the six: ground reorganisation, legal-act, reengineering, discrepancy, integrator-finding or decommissioning-audit.',
  'EGOV-retired-early':
    '“{name}” is retired on {on}, but “{other}”, which takes its place, {delivered, select, none_ {has no date of delivery} other {is delivered only on {delivered}}}. Move one of the dates.',
  'EGOV-consumer-left':
    '“{name}” uses “{other}”, which goes, and in the target state it has nothing to do with what takes its place. Say where it gets the same then, or why it needs it no more.',
  'EGOV-conflicting-changes': '“{one}” and “{other}” change “{name}” in ways that exclude each other. Decide for one of them.',
  'EGOV-component-missing':
    '{what, select, service {No system automates service “{name}” in the target state, and no process that realizes it runs in one.} other {No system stores “{name}” in the target state, though a function keeps it.}}',
  'EGOV-component-redundant':
    '{what, select, interface {Nobody uses interface “{name}” in the target state, and it isn’t published anywhere.} entity {Nothing in the target state has to do with “{name}”.} other {Nothing stands on “{name}” in the target state, and it serves nothing.}}',
  'EGOV-risk-late':
    '{kind, select, begin {The project hasn’t begun} end {The project hasn’t ended} measure {The measure isn’t carried out} release {The release “{title}” isn’t done} delivers {“{title}” isn’t delivered} changes {“{title}” isn’t changed} other {“{title}” isn’t retired}}: it was due on {due}, {days, plural, one {# day} other {# days}} ago{others, plural, =0 {} other {; # more of the project is overdue}}. Record what is done (done, dates fact, completed), or correct the dates of the plan.',
  'EGOV-risk-recommendation':
    'The recommendation isn’t carried out: it was due on {due}, {days, plural, one {# day} other {# days}} ago. Record it (completed …), or correct the date.',
  'EGOV-risk-budget':
    'The budget of {year} is exceeded significantly: {spent, number} {currency} spent, {planned, number} planned, {excess, number} more{percent, select, none_ {} other { ({percent} %)}}. What counts as significant stands in egov.json (monitoring.budgetExcess).',
  'EGOV-risk-indicator':
    '“{name}” isn’t reached in {period}: {actual, number} in fact, {planned, number} planned{isInterim, select, yes { (the period isn’t over)} other {}}.',
  'EGOV-conclusion-differs':
    'The conclusion recorded here {recorded, select, full {(fully complies)} partial {(partially complies)} other {(does not comply)}} isn’t the one that the model gives on {at}: it {computed, select, full {fully complies} partial {partially complies} other {does not comply}}, {met, number} of {applicable, number} checks are met{unmet, select, none_ {} other {; not met: {unmet}{others, plural, =0 {} other { and # more}}}}. Assess anew (assessment … assessed …), or correct what isn’t met.',
  'EGOV-submission-overdue':
    'The decision on “{name}” is overdue: it was received on {received}, and the ten working days ended on {deadline}. Record the decision: decision approved on …, or decision refused on … with comments.',
  'EGOV-submission-unreasoned':
    '“{name}” is refused, but no comment says why. Approval is refused only with reasoned comments and proposals. Add them: comment "…"',
  'EGOV-submission-unsettled':
    'This comment isn’t settled, though the architecture was submitted again ({name}). Tell how it was settled: comment "…" resolved "…" on …',
  'EGOV-submission-unapproved':
    '“{name}” is published, but {decision, select, refused {approval was refused} other {not approved}}. What is placed on the portal is approved before: decision approved on …',
  'EGOV-submission-dates':
    'The dates are out of order: {later, select, received {received} decision {decided} publication {published} other {comment settled}} on {on}, but {earlier, select, sent {sent} received {received} other {decided}} only on {before}.',
  'EGOV-rule-kind':
    '{place, select, is {After “is” stands a kind of element or a change (added, removed, changed, kept); “{word}” is neither.} other {There is no kind of element “{word}”.}}{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-rule-name':
    '{place, select, view {“{name}” is neither something that the elements shown have nor the name of an element.} other {Unknown name “{name}” in a rule.}}{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-rule-member':
    '“{name}” isn’t something that values of this kind have: {type}.{alike, select, none_ {{near, select, none_ {} other { Did you mean “{near}”?}}} other { {alike}}}',
  'EGOV-rule-type': 'Expected here: {expected}; found: {found}.',
  'EGOV-rule-several': 'There may be several values here, and only one can be compared. Use “contains”, “.any(x => …)” or “.count”.',
  'EGOV-rule-arguments': '“{name}” isn’t used like this. It is written: {usage}',
  'EGOV-rule-message':
    'What is said where it isn’t met stands after “else”, first in the language of titles: else "…" kk "…". {missing, select, else {“else” is missing before this text.} first {The first text, without a language, is missing.} other {The text is missing.}}',
  'EGOV-rule-equals': 'Equality is written with one sign: write =',
  'EGOV-rule-for-each': '“{word}” is written as two words: for each',
  'EGOV-rule-minus': '“{name}” isn’t read as a difference. A minus has spaces around it: {proposal}.',
  'EGOV-nothing-to-check':
    'Requirement “{name}” has neither a check (“for each … require”) nor asks for evidence (“ask evidence”): it can’t be assessed.',
  'EGOV-waiver-expired': 'The waiver of requirement {requirement} ended on {date}. Renew or remove it.',
  'EGOV-evidence-missing': 'Evidence is missing: {name}, {requirements}. Add “evidence for …” or run “egov attest”.',
  'EGOV-evidence-stale': 'Evidence is stale: {name}, {requirements}. Look at it again and renew it (“egov attest --renew”).',
  'EGOV-evidence-expired': 'The evidence for requirement {requirement} was valid until {date}. Renew it.',
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
