/**
 * Shaping that doesn't break: fontkit does at a letter that has no place for the mark upon it. Then marks stand where the font has them by
 * default. `shape` is given the features to shape with: none beside the usual ones, or without the placing of marks.
 */
export function unbroken<T>(shape: (features: readonly string[] | Readonly<Record<string, boolean>>) => T): T {
  try {
    return shape([]);
  } catch {
    return shape({ mark: false, mkmk: false });
  }
}
