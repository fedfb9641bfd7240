import { inLanguage, type PackageText } from '@egov/language';
import { gapChapters } from '../gap/chapter.js';
import { type Chapter, figure, type Look, type Manuscript, paragraph } from '../manuscript/manuscript.js';
import { assessmentChapter } from './assessment.js';
import { initiativesChapter, recommendationsChapter } from '../portfolio/changes.js';
import { processRegisterChapter } from '../portfolio/processes.js';
import { projectsChapter } from '../portfolio/projects.js';
import { roadmapChapter } from '../portfolio/roadmap.js';
import { findingsChapter } from './findings.js';
import { captionOf, domainChapters } from './layers.js';
import type { OwnWords } from './look.js';
import { registerAnnexes } from './registers.js';
import { duplicatesChapter, sinceChapter } from './remarks.js';
import { requestChapter } from './request.js';
import { strategyChapter } from './strategy.js';
import type { PackageSubject } from './subject.js';
import { ownSubmissions } from './submissions.js';

/** What the title page tells besides the domains. */
export interface PackageImprint {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly look: Look;
}

/** The approval package as a document: what an authority needs to decide (Rules §12). */
export function packageManuscript(subject: PackageSubject, own: OwnWords, { name, version, look }: PackageImprint): Manuscript {
  const { telling, say, domains } = subject;
  const { language, at } = telling;
  const addressee = ownSubmissions(subject).find(({ to }) => to)?.to;
  const sender = ownSubmissions(subject).find(({ by }) => by)?.by;
  const title = own.title ?? say('title');
  return {
    language,
    title,
    ...(own.author !== undefined ? { author: own.author } : name !== undefined && { author: name }),
    subtitle: say('subtitle', { count: domains.length, domains: domains.map((domain) => telling.title(domain)).join(', ') }),
    cover: [
      ...(addressee ? [{ name: say('to'), value: inLanguage(addressee.title, language) }] : []),
      ...(sender ? [{ name: say('from'), value: inLanguage(sender.title, language) }] : []),
      { name: say('ground'), value: say('groundText') },
      { name: say('preparedOn'), value: telling.longDate(at) },
      ...(version === undefined ? [] : [{ name: say('version'), value: version }]),
      ...own.cover,
    ],
    running: own.header ?? title,
    date: at,
    look,
    chapters: [
      requestChapter(subject, own.text('request')),
      opened(strategyChapter(subject), own, 'strategy'),
      ...domainChapters(subject),
      opened({ title: say('gap'), blocks: [], chapters: gapChapters(subject.gap, telling, subject.among) }, own, 'gap'),
      opened(portfolioChapter(subject), own, 'portfolio'),
      opened(assessmentChapter(subject), own, 'assessment'),
      opened(duplicatesChapter(subject), own, 'duplicates'),
      opened(findingsChapter(subject), own, 'findings'),
      opened(sinceChapter(subject), own, 'since'),
      ...registerAnnexes(subject),
    ],
  };
}

/** Initiatives, recommendations, projects with their budget, the roadmap, and the register of processes to be reengineered (Rules §9.3, 10.6, 14). */
function portfolioChapter(subject: PackageSubject): Chapter {
  const { say, pictures, telling, among } = subject;
  const roadmap = roadmapChapter(telling, among);
  const [clause, ...rest] = roadmap.blocks;
  const drawn = pictures.filter(({ view }) => view === 'roadmap').map((picture) => figure(captionOf(picture, subject), picture.scene));
  return {
    title: say('portfolio'),
    blocks: [],
    chapters: [
      initiativesChapter(telling, among),
      recommendationsChapter(telling, among),
      projectsChapter(telling, among),
      { ...roadmap, blocks: [...(clause ? [clause] : []), ...drawn, ...rest] },
      processRegisterChapter(telling, among),
    ],
  };
}

/** A chapter that begins with what a body has to say itself. */
function opened(chapter: Chapter, own: OwnWords, name: PackageText): Chapter {
  const text = own.text(name);
  return text === undefined ? chapter : { ...chapter, blocks: [paragraph(text), ...chapter.blocks] };
}
