// Runs after the page's script: uses the page as a reader would, and tells the frame around it what it saw.
(async () => {
  const pause = () => new Promise(resolve => setTimeout(resolve, 60));
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const press = (target, key) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const drawing = panel => panel.querySelector('.plot').innerHTML;
  const lines = panel => all('.series path', panel).map(path => path.getAttribute('d')).join('');
  const readout = panel => {
    const box = panel.querySelector('.readout');
    return box.hidden ? null : { ...box.dataset, text: box.innerText };
  };

  /** The first point by keyboard, then the pointer put where its ring was. */
  function values(panel) {
    const plot = panel.querySelector('.plot');
    press(plot, 'Home');
    const byKey = readout(panel);
    const ring = plot.querySelector('.ring');
    if (!ring) return { byKey };
    const frame = plot.getBoundingClientRect();
    const [x, y] = ['cx', 'cy'].map(name => Number(ring.getAttribute(name)));
    press(plot, 'Escape');
    const hidden = readout(panel);
    const place = { clientX: frame.left + x, clientY: frame.top + y, bubbles: true };
    plot.dispatchEvent(new PointerEvent('pointermove', place));
    const byPointer = readout(panel);
    press(plot, 'Escape');
    return { byKey, hidden, byPointer };
  }

  /** Whether each axis can be switched, and whether the drawing follows and comes back. */
  function axes(panel) {
    return all('.controls button[data-axis]', panel).map(button => {
      const before = lines(panel), pressed = button.getAttribute('aria-pressed');
      const refused = button.getAttribute('aria-disabled') === 'true' ? button.title : null;
      button.click();
      const changed = lines(panel) !== before, turned = button.getAttribute('aria-pressed') !== pressed;
      const broken = /NaN|Infinity|undefined/.test(drawing(panel));
      const ticks = all('.tick', panel).length;
      panel.querySelector('.reset').click();
      return { axis: button.dataset.axis, refused, changed, turned, broken, ticks, back: lines(panel) === before };
    });
  }

  /** Whether the first entry of a legend hides something and shows it again. */
  function hiding(panel) {
    const button = panel.querySelector('.legend button');
    if (!button) return null;
    const before = all('.series', panel).length;
    button.click();
    const after = all('.series', panel).length, pressed = button.getAttribute('aria-pressed');
    button.click();
    return { before, after, pressed, again: all('.series', panel).length };
  }

  function inked(canvas) {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let [sum, count] = [0, 0];
    for (let k = 3; k < data.length; k += 4) if (data[k]) { count += 1; sum = (sum * 31 + k + data[k]) % 1e9; }
    return { sum, count };
  }

  async function space() {
    const canvas = document.querySelector('.space canvas');
    if (!canvas) return null;
    const first = inked(canvas);
    await pause();
    const stands = inked(canvas).sum === first.sum;
    press(canvas, 'ArrowRight');
    const turned = inked(canvas);
    const buttons = all('.space .legend button');
    buttons.at(-1).click();
    const other = inked(canvas).sum !== turned.sum;
    return { count: first.count, stands, turned: turned.sum !== first.sum, other, modes: buttons.length };
  }

  function tables() {
    return all('main table').map(table => {
      const rows = () => [...table.tBodies[0].rows].map(row => row.textContent).join('|');
      const heading = table.querySelectorAll('th button')[1];
      const before = rows();
      const shown = table.tBodies[0].rows.length;
      if (!heading) return { shown, caption: table.caption?.textContent };
      heading.click();
      const sort = heading.closest('th').getAttribute('aria-sort');
      const cells = [...table.tBodies[0].rows].map(row => row.cells[heading.closest('th').cellIndex].textContent);
      heading.click();
      heading.click();
      const field = table.closest('.scroll').previousElementSibling?.querySelector('input');
      let found = null;
      if (field) {
        field.value = 'no such row';
        field.dispatchEvent(new Event('input'));
        found = table.tBodies[0].rows.length;
        field.value = '';
        field.dispatchEvent(new Event('input'));
      }
      return { caption: table.caption?.textContent, shown, sort, cells, found, back: rows() === before };
    });
  }

  await pause();
  const figures = all('figure:has(.figure-data)').map(figure => ({
    name: figure.id,
    still: getComputedStyle(figure.querySelector('.still')).display,
    panels: all('.panel', figure).map(panel => ({
      number: Number(panel.dataset.panel), series: all('.series', panel).length,
      broken: /NaN|Infinity|undefined/.test(drawing(panel)),
      values: values(panel), axes: axes(panel), hiding: hiding(panel),
    })),
  }));
  const { scrollWidth, clientWidth } = document.documentElement;
  const seen = {
    figures, space: await space(), tables: tables(), complaints, scrollWidth, clientWidth,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches, ink: getComputedStyle(document.body).color,
    // Everything that was fetched: the page itself only.
    fetched: performance.getEntriesByType('resource').map(entry => entry.name),
  };
  parent.postMessage(JSON.stringify(seen), '*');
})().catch(error => parent.postMessage(JSON.stringify({ complaints: [String(error.stack)] }), '*'));
