import type { CancellationToken, Connection, Hover, HoverParams } from 'vscode-languageserver';
import { targetAt } from '../editor/target.js';
import type { Projects } from '../projects.js';
import type { Queue } from '../queue.js';
import type { NeighbourPictures } from './neighbour-pictures.js';

/** A picture that takes longer isn't waited for (milliseconds). It is there the next time. */
const mostWait = 150;

/**
 * Answers what stands at the cursor, with a small picture of it for editors that want one. In the queue of requests stands only what reads the
 * workspace; the picture is waited for outside of it, and not for long.
 */
export function handleHover(connection: Connection, projects: Projects, queue: Queue, pictures: NeighbourPictures): void {
  connection.onHover(async (params: HoverParams, token: CancellationToken): Promise<Hover | null> => {
    const begun = await queue.add(async () => {
      const { uri } = params.textDocument;
      const project = token.isCancellationRequested ? undefined : projects.of(uri);
      const document = project?.document(uri);
      const hover = document && (await project?.services?.lsp.HoverProvider?.getHoverContent(document, params, token));
      if (!hover || !project?.workspace) return undefined;
      const name = targetAt(document, document.textDocument.offsetAt(params.position))?.name;
      const element = name === undefined ? undefined : project.workspace.architecture.get(name);
      // In an object: the queue would wait for a promise.
      return { hover, picture: element && pictures.draw(element, project.workspace).catch(() => undefined) };
    });
    if (!begun) return null;
    const svg = begun.picture && (await inTime(begun.picture));
    return svg === undefined ? begun.hover : withPicture(begun.hover, svg);
  });
}

async function inTime(picture: Promise<string | undefined>): Promise<string | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), mostWait);
  try {
    return await Promise.race([picture, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The picture stands below the words. Its texts were escaped when it was drawn, and as an address nothing in it is Markdown. */
function withPicture(hover: Hover, svg: string): Hover {
  const { contents } = hover;
  if (typeof contents !== 'object' || !('kind' in contents)) return hover;
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { ...hover, contents: { kind: contents.kind, value: `${contents.value}\n\n![](${address})` } };
}
