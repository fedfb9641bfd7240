import { type Localised, languages } from '@egov/language';
import { type Element, type State, titleIn } from './element.js';

/** What an element is called in each language; in one that it has no title in, by another, at last by its name. */
export function titlesOf(element: Element, state: State = 'target'): Localised {
  const titles = titleIn(element, state);
  const any = languages.map((language) => titles[language]).find((title) => title !== undefined) ?? element.name;
  const [ru, kk, en] = languages.map((language) => titles[language] ?? any);
  return [ru!, kk!, en!];
}
