/**
 * What the page of an assessment does by itself: builds the matrix from the data, filters it, and tells about a cell. Texts of the model reach
 * the page as text only.
 */
export const script = `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { words, statuses, groups, requirements, domains, kinds, texts, parts } = data;
  const inapplicable = statuses.findIndex(({ id }) => id === 'not-applicable');
  const byId = (id) => document.getElementById(id);
  const state = byId('state'), domain = byId('domain'), kind = byId('kind'), status = byId('status'), search = byId('search'), all = byId('all');
  const grid = byId('grid'), details = byId('details'), found = byId('found');
  let focused;

  function make(name, text, className) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  const plain = (text) => text.toLocaleLowerCase(document.documentElement.lang);

  /** Which requirements and subjects have a cell that is asked for. */
  function selection(part) {
    const query = plain(search.value.trim());
    const rowsNamed = requirements.map((own) => plain(own.number + ' ' + own.text).includes(query));
    const columnsNamed = part.subjects.map((own) => plain(own.id + ' ' + own.title).includes(query));
    const isFiltered = query !== '' || domain.value !== '' || kind.value !== '' || status.value !== '';
    const rows = new Set(isFiltered ? [] : requirements.keys());
    const columns = new Set();
    for (const [row, column, own] of part.cells) {
      const subject = part.subjects[column];
      if (domain.value !== '' && subject.domain !== Number(domain.value)) continue;
      if (kind.value !== '' && subject.kind !== Number(kind.value)) continue;
      if (status.value !== '' && own !== Number(status.value)) continue;
      if (!rowsNamed[row] && !columnsNamed[column]) continue;
      if (own === inapplicable && status.value === '' && !all.checked) continue;
      rows.add(row);
      columns.add(column);
    }
    const inOrder = (set) => [...set].sort((one, other) => one - other);
    return { rows: inOrder(rows), columns: inOrder(columns) };
  }

  function headOf(part, columns) {
    const head = make('thead');
    const domainRow = head.appendChild(make('tr'));
    const subjectRow = head.appendChild(make('tr'));
    const corner = domainRow.appendChild(make('th', words.requirement, 'corner'));
    corner.rowSpan = 2;
    corner.scope = 'col';
    let group;
    for (const column of columns) {
      const subject = part.subjects[column];
      if (!group || group.own !== subject.domain) {
        const cell = domainRow.appendChild(make('th', undefined, 'domain'));
        cell.appendChild(make('span', domains[subject.domain]));
        cell.scope = 'colgroup';
        cell.title = domains[subject.domain];
        cell.colSpan = 1;
        group = { own: subject.domain, cell };
      } else group.cell.colSpan++;
      const cell = subjectRow.appendChild(make('th', undefined, 'subject'));
      cell.scope = 'col';
      cell.title = subject.title + ' (' + kinds[subject.kind] + ', ' + subject.id + ')';
      cell.appendChild(make('span', subject.title));
    }
    return head;
  }

  function cellOf(part, index) {
    if (index === undefined) return make('td');
    const [, , own, isWaived] = part.cells[index];
    const cell = make('td', statuses[own].sign, statuses[own].id + (isWaived ? ' waived' : ''));
    if (status.value !== '' && own !== Number(status.value)) cell.classList.add('faded');
    cell.dataset.cell = String(index);
    cell.tabIndex = -1;
    cell.setAttribute('aria-label', statuses[own].title + (isWaived ? ', ' + words.waiver : ''));
    return cell;
  }

  function render() {
    const part = parts[Number(state.value)];
    const { rows, columns } = selection(part);
    const indices = requirements.map(() => new Map());
    part.cells.forEach(([row, column], index) => indices[row].set(column, index));
    found.textContent = words.found.replace('{rows}', rows.length).replace('{columns}', columns.length);
    focused = undefined;
    if (rows.length === 0 || columns.length === 0) {
      grid.replaceChildren(make('p', words.nothingFound, 'quiet'));
      return;
    }
    const table = make('table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', words.matrix);
    table.appendChild(headOf(part, columns));
    let group, body;
    for (const row of rows) {
      const requirement = requirements[row];
      if (group !== requirement.group) {
        group = requirement.group;
        body = table.appendChild(make('tbody'));
        const heading = body.appendChild(make('tr', undefined, 'group'));
        const title = heading.appendChild(make('th', groups[group]));
        title.scope = 'rowgroup';
        heading.appendChild(make('td')).colSpan = columns.length;
      }
      const line = body.appendChild(make('tr'));
      const head = line.appendChild(make('th'));
      head.scope = 'row';
      head.title = requirement.text;
      const text = head.appendChild(make('span'));
      if (requirement.number !== '') text.append(make('b', requirement.number), ' ');
      text.append(requirement.text);
      for (const column of columns) line.appendChild(cellOf(part, indices[row].get(column)));
    }
    grid.replaceChildren(table);
    const first = table.querySelector('td[data-cell]');
    if (first) {
      first.tabIndex = 0;
      focused = first;
    }
  }

  function show(cell) {
    const part = parts[Number(state.value)];
    const [row, column, own, , notes] = part.cells[Number(cell.dataset.cell)];
    const requirement = requirements[row];
    const subject = part.subjects[column];
    const list = make('dl');
    const add = (word, ...contents) => {
      list.appendChild(make('dt', word));
      for (const content of contents) list.appendChild(make('dd')).append(content);
    };
    add(words.status, make('span', statuses[own].sign + ' ' + statuses[own].title, 'chip ' + statuses[own].id));
    add(words.subject, make('b', subject.title), kinds[subject.kind] + ' · ' + subject.id);
    add(words.domain, domains[subject.domain]);
    const label = [requirement.number || requirement.id, requirement.isCritical ? words.critical : ''].filter((text) => text !== '').join(' · ');
    add(words.requirement, make('b', label), requirement.text);
    for (const [word, ...indices] of notes) add(words[word], ...indices.map((index) => texts[index]));
    details.replaceChildren(make('h3', words.details), list);
    if (focused) {
      focused.tabIndex = -1;
      focused.classList.remove('chosen');
    }
    focused = cell;
    cell.tabIndex = 0;
    cell.classList.add('chosen');
  }

  /** The next cell with something in it, in a direction. */
  function next(cell, down, right) {
    if (right !== 0) {
      let own = cell;
      do own = right > 0 ? own.nextElementSibling : own.previousElementSibling;
      while (own && own.dataset.cell === undefined);
      return own;
    }
    const lines = grid.querySelector('table').rows;
    for (let line = cell.parentElement.rowIndex + down; line > 0 && line < lines.length; line += down) {
      const own = lines[line].className === 'group' ? undefined : lines[line].cells[cell.cellIndex];
      if (own && own.dataset.cell !== undefined) return own;
    }
    return undefined;
  }

  const directions = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
  grid.addEventListener('focusin', ({ target }) => {
    if (target.dataset.cell !== undefined) show(target);
  });
  grid.addEventListener('keydown', (event) => {
    const direction = directions[event.key];
    if (!direction || event.target.dataset.cell === undefined) return;
    event.preventDefault();
    const other = next(event.target, ...direction);
    if (other) other.focus();
  });
  let timer;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(render, 200);
  });
  for (const control of [state, domain, kind, status, all]) control.addEventListener('change', render);
  byId('matrix').hidden = false;
  render();
})();
`;
