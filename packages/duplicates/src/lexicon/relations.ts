/** What undoes or excludes another: two titles that differ so are never the same thing. */
export const moreOpposites: readonly (readonly [string, string])[] = [
];

/** What often stands for another without meaning the same. */
export const moreNear: readonly (readonly [string, string])[] = [
];
