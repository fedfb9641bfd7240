import type { Architecture } from '@egov/model';
import type { Gap } from '@egov/portfolio';
import type { Language } from '@egov/language';
import type { Manuscript } from '../manuscript/manuscript.js';
import { Telling } from '../telling.js';
import { type Among, gapChapters } from './chapter.js';
import { gapWord } from './words.js';

/** What a report is about: whose architecture, on which date, in which language. */
export interface ReportOf {
  readonly architecture: Architecture;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly at: string;
  readonly name?: string | undefined;
  readonly among?: Among;
}

/** The gap between the states as a document. */
export function gapManuscript(gap: Gap, { architecture, language, at, name, among }: ReportOf): Manuscript {
  const telling = new Telling(architecture, language, at, true);
  const title = gapWord('title', language);
  const domains = [...(among ?? [])].map((id) => ({ name: gapWord('domain', language), value: telling.title(id) }));
  return {
    language,
    title,
    ...(name !== undefined && { author: name }),
    cover: domains,
    running: title,
    date: at,
    chapters: gapChapters(gap, telling, among),
  };
}
