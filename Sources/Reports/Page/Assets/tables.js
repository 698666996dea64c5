// Tables that sort by a click on a heading, and long ones that can be searched.

/** More rows than this are shown on demand only. */
const mostRows = 200;
/** From this many rows on, a table has a field to search it. */
const searched = 12;

function arrange(table) {
  const body = table.tBodies[0], original = [...body.rows];
  if (original.length < 2) return;
  const state = { rows: original, query: '', all: false };
  const more = element('button', { type: 'button', class: 'more' });
  const count = element('span', { role: 'status' });
  const update = () => {
    const found = state.query
      ? state.rows.filter(row => row.textContent.toLowerCase().includes(state.query)) : state.rows;
    const shown = state.all ? found : found.slice(0, mostRows);
    body.replaceChildren(...shown);
    count.textContent = state.query ? `${found.length} of ${original.length}` : `${original.length} rows`;
    more.textContent = `Show all ${found.length} rows`;
    more.hidden = shown.length === found.length;
  };
  more.addEventListener('click', () => { state.all = true; update(); });
  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    if (heading.textContent.trim()) sortable(heading, column, order => {
      state.rows = order ? sorted(original, column, order) : original;
      update();
    });
  });
  const frame = table.closest('.scroll') ?? table;
  if (original.length >= searched) frame.before(search(table, count, text => { state.query = text; update(); }));
  frame.after(more);
  update();
}

/** A field that searches a table. */
function search(table, count, found) {
  const name = table.caption?.textContent ?? 'this table';
  const field = element('input', { type: 'search', placeholder: 'Search', 'aria-label': `Search: ${name}` });
  field.addEventListener('input', () => found(field.value.trim().toLowerCase()));
  return element('div', { class: 'search' }, field, count);
}

/** Makes a heading a button: up, down, and as it was. */
function sortable(heading, column, sort) {
  const button = element('button', { type: 'button' });
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const next = { ascending: 'descending', descending: null }[heading.getAttribute('aria-sort')];
    const order = next === undefined ? 'ascending' : next;
    for (const other of heading.parentElement.cells) other.removeAttribute('aria-sort');
    if (order) heading.setAttribute('aria-sort', order);
    sort(order);
  });
}

/** Rows by a column: numbers by size, words by the alphabet, cells without either last. */
function sorted(rows, column, order) {
  const sign = order === 'ascending' ? 1 : -1;
  const keyed = rows.map(row => ({ row, key: keyOfCell(row.cells[column]?.textContent ?? '') }));
  const rank = key => (key === null ? 2 : typeof key === 'number' ? 0 : 1);
  keyed.sort((a, b) => {
    if (rank(a.key) !== rank(b.key)) return rank(a.key) - rank(b.key);
    if (a.key === null) return 0;
    return sign * (typeof a.key === 'number' ? a.key - b.key : a.key.localeCompare(b.key, 'en', { numeric: true }));
  });
  return keyed.map(item => item.row);
}

/** A cell as a number where it begins with one, its error aside: 37.90(11), −2.1×10⁻¹¹, 2.5(3)e-7, < 0.03. */
function keyOfCell(text) {
  const clean = text.trim().replaceAll('−', '-');
  if (clean === '' || clean === '–') return null;
  const found = /^(?:<\s*)?(-?\d+(?:\.\d+)?)(?:\(\d+(?:\.\d+)?\))?(?:(?:×10|e)(-?\d+))?(?=$|[\s%(]|…)/.exec(clean);
  return found ? Number(found[1]) * 10 ** Number(found[2] ?? 0) : clean.toLowerCase();
}
