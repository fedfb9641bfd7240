import { layerTitles } from '@egov/diagram';
import { inLanguage, type Language, type Layer } from '@egov/language';
import { words } from './words.js';

/** What a layer is called as a heading. */
export function layerTitle(layer: Layer, language: Language): string {
  return inLanguage(layer === 'requirements' || layer === 'views' ? words[layer] : layerTitles[layer]!, language);
}
