import { formatText } from '@egov/language';

/**
 * Gives a text the standard layout. The line ends of the text stay as they are (what git checked out on Windows stays so).
 * @param text without a byte order mark
 * @returns undefined if the text can't be understood well enough
 */
export function formatted(text: string): string | undefined {
  if (!text.includes('\r\n')) return formatText(text);
  return formatText(text.replaceAll('\r\n', '\n'))?.replaceAll('\n', '\r\n');
}
