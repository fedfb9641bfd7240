import { Perspective } from '@egov/diagram';
import type { Edition, Language } from '@egov/language';
import type { Architecture, Element } from '@egov/model';
import type { ElementName } from '@egov/protocol';
import { uriOf } from '@egov/workspace';
import { text, type TextId } from '../messages/messages.js';
import { plainPlace } from '../plain-place.js';
import type { Project } from '../project.js';
import type { Branch } from './branch.js';

/** What the branches of a workspace are told with. */
export class PlanTelling {
  readonly folder: string;
  readonly perspective: Perspective;
  /** The day that decides what is late (`YYYY-MM-DD`). */
  readonly at: string;
  /** The share of a plan above which its excess is significant. */
  readonly budgetExcess: number | undefined;
  readonly terminology: Edition;

  /** @param project one that has been read */
  constructor({ root, workspace }: Pick<Project, 'root' | 'workspace'>) {
    this.folder = uriOf(root);
    const { manifest } = workspace!.settings;
    this.at = workspace!.assessmentDate;
    this.budgetExcess = manifest.monitoring?.budgetExcess;
    this.terminology = manifest.terminology;
    this.perspective = new Perspective(workspace!.architecture, 'difference', workspace!.settings.language);
  }

  get architecture(): Architecture {
    return this.perspective.architecture;
  }

  get language(): Language {
    return this.perspective.language;
  }

  say(id: TextId, args: Readonly<Record<string, string | number>> = {}): string {
    return text(id, args, this.language);
  }

  /** The titles of elements, one after the other; those beyond the first three as a number. */
  titles(elements: readonly Element[]): string {
    const shown = elements.slice(0, 3).map((element) => this.perspective.titleOf(element));
    return elements.length > shown.length ? `${shown.join(', ')} +${elements.length - shown.length}` : shown.join(', ');
  }

  /** `2026-12-31` as people of the language write it. */
  date(date: string): string {
    const language = this.language === 'en' ? 'en-GB' : this.language;
    const form = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(language, form).format(new Date(`${date}T00:00:00Z`));
  }

  /** The node of an element, with more lines for its tooltip. */
  element(element: Element, sign: Branch['node']['sign'], description: string, lines: readonly string[] = []): Branch['node'] {
    const label = this.perspective.titleOf(element);
    const name: ElementName = { workspace: this.folder, id: element.id };
    const tooltip = [label, `${this.perspective.kindTitle(element)} · ${element.id}`, ...lines, description];
    return {
      sign,
      label,
      description,
      tooltip: tooltip.filter((line) => line !== '').join('\n'),
      element: name,
      place: plainPlace(element.place),
    };
  }

  /** A group, with more lines for its tooltip than its description. */
  group(
    id: string,
    label: string,
    sign: Branch['node']['sign'],
    description: string,
    children: () => readonly Branch[],
    lines: readonly string[] = [description],
  ): Branch {
    return { id, node: { sign, label, description, tooltip: [label, ...lines].join('\n') }, children };
  }
}
