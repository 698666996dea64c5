// A figure that can be worked with, beside the printed one: panels with their axes' buttons and legends.

/** Replaces the printed drawing of `figure` on screens; on paper and without this script the printed one is there. */
function enliven(figure) {
  const data = JSON.parse(figure.querySelector('.figure-data').textContent);
  const still = figure.querySelector('.still');
  const grid = element('div', { class: 'live', style: still.getAttribute('style') });
  grid.style.setProperty('--columns', data.columns);
  const panels = data.panels.map((panel, k) => {
    const letter = data.panels.length > 1 ? `(${String.fromCharCode(97 + k % 26)})` : '';
    const aspect = data.height / data.width;
    const made = new PanelView(panel, { letter, aspect, id: figure.id });
    const small = { letter: '', aspect, id: figure.id, isInset: true };
    const insets = panel.insets.map(inset => new PanelView(inset, small));
    grid.append(element('div', { class: 'cell' }, made.root, ...insets.map(inset => inset.root)));
    return [made, ...insets];
  }).flat();
  // A panel without a legend obeys that of the last panel which has one.
  let last = null;
  for (const panel of panels) {
    if (panel.data.hasLegend && panel.entries.length) last = panel;
    if (!last) continue;
    panel.source = last;
    last.followers.push(panel);
  }
  still.before(grid);
  const draw = () => panels.forEach(panel => panel.draw());
  try {
    draw();
  } catch (error) {
    grid.remove();
    throw error;
  }
  figure.classList.add('drawn');
  let width = grid.clientWidth;
  new ResizeObserver(() => {
    if (grid.clientWidth === width) return;
    width = grid.clientWidth;
    draw();
  }).observe(grid);
  dark.addEventListener('change', draw);
}

/** One panel: what is switched, and its drawing. */
class PanelView {
  constructor(data, { letter, aspect, id, isInset = false }) {
    Object.assign(this, { data, aspect, isInset, followers: [], hidden: new Set() });
    this.entries = data.hasLegend ? data.series.filter(series => series.label) : [];
    this.clip = `${id}-clip-${data.number}`;
    this.name = [letter, `${plain(data.y.label)} against ${plain(data.x.label)}`].filter(Boolean).join(' ');
    this.isLog = { x: data.x.isLogarithmic, y: data.y.isLogarithmic };
    this.note = element('p', { class: 'note', role: 'status' });
    this.svg = shape('svg', {
      class: 'plot', tabindex: 0, role: 'group', 'aria-label': `${this.name}. Arrow keys go from point to point.`,
    });
    this.stage = element('div', { class: 'stage' }, this.svg);
    this.readout = new Readout(this);
    const title = element('span', { class: 'title' });
    if (letter) title.append(element('b', {}, letter), ' ');
    title.append(isInset ? 'Inset' : typeset(data.title));
    this.root = element('div', { class: `panel${isInset ? ' inset' : ''}`, 'data-panel': data.number },
      element('div', { class: 'head' }, title, this.controls()), this.legend(), this.stage, this.note);
  }

  /** The buttons of the axes; a map has none, nor an inset of which no axis can be switched. */
  controls() {
    const bar = element('span', { class: 'controls', role: 'group', 'aria-label': `Axes of ${this.name}` });
    const reasons = { x: this.whyNotLogarithmic('x'), y: this.whyNotLogarithmic('y') };
    if (this.data.isSquare || (this.isInset && reasons.x && reasons.y)) return bar;
    this.buttons = {};
    for (const axis of ['x', 'y']) {
      const button = element('button', { type: 'button', 'data-axis': axis }, `log ${axis}`);
      const reason = reasons[axis];
      if (reason) {
        button.setAttribute('aria-disabled', 'true');
        button.title = reason;
      }
      button.addEventListener('click', () => {
        if (reason) return this.say(`log ${axis}: ${reason}`);
        this.isLog[axis] = !this.isLog[axis];
        this.draw();
      });
      this.buttons[axis] = button;
    }
    const reset = element('button', { type: 'button', class: 'reset' }, 'reset');
    reset.addEventListener('click', () => this.reset());
    bar.append(this.buttons.x, this.buttons.y, reset);
    return bar;
  }

  /** Why an axis cannot be logarithmic, in words; empty where it can. */
  whyNotLogarithmic(axis) {
    if (this.data[axis].words) return 'this axis has names, no numbers';
    const values = this.data.series.flatMap(series => series[axis]);
    const positive = values.filter(v => v > 0).length;
    if (positive === 0) return 'no value here is above zero';
    return 2 * positive < values.length ? 'most values here are zero or below' : '';
  }

