import { inLanguage } from '@egov/language';
import type { Aspect } from './perspective.js';
import type { Perspective } from './perspective.js';
import { buildScene } from './scene/build.js';
import type { Scene } from './scene/scene.js';
import type { DrawOptions, StandardView, Subject } from './views/view.js';
import { aspectTitles, onDate } from './words.js';

/** What is written around every diagram of an architecture. */
export interface Imprint {
  readonly name?: string;
  readonly version?: string;
  /** The date that decides about waivers and delays. */
  readonly assessmentDate?: string;
  readonly authorship: string;
}

/** Draws one diagram; undefined if it would be empty. */
export async function drawView(
  view: StandardView,
  subject: Subject,
  perspective: Perspective,
  imprint: Imprint,
  options: Omit<DrawOptions, 'language'>,
): Promise<Scene | undefined> {
  const picture = await view.draw(perspective, subject, { ...options, language: perspective.language });
  if (!picture) return undefined;
  const { language, aspect } = perspective;
  const title =
    subject.title === '' ? inLanguage(view.title, language) : `${subject.title}: ${uncapitalised(inLanguage(view.title, language))}`;
  const facts = [imprint.name, aspectTitle(aspect, perspective), imprint.version && `v${imprint.version}`, imprint.assessmentDate];
  return buildScene(
    picture.placed,
    {
      title,
      facts: facts.filter((fact): fact is string => fact !== undefined && fact !== ''),
      notes: picture.notes ?? [],
      ...(picture.legend && { legend: picture.legend }),
      authorship: imprint.authorship,
    },
    language,
    picture.backdrop,
  );
}

/** What a picture shows of the model, in words. */
export function aspectTitle(aspect: Aspect, { language }: Pick<Perspective, 'language'>): string {
  return typeof aspect === 'string'
    ? inLanguage(aspectTitles[aspect], language)
    : inLanguage(onDate, language).replace('{date}', aspect.date);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
