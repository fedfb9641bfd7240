import type { DiagramLook, DiagramPalette, DiagramPalettes } from '@egov/protocol';

/** Lets the page have the fonts that texts were measured in, and the colours of the theme of the editor, also when it changes. */
export function applyLook({ palettes, fonts }: DiagramLook): void {
  for (const { family, weight, base64 } of fonts) {
    const face = new FontFace(
      family,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      { weight },
    );
    document.fonts.add(face);
    void face.load();
  }
  const colour = (): void => {
    for (const [use, value] of Object.entries(paletteOf(palettes))) document.documentElement.style.setProperty(`--egov-${use}`, value);
  };
  colour();
  new MutationObserver(colour).observe(document.body, { attributeFilter: ['class'] });
}

/** Whether the editor is dark. */
export function isDark(): boolean {
  const { classList } = document.body;
  return (
    classList.contains('vscode-dark') || (classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light'))
  );
}

function paletteOf(palettes: DiagramPalettes): DiagramPalette {
  const { classList } = document.body;
  if (classList.contains('vscode-high-contrast-light')) return palettes.contrastLight;
  if (classList.contains('vscode-high-contrast')) return palettes.contrastDark;
  return isDark() ? palettes.dark : palettes.light;
}
