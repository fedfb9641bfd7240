import {
  type DiagramAnswer,
  type DiagramEdit,
  diagramEditMethods,
  type DiagramLook,
  diagramMethods,
  type DiagramRequest,
  type DiagramViews,
  type ExportAnswer,
  type ExportRequest,
  type Location,
  type LocateRequest,
  type RemoveElementRequest,
  type RenameElementRequest,
} from '@egov/protocol';
import type { LanguageClient } from 'vscode-languageclient/node';

/** What a live diagram asks the server; whatever client speaks to it at the moment. */
export class ServerOfDiagrams {
  constructor(private readonly client: () => LanguageClient) {}

  views(uri: string): Promise<DiagramViews | null> {
    return this.client().sendRequest<DiagramViews | null>(diagramMethods.views, { uri });
  }

  draw(request: DiagramRequest): Promise<DiagramAnswer | null> {
    return this.client().sendRequest<DiagramAnswer | null>(diagramMethods.draw, request);
  }

  async locate(request: LocateRequest): Promise<readonly string[]> {
    return (await this.client().sendRequest<Location>(diagramMethods.locate, request)).elements;
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

  look(): Promise<DiagramLook> {
    return this.client().sendRequest<DiagramLook>(diagramMethods.look);
  }
}
