import { percent, type ReportedPair } from '@egov/duplicates';
import { inLanguage } from '@egov/language';
import { type Block, type Chapter, paragraph, table } from '../manuscript/manuscript.js';
import { comparisonWord } from '../comparison/words.js';
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
    settled.map(({ a, b, decision }) => {
      const because = decision?.because ?? '';
      const isStale = decision?.state === 'stale';
      return [side(a), side(b), isStale ? { value: `${because} (${say('decisionStale')})`.trim(), tone: 'warning' as const } : because];
    }),
  );
  return {
    title: say('duplicates'),
    blocks: [...(open.length === 0 ? [paragraph(say('duplicatesNone'), 'good')] : [found]), ...(settled.length === 0 ? [] : [decided])],
  };
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
                      ? { value: say(submission.state === 'review' ? 'underReview' : 'open'), tone: 'warning' }
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
