import { randomUUID } from 'node:crypto';
import { type AssessmentFormat, type DiagramsRequest, type DocumentAnswer, documentMethods, type WorkspaceScope } from '@egov/protocol';
import { type CancellationToken, commands, type Disposable, type Progress, ProgressLocation, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Texts } from '../texts/texts.js';
import { createPackage } from './create-package.js';
import { listenToProgress } from './listen-to-progress.js';
import { newArchitecture } from './new-architecture.js';
import { saveDocument } from './save-document.js';
import { chosen, chosenScope } from './scope.js';

interface Surroundings {
  readonly client: () => LanguageClient;
  readonly texts: () => Texts;
}

/** The commands that make files to hand over: an assessment, the published model, an album of diagrams, the approval package; and a new architecture. */
export function documentCommands(surroundings: Surroundings): Disposable[] {
  return [
    commands.registerCommand('egov.assess', () => assess(surroundings)),
    commands.registerCommand('egov.export', () => exportFiles(surroundings)),
    commands.registerCommand('egov.createPackage', () => createPackage(surroundings.client(), surroundings.texts())),
    commands.registerCommand('egov.newArchitecture', () => newArchitecture(surroundings.client(), surroundings.texts())),
  ];
}

async function assess(surroundings: Surroundings): Promise<void> {
  const texts = surroundings.texts();
  const scope = await scopeFor(surroundings);
  const states = scope && (await chosen(texts.chooseState, statesOf(texts)));
  const format = states && (await chosen(texts.chooseFormat, formats));
  if (!format) return;
  await made(surroundings, texts.assessing, scope, (client, token) =>
    client.sendRequest<DocumentAnswer | null>(documentMethods.assess, { ...scope, states, format }, token),
  );
}

async function exportFiles(surroundings: Surroundings): Promise<void> {
  const texts = surroundings.texts();
  const what = await chosen(texts.chooseExport, [
    { label: texts.exportDiagrams, value: 'diagrams' as const },
    { label: texts.exportModel, value: 'model' as const },
  ]);
  if (!what) return;
  const scope = await scopeFor(surroundings, what === 'model');
  if (!scope) return;
  if (what === 'model')
    return made(surroundings, texts.exporting, scope, (client, token) =>
      client.sendRequest<DocumentAnswer | null>(documentMethods.model, { workspace: scope.workspace }, token),
    );
  const states = await chosen<DiagramsRequest['states']>(texts.chooseState, [
    ...statesOf(texts),
    { label: texts.difference, value: ['difference'] },
    { label: texts.allStates, value: ['current', 'target', 'difference'] },
  ]);
  if (!states) return;
  const request: DiagramsRequest = { ...scope, states, client: randomUUID() };
  await made(surroundings, texts.drawing, scope, async (client, token, progress) => {
    const listening = listenToProgress(client, request.client, progress);
    try {
      return await client.sendRequest<DocumentAnswer | null>(documentMethods.diagrams, request, token);
    } finally {
      listening.dispose();
    }
  });
}

const formats: readonly { readonly label: string; readonly value: AssessmentFormat }[] = [
  { label: 'HTML', value: 'html' },
  { label: 'XLSX (Excel)', value: 'xlsx' },
  { label: 'OSCAL (JSON)', value: 'oscal' },
  { label: 'JSON', value: 'json' },
];

function statesOf(texts: Texts): { label: string; value: ('current' | 'target')[] }[] {
  return [
    { label: texts.target, value: ['target'] },
    { label: texts.current, value: ['current'] },
    { label: texts.bothStates, value: ['current', 'target'] },
  ];
}

async function scopeFor(
  { client, texts }: Surroundings,
  isWhole = false,
): Promise<{ workspace: string; domains: readonly string[] } | undefined> {
  const scopes = await client().sendRequest<WorkspaceScope[]>(documentMethods.scopes);
  if (scopes.length > 0) return chosenScope(scopes, texts(), isWhole);
  void window.showWarningMessage(texts().noArchitecture);
  return undefined;
}

/** Has a file made by the server, while a notification says so and can be cancelled; then saves it where the user says. */
async function made(
  { client, texts }: Surroundings,
  title: string,
  { workspace }: { readonly workspace: string },
  make: (
    client: LanguageClient,
    token: CancellationToken,
    progress: Progress<{ message?: string; increment?: number }>,
  ) => Promise<DocumentAnswer | null>,
): Promise<void> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  const answer = await window.withProgress(options, async (progress, token) => {
    try {
      return (await make(client(), token, progress)) ?? (token.isCancellationRequested ? 'cancelled' : null);
    } catch (error) {
      if (token.isCancellationRequested) return 'cancelled';
      throw error;
    }
  });
  if (answer === 'cancelled') return;
  if (!answer) return void window.showWarningMessage(texts().nothingToHandOver);
  await saveDocument(answer, workspace, texts());
}
