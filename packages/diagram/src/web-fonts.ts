/** The fonts as pictures for the web embed them: WOFF2, base64. */
export async function webFonts(): Promise<{ readonly regular: string; readonly bold: string }> {
  const [regular, bold] = await Promise.all([import('./generated/web-font-regular.js'), import('./generated/web-font-bold.js')]);
  return { regular: regular.webFont, bold: bold.webFont };
}
