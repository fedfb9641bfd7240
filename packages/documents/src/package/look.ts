import type { Language, ManifestText, PackageLook, PackageText } from '@egov/language';

/** What a body brings of its own to the package, in the language of a document (`package` in the manifest). */
export interface OwnWords {
  readonly author?: string;
  readonly title?: string;
  readonly header?: string;
  readonly cover: readonly { readonly name: string; readonly value: string }[];
  readonly text: (chapter: PackageText) => string | undefined;
}

export function ownWords(look: PackageLook | undefined, language: Language): OwnWords {
  const said = (text: ManifestText | undefined): string | undefined => {
    if (text === undefined || typeof text === 'string') return text;
    return text[language] ?? text.ru ?? Object.values(text)[0];
  };
  const { author, title, header, cover = [], texts = {} } = look ?? {};
  const given = (key: 'author' | 'title' | 'header', text: ManifestText | undefined) => (text === undefined ? {} : { [key]: said(text) });
  return {
    ...given('author', author),
    ...given('title', title),
    ...given('header', header),
    cover: cover.map(({ name, value }) => ({ name: said(name) ?? '', value: said(value) ?? '' })),
    text: (chapter) => said(texts[chapter]),
  };
}
