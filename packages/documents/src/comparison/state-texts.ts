import type { Edition, Language } from '@egov/language';
import { type Architecture, type ArchitectureView, type Element, refs, type State, type Version, versionOf } from '@egov/model';
import { withHolders } from '@egov/portfolio';
import { statementText } from './statement-text.js';
import { comparisonWord, inWords } from './words.js';

interface Side {
  readonly view: ArchitectureView;
  readonly version: Version;
}

/** Says what holds of elements in the current and in the target state: once where it is the same, else what becomes of it, `ИКП → QazTech`. */
export class StateTexts {
  private readonly current: Side;
  private readonly target: Side;

  constructor(
    architecture: Architecture,
    private readonly language: Language,
    readonly edition: Edition = '2019',
  ) {
    const side = (state: State): Side => ({ view: architecture.in(state), version: versionOf(architecture, state) });
    this.current = side('current');
    this.target = side('target');
  }

  /** The architecture in each state as a version of it. */
  get versions(): { readonly before: Version; readonly after: Version } {
    return { before: this.current.version, after: this.target.version };
  }

  /** What the facts of these names say of an element. */
  facts(element: Element, ...names: readonly string[]): string {
    const { language, edition } = this;
    return this.both(element, ({ view, version }) => {
      const own = view.factsOf(element);
      return names
        .flatMap((name) => own.filter((fact) => fact.name === name))
        .map((fact) => statementText(fact, element, { version, language, edition }));
    });
  }

  /** What the elements are called that name this one in a fact. */
  naming(element: Element, fact: string): string {
    return this.both(element, ({ view }) => {
      const names = view.incoming(element.id).filter((relation) => relation.fact.name === fact);
      return [...new Set(names.map(({ from }) => from))].map((id) => this.title(view.get(id)!, view));
    });
  }

  /** What one of the ends of an exchange is, with the system that offers it: `ГБД «Физические лица»: Сведения о лице`. */
  ends(element: Element, role: 'from' | 'to'): string {
    return this.both(element, ({ view }) =>
      view
        .factsOf(element)
        .flatMap((fact) => (fact.name === 'header' ? refs(fact, role) : []))
        .map((id) => this.withHolder(id, view)),
    );
  }

  private withHolder(id: string, view: ArchitectureView): string {
    const end = view.architecture.get(id);
    if (!end) return id;
    const holder = end.kind === 'interface' ? withHolders(id, view.architecture).slice(1).at(-1) : undefined;
    return holder ? `${this.title(holder, view)}: ${this.title(end, view)}` : this.title(end, view);
  }

  private title(element: Element, view: ArchitectureView): string {
    return inWords(view.titleOf(element), this.language) ?? element.name;
  }

  private both({ states }: Element, texts: (side: Side) => readonly string[]): string {
    const said = (side: Side): string =>
      texts(side)
        .filter((text) => text !== '')
        .join('; ');
    if (states.length === 1) return said(states[0] === 'current' ? this.current : this.target);
    const [before, after] = [said(this.current), said(this.target)];
    if (before === after) return after;
    return [before, after].map((text) => (text === '' ? comparisonWord('none', this.language) : text)).join(' → ');
  }
}
