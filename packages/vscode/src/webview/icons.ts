/** Icons of the toolbar, as strokes in a square of 16. */
export const icons = {
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  pin: 'M5.5 2.5h5M6.5 2.5v4l-2.5 3h8l-2.5-3v-4M8 9.5v4.5',
  export: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10',
  rename: 'M3 13l.8-3L10.5 3.3a1.4 1.4 0 0 1 2 2L5.9 12.1zM8 13.5h5',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v4M9 7v4',
} as const;
