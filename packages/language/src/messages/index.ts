export { clauseTitle } from './clause-title.js';
export { shortDate } from './dates.js';
export { asSentence, quoted, withinQuotes } from './typography.js';
export * from './codes.js';
export type { Finding, Judgement, MessageArgument, MessageArguments, Place, RelatedPlace } from './finding.js';
export { clauseOfFinding, severityOfFinding } from './finding.js';
export type { MessageId } from './en.js';
export * from './languages.js';
export * from './messages.js';
