import { ast } from '@egov/language';
import { fingerprintOfTargets, WorkspaceDuplicates } from '@egov/duplicates';
import { refs } from '@egov/model';
import { addFact, type AssessedWorkspace } from '@egov/requirements';
import { AstUtils, GrammarUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver';

type Edit = TextEdit & { readonly uri: string };

/** The duplicates of a workspace, where it was given what finds them. */
export function duplicatesIn(workspace: AssessedWorkspace): WorkspaceDuplicates | undefined {
  const { duplicates } = workspace;
  return duplicates instanceof WorkspaceDuplicates ? duplicates : undefined;
}

/** The edit by which an element says that it is distinct from another, with the fingerprint of both as they are now. */
export function distinction(element: string, from: string, because: string, workspace: AssessedWorkspace): Edit | undefined {
  const finder = duplicatesIn(workspace)?.finder;
  const fingerprint = finder && fingerprintOfTargets(element, [from], (id) => finder.profile(id));
  if (fingerprint === undefined) return undefined;
  return addFact(workspace.language, element, `distinct from ${from} because "${textOf(because)}" as-of "${fingerprint}"`);
}

/** The edits that renew the fingerprint of a decision at a place: whoever applies them says that it still holds. */
export function renewal(element: string, range: TextEdit['range'], workspace: AssessedWorkspace): Edit | undefined {
  const finder = duplicatesIn(workspace)?.finder;
  const fact = workspace.architecture
    .get(element)
    ?.facts.find(
      ({ name, place }) =>
        name === 'distinct' && place.range.start.line === range.start.line && place.range.start.character === range.start.character,
    );
  if (!fact || !finder) return undefined;
  const fingerprint = fingerprintOfTargets(element, refs(fact), (id) => finder.profile(id));
  const root = workspace.language.document(fact.place.uri)?.parseResult.value;
  const node =
    root &&
    AstUtils.streamAst(root).find(
      (one): one is ast.Distinct =>
        ast.isDistinct(one) &&
        one.$cstNode?.range.start.line === range.start.line &&
        one.$cstNode.range.start.character === range.start.character,
    );
  const written = GrammarUtils.findNodeForProperty(node?.$cstNode, 'fingerprint');
  return fingerprint === undefined || !written ? undefined : { uri: fact.place.uri, range: written.range, newText: `"${fingerprint}"` };
}

/** A text as it can stand between straight quotes. */
function textOf(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\"]/g, (character) => `\\${character}`)
    .trim();
}
