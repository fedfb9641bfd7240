import { type Finding, findingMessage } from '@egov/language';
import { plainPlace } from '../plain-place.js';
import type { Branch } from './branch.js';
import type { PlanTelling } from './telling.js';

/** A finding: what it is about, its message, and where it stands. */
export function findingBranch(finding: Finding, telling: PlanTelling): Branch {
  const { uri, range, subject } = finding;
  const element = subject === undefined ? undefined : telling.architecture.get(subject);
  const message = findingMessage(finding, telling.language, telling.terminology);
  const place = plainPlace({ uri, range });
  const { line, character } = place.range.start;
  const node: Branch['node'] = element
    ? telling.element(element, 'remark', message)
    : { sign: 'remark', label: message, description: '', tooltip: message };
  return { id: `${subject} ${uri} ${line}:${character} ${message}`, node: { ...node, place } };
}
