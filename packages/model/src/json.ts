import { kindOf, type Layer, metamodel, type Place } from '@egov/language';
import { Architecture, type Vocabularies } from './architecture.js';
import { Draft } from './draft.js';
import type { Baseline } from './baseline.js';
import type { Element, Fact, State, Value } from './element.js';

/** The published form of an architecture. Its JSON Schema is `schemas/architecture.schema.json`. */
export interface ArchitectureJson {
  readonly format: 'egov-architecture';
  readonly formatVersion: 1;
  readonly name?: string;
  readonly version?: string;
  readonly vocabularies?: Vocabularies;
  /** Only of one that is frozen. */
  readonly baseline?: Baseline;
  readonly elements: readonly ElementJson[];
}

interface PlaceJson {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  /** Line and character of the beginning and the end, from 1. */
  readonly range: readonly [line: number, character: number, endLine: number, endCharacter: number];
}

interface FactJson {
  readonly name: string;
  readonly states: readonly State[];
  readonly marked?: State;
  readonly values: Readonly<Record<string, Value>>;
  readonly because?: string;
  readonly place: PlaceJson;
}

export interface ElementJson {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly identity?: string;
  readonly parent?: string;
  readonly title: Readonly<Record<string, string>>;
  readonly titles?: Readonly<Record<State, Readonly<Record<string, string>>>>;
  readonly documentation?: string;
  readonly tags?: readonly string[];
  readonly states: readonly State[];
  readonly marked?: State;
  readonly facts: readonly FactJson[];
  readonly place: PlaceJson;
  readonly repeated?: readonly PlaceJson[];
}

/** What goes into the published form besides the architecture. */
export interface Publication {
  readonly name?: string;
  readonly version?: string;
  /** The address of the workspace (`file:///…/`): places are written relative to it. */
  readonly root: string;
}

/** The published form: sorted, without absolute paths, the same for the same model. */
export function toJson(architecture: Architecture, { name, version, root }: Publication): ArchitectureJson {
  const place = ({ uri, range: { start, end } }: Place): PlaceJson => ({
    file: uri.startsWith(root)
      ? decodeURIComponent(uri.slice(root.length)).replace(/^\/+/, '')
      : decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)),
    range: [start.line + 1, start.character + 1, end.line + 1, end.character + 1],
  });
  return {
    format: 'egov-architecture',
    formatVersion: 1,
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    ...(Object.keys(architecture.contents.vocabularies).length > 0 && { vocabularies: sorted(architecture.contents.vocabularies) }),
    elements: architecture.elements().map((element) => ({
      id: element.id,
      kind: element.kind,
      name: element.name,
      ...(element.identity !== undefined && { identity: element.identity }),
      ...(element.parent !== undefined && { parent: element.parent }),
      title: element.title,
      ...(element.titles && { titles: element.titles }),
      ...(element.documentation !== undefined && { documentation: element.documentation }),
      ...(element.tags.length > 0 && { tags: element.tags }),
      states: element.states,
      ...(element.marked && { marked: element.marked }),
      facts: element.facts.map((fact) => ({
        name: fact.name,
        states: fact.states,
        ...(fact.marked && { marked: fact.marked }),
        values: fact.values,
        ...(fact.because !== undefined && { because: fact.because }),
        place: place(fact.place),
      })),
      place: place(element.place),
      ...(element.repeated && { repeated: element.repeated.map(place) }),
    })),
  };
}

/** Reads the published form back. `root` is the address that files are relative to. */
export function fromJson(json: ArchitectureJson, root: string): Architecture {
  const place = ({ file, range: [line, character, endLine, endCharacter] }: PlaceJson): Place => ({
    uri: `${root}${root.endsWith('/') ? '' : '/'}${file.split('/').map(encodeURIComponent).join('/')}`,
    range: { start: { line: line - 1, character: character - 1 }, end: { line: endLine - 1, character: endCharacter - 1 } },
  });
  const draft = new Draft(Architecture.empty.contents);
  for (const element of json.elements) {
    const { tags = [], repeated, ...rest } = element;
    const read: Element = {
      ...rest,
      layer: layerOf(element.kind),
      tags,
      facts: element.facts.map((fact): Fact => ({ ...fact, place: place(fact.place) })),
      place: place(element.place),
      ...(repeated && { repeated: repeated.map(place) }),
    };
    draft.replace(element.id, undefined, read);
  }
  return new Architecture(draft.finish(json.vocabularies ?? {}));
}

/** The published form as text: the same bytes for the same model. */
export function architectureText(architecture: Architecture, publication: Publication): string {
  return `${JSON.stringify(toJson(architecture, publication), undefined, 2)}\n`;
}

function layerOf(kind: string): Layer {
  const type = metamodel().typeOf(kind);
  return (type === undefined ? undefined : kindOf(type)?.layer) ?? 'shared';
}

function sorted(vocabularies: Vocabularies): Vocabularies {
  return Object.fromEntries(
    Object.entries(vocabularies)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, words]) => [name, Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)))]),
  );
}
