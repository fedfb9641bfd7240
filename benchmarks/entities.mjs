// Models of one domain with entities that refer to each other: generated, or read from an ArchiMate exchange file.
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

/** A model of `count` entities, each with a few attributes, referring to earlier ones as data models do: mostly to a few that are central. */
export function generatedEntities(count) {
  const relations = Array.from({ length: count }, (_, index) => {
    if (index === 0) return [];
    const near = Math.floor(index * 0.62);
    return index % 3 === 0 ? [near, Math.floor(index / 9)] : [near];
  });
  return modelOf(
    relations.map((targets, index) => ({
      name: `E${index}`,
      title: `Сведения об объекте учёта № ${index}`,
      targets: [...new Set(targets)].map((target) => `E${target}`),
    })),
  );
}

/** The entities of an ArchiMate model as a domain; of its connected parts the largest, or as much of it around its centre as is asked for. */
export function archimateEntities(file, most = Number.POSITIVE_INFINITY) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    processEntities: false,
    isArray: (name) => name === 'element' || name === 'relationship',
  });
  const { model } = parser.parse(readFileSync(file, 'utf8'));
  const names = new Map(
    model.elements.element.map((element, index) => [element['@_identifier'], { name: `E${index}`, title: titleOf(element), targets: [] }]),
  );
  const neighbours = new Map([...names.keys()].map((id) => [id, []]));
  for (const { '@_source': source, '@_target': target } of model.relationships.relationship) {
    if (!names.has(source) || !names.has(target) || source === target) continue;
    names.get(source).targets.push(names.get(target).name);
    neighbours.get(source).push(target);
    neighbours.get(target).push(source);
  }
  const chosen = Number.isFinite(most) ? around(neighbours, most) : new Set(names.keys());
  const kept = new Set([...chosen].map((id) => names.get(id).name));
  return modelOf(
    [...chosen]
      .map((id) => names.get(id))
      .map((entity) => ({ ...entity, targets: [...new Set(entity.targets)].filter((name) => kept.has(name)) })),
  );
}

function around(neighbours, most) {
  const [centre] = [...neighbours].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0];
  const found = new Set([centre]);
  for (const id of found) for (const next of neighbours.get(id)) if (found.size < most) found.add(next);
  return found;
}

function titleOf({ name }) {
  const text = Array.isArray(name) ? name[0] : name;
  return String(text?.['#text'] ?? text ?? '')
    .replaceAll('\\', '')
    .replaceAll('"', '”')
    .replace(/\s+/g, ' ')
    .trim();
}

function modelOf(entities) {
  const lines = ['body M "M" central', 'domain D "Данные" {', '  lead M', '  data {'];
  for (const { name, title, targets } of entities) {
    const relations = targets.map((target) => `relates to ${target}`).join('; ');
    lines.push(`    entity ${name} "${title}" { attributes { key : Text identifier; value : Text }; ${relations} }`);
  }
  return [...lines, '  }', '}', ''].join('\n');
}
