// The values of the point under the pointer, the finger or the keyboard's focus.

class Readout {
  constructor(view) {
    this.view = view;
    this.box = element('div', { class: 'readout', role: 'status', hidden: '' });
    view.stage.append(this.box);
    const { svg } = view;
    svg.addEventListener('pointermove', event => this.follow(event));
    svg.addEventListener('pointerdown', event => this.follow(event));
    svg.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse') this.hide(); });
    svg.addEventListener('blur', () => this.hide());
    svg.addEventListener('keydown', event => this.step(event));
  }

  /** All points that are shown and lie within the frame, {series, k, x, y}. */
  points() {
    const { data, layout } = this.view, { plot, px, py, has } = layout;
    const inside = (x, y) => x >= plot.left - 1 && x <= plot.left + plot.width + 1
      && y >= plot.top - 1 && y <= plot.top + plot.height + 1;
    return data.series.flatMap((series, s) => (this.view.isShown(s) ? series.x.flatMap((v, k) => {
      if (!has(v, series.y[k])) return [];
      const [x, y] = [px(v), py(series.y[k])];
      return inside(x, y) ? [{ series, s, k, x, y }] : [];
    }) : []));
  }

  follow(event) {
    const frame = this.view.svg.getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    let nearest = null, least = 34;
    for (const point of this.points()) {
      // A marker before a line that runs through it.
      const distance = Math.hypot(point.x - x, point.y - y) + (pointMark(point.series, 0, 0) ? 0 : 5);
      if (distance < least) [nearest, least] = [point, distance];
    }
    if (nearest) this.show(nearest); else this.hide();
  }

  /** Left and right within a series, up and down between them. */
  step(event) {
    const points = this.points(), at = this.shown;
    if (event.key === 'Escape') return this.hide();
    if (!points.length || !/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const here = at ? points.findIndex(p => p.s === at.s && p.k === at.k) : -1;
    if (here < 0) return this.show(points[0]);
    const own = points.filter(p => p.s === at.s), place = own.indexOf(points[here]);
    if (event.key === 'Home') return this.show(own[0]);
    if (event.key === 'End') return this.show(own.at(-1));
    if (event.key === 'ArrowLeft') return this.show(own[Math.max(0, place - 1)]);
    if (event.key === 'ArrowRight') return this.show(own[Math.min(own.length - 1, place + 1)]);
    const others = [...new Set(points.map(p => p.s))];
    const next = others[others.indexOf(at.s) + (event.key === 'ArrowDown' ? 1 : -1)];
    const beside = points.filter(p => p.s === next);
    if (beside.length) this.show(beside.reduce((a, b) => (Math.abs(a.x - at.x) <= Math.abs(b.x - at.x) ? a : b)));
  }

  show(point) {
    const { series, k } = point, { data, layout, svg, stage } = this.view;
    this.shown = point;
    this.ring?.remove();
    this.ring = shape('circle', { class: 'ring', cx: point.x, cy: point.y, r: 7.5, stroke: ink(series.color) });
    svg.append(this.ring);
    const names = this.view.nameOf(series);
    const list = element('dl');
    const line = (label, value) => list.append(
      ...(label ? [element('dt', {}, typeset(label))] : []), element('dd', { class: label ? null : 'alone' }, value));
    line(data.x.label, this.value('x', series, k));
    line(data.y.label, this.value('y', series, k));
    const heading = element('p', { style: `border-color:${ink(series.color)}` });
    names.forEach((name, i) => heading.append(...(i ? [', '] : []), typeset(name)));
    this.box.replaceChildren(...(names.length ? [heading] : []), list);
    // The numbers as they are, for whoever copies or tests them.
    Object.assign(this.box.dataset, { series: point.s + 1, x: series.x[k], y: series.y[k] });
    this.box.hidden = false;
    const [wide, high] = [this.box.offsetWidth, this.box.offsetHeight];
    const beside = point.x + 14 + wide <= stage.clientWidth ? point.x + 14 : point.x - 14 - wide;
    const left = Math.max(0, Math.min(beside, stage.clientWidth - wide));
    const above = point.y - high - 12;
    const covers = beside !== left;
    const top = covers || point.y > layout.height / 2 ? above : point.y + 12;
    this.box.style.transform = `translate(${left.toFixed(0)}px, ${top.toFixed(0)}px)`;
  }

  /** A coordinate with its error, or the name at its tick. */
  value(name, series, k) {
    const { data } = this.view, v = series[name][k], error = series[`d${name}`]?.[k];
    const words = data[name].words ?? [];
    const word = words.find(tick => tick.at === v);
    if (word) return typeset(word.text);
    if (series.style === 'arrows') return `${numberText(v, 4)}, moves ${numberText(error, 3)}`;
    if (series.style === 'limits' && name === 'y') return `below ${numberText(v, 3)}`;
    return errorText(v, error);
  }

  hide() {
    this.shown = null;
    this.ring?.remove();
    this.box.hidden = true;
  }
}
