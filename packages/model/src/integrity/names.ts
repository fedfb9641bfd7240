import { type ElementCheck, related } from './check.js';

/** A name is declared once in its namespace; once in each state block of one parent is one element. */
export const checkRepeatedNames: ElementCheck = (element, _context, report) => {
  for (const place of element.repeated ?? []) {
    // a requirement belongs to its catalogue: `standards/1.1`
    const slash = element.kind === 'requirement' ? element.id.lastIndexOf('/') : -1;
    const where = slash > 0 ? element.id.slice(0, slash) : namespaceOf(element.id) || 'top';
    const what = slash > 0 ? 'requirement' : 'element';
    report('EGOV-duplicate-name', place, { what, name: element.name, where }, [related(element.place, 'first-declared')]);
  }
};

/** A name must not hide one further out: a reference would change its meaning with the place where it stands. */
export const checkHiddenNames: ElementCheck = (element, { architecture }, report) => {
  if (element.kind === 'attribute' || element.kind === 'requirement') return; // always named with their entity or catalogue
  let namespace = namespaceOf(element.id);
  while (namespace !== '') {
    namespace = namespaceOf(namespace);
    const outer = architecture.get(namespace === '' ? element.name : `${namespace}.${element.name}`);
    if (outer && outer.id !== element.id) {
      report('EGOV-hidden-name', element.place, { name: element.name, outer: outer.id }, [related(outer.place, 'outer')]);
      return;
    }
  }
};

function namespaceOf(id: string): string {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? '' : id.slice(0, dot);
}
