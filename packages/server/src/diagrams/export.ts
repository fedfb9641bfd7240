import { type Imprint, renderPdf, renderPng, renderSvg, type Scene, webFonts } from '@egov/diagram';
import type { Language } from '@egov/language';
import type { DiagramChoice, ExportAnswer, ExportRequest } from '@egov/protocol';
import { fileNameOf, resvgModule } from '@egov/workspace';

/** A diagram as a file: what is seen, with the fonts that it needs. */
export async function exported(
  scene: Scene,
  { choice, format, theme }: ExportRequest,
  imprint: Imprint,
  language: Language,
): Promise<ExportAnswer> {
  const content = async (): Promise<string | Uint8Array> => {
    if (format === 'svg') return renderSvg(scene, { theme, fonts: await webFonts([scene]) });
    if (format === 'png') return renderPng(scene, { theme, wasm: resvgModule });
    const title = scene.title;
    return renderPdf([{ scene, bookmarks: [title] }], { theme, title, language, date: imprint.assessmentDate! });
  };
  return { fileName: `${nameOf(choice)}.${format}`, base64: Buffer.from(await content()).toString('base64') };
}

/** `exchanges-Health-target`, as `egov render` calls it. */
function nameOf({ view, subject, state }: DiagramChoice): string {
  const parts = [view, ...(subject === '' ? [] : [subject]), typeof state === 'string' ? state : state.date];
  return fileNameOf(parts.join('-'));
}
