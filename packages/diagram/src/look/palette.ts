/** The colours of a theme by what they are for; what is drawn names the use, never the colour. */
export type Paint =
  | 'paper'
  | 'ink'
  | 'soft'
  | 'line'
  | 'band'
  | 'group'
  | 'added'
  | 'removed'
  | 'changed'
  | 'warning'
  | 'critical'
  | 'note'
  | 'onBadge'
  | LayerPaint
  | `${LayerPaint}Line`
  | ScalePaint;

/** How many of something there are, from none to the most; how far something is as it should be. */
export const scalePaints = ['heat0', 'heat1', 'heat2', 'heat3', 'heat4', 'good', 'half', 'bad'] as const;
export type ScalePaint = (typeof scalePaints)[number];

export type LayerPaint = 'shared' | 'strategy' | 'activity' | 'data' | 'systems' | 'infrastructure' | 'portfolio';

export type Palette = Readonly<Record<Paint, string>>;

/**
 * Calm tints for the layers, dark enough lines for a contrast of 3 : 1 against them, ink of 7 : 1 and more. What changes differs from what stays, and
 * from each other, in hue and in lightness; lines and signs tell it too, for print in grey and for the colour-blind.
 */
const light: Palette = {
  paper: '#ffffff',
  ink: '#1b2330',
  soft: '#556072',
  line: '#7a8699',
  band: '#f3f5f8',
  group: '#f7f8fa',
  shared: '#eef0f3',
  sharedLine: '#6d7889',
  strategy: '#f3ecf8',
  strategyLine: '#7d559c',
  activity: '#fdf2df',
  activityLine: '#a06a12',
  data: '#e4f3ee',
  dataLine: '#2b7a63',
  systems: '#e5effa',
  systemsLine: '#2f6aa8',
  infrastructure: '#eceaf0',
  infrastructureLine: '#5f5878',
  portfolio: '#fbeaea',
  portfolioLine: '#a24d4d',
  added: '#1a7f37',
  removed: '#b3261e',
  changed: '#9a5b00',
  warning: '#9a5b00',
  critical: '#5b1033',
  note: '#556072',
  onBadge: '#ffffff',
  heat0: '#f4f5f7',
  heat1: '#e2e9f8',
  heat2: '#bfcdf1',
  heat3: '#98ace6',
  heat4: '#7189d6',
  good: '#dff1e3',
  half: '#f7d58c',
  bad: '#e99a8f',
};

const dark: Palette = {
  paper: '#1e232b',
  ink: '#e9edf3',
  soft: '#aab4c3',
  line: '#8492a6',
  band: '#262c36',
  group: '#232932',
  shared: '#303742',
  sharedLine: '#93a0b3',
  strategy: '#3a2f45',
  strategyLine: '#c3a0de',
  activity: '#41361f',
  activityLine: '#e0b25c',
  data: '#1f3d35',
  dataLine: '#6ec7aa',
  systems: '#233850',
  systemsLine: '#7fb4ea',
  infrastructure: '#33303f',
  infrastructureLine: '#b0a7cc',
  portfolio: '#452e2e',
  portfolioLine: '#e39b9b',
  added: '#5fd07f',
  removed: '#ff8a80',
  changed: '#f0b35a',
  warning: '#f0b35a',
  critical: '#f2a0c8',
  note: '#aab4c3',
  onBadge: '#1b2330',
  heat0: '#2a313b',
  heat1: '#2b3a5c',
  heat2: '#334a80',
  heat3: '#3c5aa3',
  heat4: '#4669c4',
  good: '#1f4a2c',
  half: '#6b5223',
  bad: '#93403a',
};

/** Black on white, for paper and for eyes that need it: what the layers mean is told by icons and words. */
const contrast: Palette = {
  ...light,
  ink: '#000000',
  soft: '#000000',
  line: '#000000',
  band: '#ffffff',
  group: '#ffffff',
  ...sameForLayers('#ffffff', '#000000'),
  added: '#005a1e',
  removed: '#8f0000',
  changed: '#6b3d00',
  warning: '#6b3d00',
  critical: '#4a0028',
  note: '#000000',
};

/** Light on black, for screens of those who need contrast. Not a theme of files: paper is white. */
export const contrastDark: Palette = {
  ...dark,
  paper: '#000000',
  ink: '#ffffff',
  soft: '#ffffff',
  line: '#ffffff',
  band: '#000000',
  group: '#000000',
  ...sameForLayers('#000000', '#ffffff'),
  note: '#ffffff',
  onBadge: '#000000',
};

export const palettes = { light, dark, print: light, contrast } as const satisfies Readonly<Record<string, Palette>>;
export type Theme = keyof typeof palettes;

function sameForLayers(fill: string, line: string): Record<LayerPaint | `${LayerPaint}Line`, string> {
  const layers: readonly LayerPaint[] = ['shared', 'strategy', 'activity', 'data', 'systems', 'infrastructure', 'portfolio'];
  return Object.fromEntries(
    layers.flatMap((layer) => [
      [layer, fill],
      [`${layer}Line`, line],
    ]),
  ) as Record<LayerPaint | `${LayerPaint}Line`, string>;
}
