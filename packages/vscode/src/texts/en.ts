/** The texts of the live diagram, in English. */
export const en = {
  diagram: 'Diagram',
  domain: 'Domain',
  wholeArchitecture: 'Whole architecture',
  view: 'View',
  ownViews: 'Views of the model',
  state: 'State',
  current: 'Current',
  target: 'Target',
  difference: 'Difference',
  date: 'On a date',
  search: 'Find in the diagram',
  fit: 'Fit to the window',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  pin: 'Pin: don’t follow the text',
  export: 'Save as a file',
  loading: 'Drawing the diagram…',
  noModel: 'Open a document of an architecture (.egov) to see its diagrams.',
  failed: 'The diagram couldn’t be drawn.',
  saved: 'The diagram is saved.',
  open: 'Open',
  found: 'found',
} as const;

export type TextId = keyof typeof en;
