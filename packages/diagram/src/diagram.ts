import { inLanguage, type Language } from '@egov/language';
import type { Aspect, Perspective } from './perspective.js';
import { buildScene } from './scene/build.js';
import type { Scene } from './scene/scene.js';
import { sideBySide } from './scene/side-by-side.js';
import type { DrawOptions, Picture, StandardView, Subject } from './views/view.js';
import { aspectTitles, dayText, onDate, uncapitalised } from './words.js';

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
  options: Omit<DrawOptions, 'language' | 'today'> & { readonly isSideBySide?: boolean },
): Promise<Scene | undefined> {
  const { language, aspect } = perspective;
  const { assessmentDate: today } = imprint;
  const drawn = await view.draw(perspective, subject, { ...options, language, ...(today !== undefined && { today }) });
  if (!drawn) return undefined;
  const picture = options.isSideBySide && perspective.isDifference ? beside(drawn, language) : drawn;
  const title = titleOf(inLanguage(view.title, language), subject.title, language);
  const facts = [
    imprint.name,
    aspectTitle(aspect, perspective),
    imprint.version && `v${imprint.version}`,
    imprint.assessmentDate && dayText(imprint.assessmentDate),
  ];
  return buildScene(
    picture.placed,
    {
      title,
      facts: facts.filter((fact): fact is string => fact !== undefined && fact !== ''),
      notes: picture.notes ?? [],
      ...(picture.legend && { legend: picture.legend }),
      requirements: new Map(perspective.annotations.matrix?.requirements.map(({ number, text: words }) => [number, words])),
      authorship: imprint.authorship,
    },
    language,
    picture.backdrop,
  );
}

/** What is shown of what: `Health: roadmap`; what says itself what it is isn't told so twice (`The pupil's journey`). */
function titleOf(view: string, subject: string, language: Language): string {
  if (subject === '') return view;
  const [first = ''] = view.toLocaleLowerCase(language).split(' ');
  return subject.toLocaleLowerCase(language).split(' ')[0] === first ? subject : `${subject}: ${uncapitalised(view, language)}`;
}

/** A difference as its two states beside each other; what isn't made of nodes stays one picture. */
function beside(picture: Picture, language: Language): Picture {
  if (picture.placed.nodes.length === 0) return picture;
  const { placed, heads, twice } = sideBySide(picture.placed, language);
  return { ...picture, placed, backdrop: [...(picture.backdrop ?? []).flatMap(twice), ...heads] };
}

/** What a picture shows of the model, in words. */
export function aspectTitle(aspect: Aspect, { language }: Pick<Perspective, 'language'>): string {
  return typeof aspect === 'string'
    ? inLanguage(aspectTitles[aspect], language)
    : inLanguage(onDate, language).replace('{date}', dayText(aspect.date));
}
