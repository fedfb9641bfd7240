import { type Coverage, gapOf, isObject, isOpen } from '@egov/portfolio';
import type { TextId } from '../messages/messages.js';
import { type Branch, listed, once } from './branch.js';
import { remarkBranch } from './remark-branches.js';
import type { PlanTelling } from './telling.js';

const layers = ['activity', 'data', 'systems', 'infrastructure', 'strategy', 'shared'];

/** What differs between the states by domain and layer, with what covers it, and then what is wrong with what is planned (Rules §11.1–11.2). */
export function gapBranches(telling: PlanTelling): Branch[] {
  const { architecture, perspective } = telling;
  const byDomain = Map.groupBy(gapOf(architecture).coverage, ({ difference }) => perspective.domainOf(difference.element)?.id ?? '');
  const domains = listed(
    [...architecture.ofKind('domain').map(({ id }) => id), ''].filter((id) => byDomain.has(id)),
    (id) => domainBranch(id, byDomain.get(id)!, telling),
  );
  return [...domains, ...remarkBranch(telling)];
}

function domainBranch(id: string, coverage: readonly Coverage[], telling: PlanTelling): Branch {
  const domain = telling.architecture.get(id);
  const label = domain ? telling.perspective.titleOf(domain) : telling.say('tree.noDomain');
  return counted(`domain ${id}`, label, 'domain', coverage, telling, () =>
    layers.flatMap((layer) => {
      const own = coverage.filter(({ difference }) => difference.element.layer === layer);
      if (own.length === 0) return [];
      const ordered = [...own.filter(isOpen), ...own.filter((each) => !isOpen(each))];
      const title = telling.say(`layer.${layer}` as TextId);
      return [counted(layer, title, 'layer', own, telling, () => listed(ordered, (each) => differenceBranch(each, telling)))];
    }),
  );
}

/** A group that says how much in it is open. */
function counted(
  id: string,
  label: string,
  sign: 'domain' | 'layer',
  coverage: readonly Coverage[],
  telling: PlanTelling,
  children: () => readonly Branch[],
): Branch {
  const count = coverage.filter(isOpen).length;
  const all = coverage.length;
  const said = count === 0 ? telling.say('gap.allCovered') : telling.say('gap.open', { count, all });
  const description = count === 0 ? String(all) : telling.say('gap.share', { count, all });
  const branch = telling.group(id, label, sign, description, once(children), [said]);
  return count === 0 ? branch : { ...branch, node: { ...branch.node, open: { count, severity: 'warning' } } };
}

function differenceBranch(coverage: Coverage, telling: PlanTelling): Branch {
  const { difference, by, from } = coverage;
  const { element, kind } = difference;
  const isWaiting = isOpen(coverage);
  const cover = coverText(coverage, telling);
  // the sign of others says what becomes of them
  const said = isWaiting ? `${cover} · ${telling.say(`change.${kind}`)}` : cover;
  const node = telling.element(element, isWaiting ? 'open' : kind, said, telling.perspective.changeLines(element));
  const reasons = [...by.map((change) => change.element), ...from];
  const inDomain = telling.architecture.get(element.id.split('.')[0]!)?.kind === 'domain';
  return {
    id: element.id,
    node: { ...node, ...(isWaiting && isObject(element) && inDomain && { isCoverable: true }) },
    ...(reasons.length > 0 && {
      children: once(() =>
        listed(reasons, (reason) => ({ id: reason.id, node: telling.element(reason, 'element', telling.perspective.kindTitle(reason)) })),
      ),
    }),
  };
}

function coverText({ difference, status, by, from }: Coverage, telling: PlanTelling): string {
  const planned = telling.titles(by.map(({ element }) => element));
  if (status === 'covered') return by.length > 0 ? telling.say('gap.covered', { by: planned }) : telling.say('gap.reengineering');
  if (status === 'follows') return telling.say('gap.follows', { from: telling.titles(from) });
  if (status === 'unfit') return telling.say('gap.unfit', { by: planned });
  return telling.say(`gap.uncovered.${difference.kind}`);
}
