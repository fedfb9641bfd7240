import {
  type AddableKind,
  type AddableRequest,
  type AddElementRequest,
  type DescribeRequest,
  type DiagramAnswer,
  type DiagramEdit,
  diagramEditMethods,
  type DiagramLook,
  diagramMethods,
  type DiagramRequest,
  type DiagramViews,
  type ElementDescription,
  type ExportAnswer,
  type ExportRequest,
  type Location,
  type LocateRequest,
  type RelateRequest,
  type RelationChoice,
  type RelationsRequest,
  type RelationTargets,
  type RemoveElementRequest,
  type RenameElementRequest,
  type TargetsRequest,
} from '@egov/protocol';
import type { CancellationToken } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** What a live diagram asks the server; whatever client speaks to it at the moment. */
export class ServerOfDiagrams {
  constructor(private readonly client: () => LanguageClient) {}

  views(uri: string): Promise<DiagramViews | null> {
    return this.client().sendRequest<DiagramViews | null>(diagramMethods.views, { uri });
  }

  /** Null where it was cancelled, or another was asked for since. */
  async draw(request: DiagramRequest, token: CancellationToken): Promise<DiagramAnswer | null> {
    try {
      return await this.client().sendRequest<DiagramAnswer | null>(diagramMethods.draw, request, token);
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    }
  }

  async locate(request: LocateRequest): Promise<readonly string[]> {
    return (await this.client().sendRequest<Location>(diagramMethods.locate, request)).elements;
  }

  describe(request: DescribeRequest): Promise<ElementDescription | null> {
    return this.client().sendRequest<ElementDescription | null>(diagramMethods.describe, request);
  }

  export(request: ExportRequest): Promise<ExportAnswer | null> {
    return this.client().sendRequest<ExportAnswer | null>(diagramMethods.export, request);
  }

  rename(request: RenameElementRequest): Promise<DiagramEdit> {
    return this.client().sendRequest<DiagramEdit>(diagramEditMethods.rename, request);
  }

  remove(request: RemoveElementRequest): Promise<DiagramEdit> {
    return this.client().sendRequest<DiagramEdit>(diagramEditMethods.remove, request);
  }

  addable(request: AddableRequest): Promise<readonly AddableKind[]> {
    return this.client().sendRequest<readonly AddableKind[]>(diagramEditMethods.addable, request);
  }

  add(request: AddElementRequest): Promise<DiagramEdit> {
    return this.client().sendRequest<DiagramEdit>(diagramEditMethods.add, request);
  }

  relations(request: RelationsRequest): Promise<readonly RelationChoice[]> {
    return this.client().sendRequest<readonly RelationChoice[]>(diagramEditMethods.relations, request);
  }

  targets(request: TargetsRequest): Promise<RelationTargets> {
    return this.client().sendRequest<RelationTargets>(diagramEditMethods.targets, request);
  }

  relate(request: RelateRequest): Promise<DiagramEdit> {
    return this.client().sendRequest<DiagramEdit>(diagramEditMethods.relate, request);
  }

  look(): Promise<DiagramLook> {
    return this.client().sendRequest<DiagramLook>(diagramMethods.look);
  }
}
