/** What the page of a manuscript does by itself: it searches its text, and enlarges its diagrams. It makes no markup of what it finds. */
export const script = `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const query = document.getElementById('query'), found = document.getElementById('found'), next = document.getElementById('next');
  const plain = (text) => text.toLocaleLowerCase(data.language);
  const most = 1000;
  let marks = [], here = -1, timer;

  function unmark() {
    for (const mark of document.querySelectorAll('mark')) {
      const parent = mark.parentNode;
      parent.replaceChild(document.createTextNode(mark.textContent), mark);
      parent.normalize();
    }
    for (const text of document.querySelectorAll('text[data-found]')) text.removeAttribute('data-found');
    marks = [];
    here = -1;
  }

  function search() {
    unmark();
    const wanted = plain(query.value.trim());
    next.hidden = wanted.length < 2;
    found.textContent = '';
    if (wanted.length < 2) return;
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => (node.parentElement.closest('svg, button') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
    });
    const nodes = [];
    while (walker.nextNode()) if (plain(walker.currentNode.data).includes(wanted)) nodes.push(walker.currentNode);
    for (let node of nodes) {
      for (let at = plain(node.data).indexOf(wanted); at >= 0 && marks.length < most; at = plain(node.data).indexOf(wanted)) {
        const middle = node.splitText(at);
        const rest = middle.splitText(wanted.length);
        const mark = document.createElement('mark');
        middle.parentNode.replaceChild(mark, middle);
        mark.appendChild(middle);
        marks.push(mark);
        node = rest;
      }
    }
    found.textContent = marks.length === 0 ? data.nothing : '1 / ' + marks.length;
    next.hidden = marks.length === 0;
    go(0);
  }

  function go(index) {
    if (marks.length === 0) return;
    if (here >= 0) marks[here].classList.remove('here');
    here = index % marks.length;
    marks[here].classList.add('here');
    marks[here].scrollIntoView({ block: 'center' });
    found.textContent = here + 1 + ' / ' + marks.length;
  }

  query.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 200);
  });
  query.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(here + 1);
  });

  const factors = { enlarge: 1.25, reduce: 0.8 };
  for (const figure of document.querySelectorAll('figure')) {
    const picture = figure.querySelector('.picture'), svg = picture.querySelector('svg');
    const set = (width) => { svg.style.width = width === undefined ? '' : Math.max(200, Math.min(20000, width)) + 'px'; };
    const zoom = (how) => set(how === 'fit' ? undefined : svg.getBoundingClientRect().width * factors[how]);
    figure.querySelector('.tools').addEventListener('click', (event) => { if (event.target.dataset.zoom) zoom(event.target.dataset.zoom); });
    picture.addEventListener('dblclick', () => (svg.style.width ? set(undefined) : set(Number(picture.dataset.width))));
    picture.addEventListener('keydown', (event) => {
      const how = { '+': 'enlarge', '=': 'enlarge', '-': 'reduce', 0: 'fit' }[event.key];
      if (!how || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      zoom(how);
    });
    picture.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 'enlarge' : 'reduce');
    }, { passive: false });
  }
})();
`;
