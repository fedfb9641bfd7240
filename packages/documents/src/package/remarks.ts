import { percent, type ReportedPair } from '@egov/duplicates';
import { clauseOfFinding, clauseTitle, findingMessage, inLanguage, severityOfFinding, wordTitle } from '@egov/language';
import { type Block, type Chapter, paragraph, table } from '../manuscript/manuscript.js';
import { comparisonWord } from '../comparison/words.js';
import { plainRemark } from './plain-remark.js';

import type { PackageSubject } from './subject.js';
import { ownSubmissions, withDate } from './submissions.js';

/** What is there twice, and what was decided about it (Rules §11.3). */
export function duplicatesChapter({ say, duplicates: { groups, settled } }: PackageSubject): Chapter {
  const columns = [
    { title: say('first'), width: 2.4 },
    { title: say('second'), width: 2.4 },
    { title: say('probability'), width: 1, align: 'right' as const },
    { title: say('agrees'), width: 3 },
  ];
  const side = ({ title, domain, owner }: ReportedPair['a']): string =>
    [title, [domain, owner].filter((text) => text).join(', ')].filter((text) => text !== '').join(' – ');
  const open = groups.flatMap(({ pairs }) => pairs).sort((a, b) => b.score - a.score);
  const found = table(
    say('duplicatesFound'),
    columns,
    open.map((pair) => [side(pair.a), side(pair.b), { value: percent(pair.score) / 100, format: 'percent' }, pair.agrees.join('; ')]),
  );
  const decided = table(
    say('duplicatesDecided'),
    [columns[0]!, columns[1]!, { title: say('because'), width: 3 }],
    settled.map((pair) => [side(pair.a), side(pair.b), pair.decision?.because ?? '']),
  );
  return {
    title: say('duplicates'),
    blocks: [...(open.length === 0 ? [paragraph(say('duplicatesNone'), 'good')] : [found]), ...(settled.length === 0 ? [] : [decided])],
  };
}

/** What the check finds and nobody has mended. Requirements that aren't met stand in the chapter of the assessment. */
export function findingsChapter({ say, findings, telling: { language } }: PackageSubject): Chapter {
  const own = findings.filter(
    ({ judgement, code }) => !judgement && !code.startsWith('EGOV-evidence') && !code.startsWith('EGOV-duplicate'),
  );
  const inOrder = own
    .map((finding) => ({ finding, severity: severityOfFinding(finding) }))
    .filter(({ severity }) => severity !== 'information')
    .sort(
      (a, b) => rank(a.severity) - rank(b.severity) || (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0),
    );
  if (inOrder.length === 0) return { title: say('findings'), blocks: [paragraph(say('findingsNone'), 'good')] };
  const count = (wanted: string): number => inOrder.filter(({ severity }) => severity === wanted).length;
  const columns = [
    { title: say('severity'), width: 1.3 },
    { title: say('remark'), width: 5 },
    { title: say('clause'), width: 1.6 },
  ];
  return {
    title: say('findings'),
    blocks: [
      paragraph(say('findingsText', { errors: count('error'), warnings: count('warning') })),
      table(
        say('findingsList'),
        columns,
        inOrder.map(({ finding, severity }) => [
          { value: wordTitle('severity', severity, language) ?? severity, tone: severity === 'error' ? 'bad' : 'warning' },
          plainRemark(findingMessage(finding, language), language),
          clauseTitle(clauseOfFinding(finding), language),
        ]),
      ),
    ],
  };
}

function rank(severity: string): number {
  return severity === 'error' ? 0 : 1;
}

/** What changed since the version that was approved before, and how each comment was resolved (Rules §12). */
export function sinceChapter(subject: PackageSubject): Chapter {
  const { say, comparison, telling } = subject;
  const { language } = telling;
  const comments = ownSubmissions(subject).flatMap((submission) => submission.comments.map((comment) => ({ submission, comment })));
  const changes = (comparison?.domains ?? []).flatMap(({ layers }) => layers.flatMap((layer) => layer.changes));
  return {
    title: say('since'),
    blocks: comparison ? [] : [...approvedBefore(subject), paragraph(say('sinceNone'), 'quiet')],
    chapters: [
      {
        title: say('changes'),
        blocks: comparison
          ? [
              paragraph(
                changes.length === 0 ? comparisonWord('nothing', language) : comparisonWord('summary', language, { ...comparison.totals }),
              ),
              ...(changes.length === 0
                ? []
                : [
                    table(
                      say('changes'),
                      [
                        { title: say('element'), width: 3 },
                        { title: say('kind'), width: 1.5 },
                        { title: say('stage'), width: 1.3 },
                        { title: say('what'), width: 4 },
                      ],
                      changes.map(({ after, before, kindTitle, change, isRenamed, isMoved, lines }) => [
                        inLanguage((after ?? before)!.title, language),
                        inLanguage(kindTitle, language),
                        (isRenamed || isMoved
                          ? [...(isRenamed ? (['renamed'] as const) : []), ...(isMoved ? (['moved'] as const) : [])]
                          : [change]
                        )
                          .map((id) => comparisonWord(id, language))
                          .join(', '),
                        lines
                          .map(
                            (line) =>
                              `${signs[line.change]} ${[line.title, line.text]
                                .map((text) => inLanguage(text, language))
                                .filter((text) => text !== '')
                                .join(': ')}`,
                          )
                          .join('\n'),
                      ]),
                    ),
                  ]),
            ]
          : [],
      },
      {
        title: say('comments'),
        blocks:
          comments.length === 0
            ? []
            : [
                table(
                  say('comments'),
                  [
                    { title: say('submission'), width: 2 },
                    { title: say('comment'), width: 3 },
                    { title: say('resolution'), width: 3 },
                  ],
                  comments.map(({ submission, comment }) => [
                    inLanguage(submission.title, language),
                    comment.text,
                    comment.resolution === undefined
                      ? { value: say('open'), tone: 'warning' }
                      : withDate(comment.resolution, comment.resolvedOn, telling),
                  ]),
                ),
              ],
      },
    ],
  };
}

function approvedBefore(subject: PackageSubject): Block[] {
  const { say, telling } = subject;
  const approved = ownSubmissions(subject).flatMap(({ title, decision }) =>
    decision?.isApproval ? [withDate(inLanguage(title, telling.language), decision.on, telling)] : [],
  );
  return approved.length === 0 ? [] : [paragraph(say('sinceApproved', { approved: approved.join('; ') }))];
}

const signs = { added: '+', removed: '−', changed: '±' } as const;
