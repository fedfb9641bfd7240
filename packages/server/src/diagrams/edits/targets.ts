import { inLanguage, kindOf, type Language, metamodel } from '@egov/language';
import type { RelationTarget, RelationTargets, TargetsRequest } from '@egov/protocol';
import type { Element } from '@egov/model';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { folded, matches } from '../../editor/unicode-matcher.js';
import { exchangeKind } from './exchange.js';
import { relationFormsOf } from './relation-forms.js';

/** More nobody reads: while one types on, they are asked for anew. */
const most = 100;

/** The elements that a relation of one may lead to, found by words of their names and titles in any language; those of the own domain first. */
export function targetsOf({ element, relation, query }: TargetsRequest, { editor }: EgovEditorServices): RelationTargets {
  const { architecture, settings } = editor.workspace;
  const from = architecture.get(element);
  const types = metamodel();
  const type = from && types.typeOf(from.kind);
  const form = type === undefined ? undefined : relationFormsOf(type).find((one) => one.type === relation);
  const to = relation === exchangeKind ? 'Endpoint' : form?.to;
  if (to === undefined) return { targets: [], more: 0 };
  const typed = folded(query.trim());
  const domain = element.split('.', 1)[0]!;
  const found = types
    .kindsOf(to)
    .flatMap((kind) => architecture.ofKind(types.keyword(kind)))
    .filter((other) => other.id !== element && isFound(other, typed));
  const isOwn = ({ id }: Element): number => (id.startsWith(`${domain}.`) ? 0 : 1);
  const sorted = found.toSorted((a, b) => isOwn(a) - isOwn(b) || (a.id < b.id ? -1 : 1));
  const toldOf = (other: Element): RelationTarget => {
    const kind = kindOf(types.typeOf(other.kind) ?? '');
    const holder = architecture.get(other.id.split('.', 1)[0]!);
    return {
      element: other.id,
      title: titleOf(other, settings.language),
      kind: kind ? inLanguage(kind.title, settings.language) : other.kind,
      ...(holder?.kind === 'domain' && { domain: titleOf(holder, settings.language) }),
    };
  };
  return { targets: sorted.slice(0, most).map(toldOf), more: Math.max(0, sorted.length - most) };
}

function isFound({ id, title }: Element, typed: string): boolean {
  if (typed === '') return true;
  const text = `${id} ${Object.values(title).join(' ')}`;
  return matches(typed, folded(text), text);
}

function titleOf({ title, name }: Element, language: Language): string {
  return title[language] ?? Object.values(title)[0] ?? name;
}
