import { ast, type EgovWorkspace } from '@egov/language';
import type { Architecture } from '@egov/model';
import { compileView, type Scope, type ViewDefinition } from '@egov/expressions';
import { ExpressionNotes } from './expression-notes.js';

/** The views that users define, compiled when they are first asked for after a change: there are few of them, and any name may mean otherwise. */
export class Views {
  private readonly notes: ExpressionNotes;
  private compiled: ReadonlyMap<string, ViewDefinition> | undefined;

  constructor(
    private readonly workspace: EgovWorkspace,
    private readonly scope: Scope,
    private readonly architecture: () => Architecture,
  ) {
    this.notes = new ExpressionNotes(workspace);
  }

  /** To be called when a document has changed. */
  forget(): void {
    this.compiled = undefined;
  }

  /** Those without mistakes, by their names. */
  get definitions(): ReadonlyMap<string, ViewDefinition> {
    return (this.compiled ??= this.compile());
  }

  /** What was noted while compiling them. */
  noted(): ExpressionNotes {
    this.compiled ??= this.compile();
    return this.notes;
  }

  private compile(): ReadonlyMap<string, ViewDefinition> {
    this.notes.clear();
    const found = new Map<string, ViewDefinition>();
    for (const { id, place } of this.architecture().ofKind('view')) {
      const node = this.workspace.declarations(id)[0]?.node;
      const definition = node && ast.isView(node) ? compileView(node, id, this.scope, this.notes.of(place.uri)) : undefined;
      if (definition) found.set(id, definition);
    }
    return found;
  }
}
