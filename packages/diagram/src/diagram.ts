import { inLanguage, type Language } from '@egov/language';
import { type Drawing, showsChange, withoutChange } from './drawing.js';
import type { Aspect, Perspective } from './perspective.js';
import { reachOf } from './reach.js';
import { buildScene } from './scene/build.js';
import type { Scene } from './scene/scene.js';
import { sideBySide } from './scene/side-by-side.js';
import type { DrawOptions, Picture, StandardView, Subject } from './views/view.js';
import { aspectTitles, currentAndTarget, dayText, onDate, uncapitalised } from './words.js';

/** What is written around every diagram of an architecture. */
export interface Imprint {
  readonly name?: string;
  readonly version?: string;
  /** The date that decides about waivers and delays. */
  readonly assessmentDate?: string;
  readonly authorship?: string;
  /** What is shown, where it isn't a state of the architecture: the versions that are compared. */
  readonly shows?: string;
}

type Options = Omit<DrawOptions, 'language' | 'today'> & { readonly isSideBySide?: boolean };

/** Draws one diagram; undefined if it would be empty. */
export async function drawView(
  view: StandardView,
  subject: Subject,
  perspective: Perspective,
  imprint: Imprint,
  options: Options,
): Promise<Scene | undefined> {
  const drawing = await drawPicture(view, subject, perspective, imprint, options);
  return drawing && sceneOf(drawing, perspective, imprint);
}

/** Draws what will stand in the frame; undefined if it would be empty. A difference in which nothing changes says so. */
export async function drawPicture(
  view: StandardView,
  subject: Subject,
  perspective: Perspective,
  { assessmentDate: today }: Imprint,
  options: Options,
): Promise<Drawing | undefined> {
  const { language, aspect, isDifference } = perspective;
  const drawing: DrawOptions = { ...options, language, ...(today !== undefined && { today }) };
  const reach = isDifference ? await reachOf(view, subject, perspective, drawing) : undefined;
  const drawn = await view.draw(reach ? perspective.reaching(reach, subject.element?.id) : perspective, subject, drawing);
  if (!drawn) return undefined;
  const isUnchanged = isDifference && !showsChange(drawn);
  const told = isUnchanged ? withoutChange(drawn, language) : drawn;
  const picture = options.isSideBySide && isDifference ? beside(told, language) : told;
  return { title: titleOf(inLanguage(view.title, language), subject.title, language), picture, aspects: [aspect], isUnchanged };
}

/** A diagram in its frame. */
export function sceneOf({ title, picture, aspects }: Drawing, perspective: Perspective, imprint: Imprint): Scene {
  const facts = [
    imprint.name,
    imprint.shows ?? aspectsTitle(aspects, perspective),
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
      ...(imprint.authorship !== undefined && { authorship: imprint.authorship }),
    },
    perspective.language,
    picture.backdrop,
  );
}

/** What is shown of what: `Health: roadmap`; what says itself what it is isn't told so twice (`The pupil's journey`). */
function titleOf(view: string, subject: string, language: Language): string {
  if (subject === '') return view;
  return saysItself(subject, view, language) ? subject : `${subject}: ${uncapitalised(view, language)}`;
}

/** Whether the title of what is shown names the same thing as that of the view: by its first word in Russian, by its last in Kazakh and English. */
export function saysItself(subject: string, view: string, language: Language): boolean {
  const [one, other] = [view, subject].map((text) =>
    text
      .toLocaleLowerCase(language)
      .split(' ')
      .at(language === 'ru' ? 0 : -1),
  );
  return one === other;
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

/** What a picture shows that is the same in several states: `current and target state`. */
export function aspectsTitle(aspects: readonly Aspect[], perspective: Pick<Perspective, 'language'>): string {
  if (!aspects.includes('current') || !aspects.includes('target'))
    return aspects.map((aspect) => aspectTitle(aspect, perspective)).join(', ');
  const others = aspects.filter((aspect) => aspect !== 'current' && aspect !== 'target');
  return [inLanguage(currentAndTarget, perspective.language), ...others.map((aspect) => aspectTitle(aspect, perspective))].join(', ');
}
