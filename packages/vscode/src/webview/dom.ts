/** An element of the page with attributes and children. Texts are texts: nothing is read as markup. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button with an icon of a few strokes in a square of 16. */
export function iconButton(title: string, path: string, onClick: () => void): HTMLButtonElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const [icon, strokes] = [document.createElementNS(namespace, 'svg'), document.createElementNS(namespace, 'path')];
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  strokes.setAttribute('d', path);
  icon.append(strokes);
  const button = html('button', { type: 'button', class: 'icon', title, 'aria-label': title }, icon);
  button.addEventListener('click', onClick);
  return button;
}