  reset() {
    this.isLog = { x: this.data.x.isLogarithmic, y: this.data.y.isLogarithmic };
    for (const button of this.legendButtons ?? []) button.setAttribute('aria-pressed', 'true');
    for (const panel of new Set([this, ...(this.entries.length ? this.followers : [])])) {
      if (this.entries.length) panel.hidden.clear();
      panel.draw();
    }
  }

  /** The legend: a button an entry. */
  legend() {
    const list = element('div', { class: 'legend', role: 'group', 'aria-label': 'Series: press to hide or show' });
    if (!this.entries.length) return list;
    if (this.data.heading) list.append(element('span', { class: 'heading' }, typeset(this.data.heading)));
    this.samples = [];
    this.legendButtons = this.entries.map(entry => {
      const sample = shape('svg', { class: 'sample', width: 22, height: 14, 'aria-hidden': 'true' });
      this.samples.push(sample);
      const button = element('button', { type: 'button', 'aria-pressed': 'true' });
      button.append(sample, element('span', {}, typeset(entry.label)));
      button.addEventListener('click', () => this.toggle(entry, button));
      return button;
    });
    list.append(...this.legendButtons);
    return list;
  }

  toggle(entry, button) {
    const hides = button.getAttribute('aria-pressed') === 'true', key = keyOf(entry);
    button.setAttribute('aria-pressed', String(!hides));
    for (const panel of this.followers) {
      if (hides) panel.hidden.add(key); else panel.hidden.delete(key);
      panel.draw();
    }
  }

  /** Whether the k-th series is shown: it is hidden with any of the entries that stand for it. */
  isShown(k) { return !this.governing(this.data.series[k]).some(entry => this.hidden.has(keyOf(entry))); }

  /** The entries that stand for a series: its own, or that of its color; and one without points that has its style. */
  governing(series) {
    const isOwn = entry => (series.label ? keyOf(entry) === keyOf(series) : entry.color === series.color);
    return (this.source?.entries ?? []).filter(entry => (entry.x.length ? isOwn(entry) : entry.style === series.style));
  }

  /** What a series is called. */
  nameOf(series) { return series.label ? [series.label] : this.governing(series).map(entry => entry.label); }

  draw() {
    const width = Math.floor(this.stage.clientWidth);
    if (width < 60) return;
    this.layout = layOut(this.data, this.isLog, width, this.aspect * (this.isInset ? 1.1 : 1), this.isInset);
    drawPanel(this.svg, this.data, this.layout, k => this.isShown(k), this.clip);
    for (const [axis, button] of Object.entries(this.buttons ?? {})) {
      button.setAttribute('aria-pressed', String(this.isLog[axis]));
    }
    this.entries.forEach((entry, k) => this.samples[k].replaceChildren(sampleOf(entry)));
    const left = this.data.series.flatMap((series, k) => (this.isShown(k)
      ? series.x.filter((x, i) => !this.layout.has(x, series.y[i])) : [])).length;
    this.say(left ? `${left} point${left > 1 ? 's' : ''} at or below zero ${left > 1 ? 'are' : 'is'} not shown.` : '');
    this.readout.hide();
  }

  say(sentence) { if (this.note.textContent !== sentence) this.note.textContent = sentence; }
}

function keyOf(entry) { return `${entry.label}|${entry.color}`; }

/** A legend's sample of a series. */
function sampleOf(entry) {
  if (entry.style === 'arrows') return shape('g');
  if (entry.style === 'band') {
    return shape('rect', { x: 1, y: 2, width: 20, height: 10, fill: ink(entry.color), opacity: 0.4 });
  }
  const place = { px: v => v, py: () => 7, has: () => true, plot: {} };
  const across = joined.has(entry.style);
  const bare = { ...entry, dx: null, dy: null };
  const line = { ...bare, style: entry.style === 'marked' ? 'thin' : entry.style, x: [1, 21], y: [1, 1] };
  const point = { ...bare, x: [11], y: [1] };
  const sample = shape('g', {}, ...(across ? [drawSeries(line, place)] : []));
  if (entry.style === 'limits') place.py = () => 3;
  const size = entry.style === 'rings' ? 0.75 : 0.95;
  if (!across || entry.style === 'marked') sample.append(drawSeries(point, place, size));
  return sample;
}
