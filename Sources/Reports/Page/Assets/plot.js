// One panel as SVG: axes, guides and series, each series in a few paths however many points it has.

const tickSize = 12, labelSize = 13.5;

/** Scales and margins of a panel for a width; `isLog` says of each axis whether it is logarithmic. */
function layOut(panel, isLog, width, aspect, isInset) {
  const [x, y] = ['x', 'y'].map(name => new Scale(panel[name], isLog[name]));
  // Names beside the axis take at most half of the width, in as many lines as that needs.
  const most = y.words ? Math.max(60, Math.min(0.52 * width, 500)) : Infinity;
  const linesOf = text => wrapped(runsOf(text.replaceAll('\n', ' ')), tickSize, most);
  const words = y.majors.map(tick => ({ at: tick.at, lines: linesOf(tick.text) }));
  const widest = Math.max(0, ...words.flatMap(word => word.lines.map(line => widthOf(line, tickSize))));
  const left = widest + 9 + (panel.y.label ? labelSize * 1.6 : 2);
  const bottom = (x.majors.length ? 20 : 4) + (panel.x.label ? labelSize * 1.75 : 4);
  const plot = { left, top: 8, width: width - left - 12 };
  const rows = words.reduce((sum, word) => sum + 15 * word.lines.length + 9, 0);
  const free = panel.isSquare ? plot.width : Math.max(isInset ? 150 : 190, Math.min(430, width * aspect - bottom - 8));
  plot.height = y.words ? Math.max(rows, 60) : free;
  return {
    x, y, words, plot, width, height: plot.top + plot.height + bottom,
    px: v => plot.left + plot.width * x.place(v), py: v => plot.top + plot.height * (1 - y.place(v)),
    has: (a, b) => (!isLog.x || a > 0) && (!isLog.y || b > 0),
  };
}

/** Draws a panel into `svg`; `isShown` says of a series whether it is. */
function drawPanel(svg, panel, layout, isShown, clip) {
  const { plot, px, py } = layout;
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  svg.replaceChildren();
  for (const [name, value] of [['width', layout.width], ['height', layout.height]]) svg.setAttribute(name, value);
  svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
  const frame = { x: plot.left, y: plot.top, width: plot.width, height: plot.height };
  svg.append(shape('clipPath', { id: clip }, shape('rect', frame)));
  const within = shape('g', { 'clip-path': `url(#${clip})` });
  for (const [from, to] of panel.bands) {
    const [a, b] = [px(from), px(to)].map(v => Math.min(right, Math.max(plot.left, Number.isNaN(v) ? plot.left : v)));
    within.append(shape('rect', { class: 'band', x: a, y: plot.top, width: b - a, height: plot.height }));
  }
  const guide = (path, line) => within.append(shape('path', {
    d: path, stroke: ink(line.color), 'stroke-width': 1, 'stroke-dasharray': line.isDashed ? '5 4' : null,
  }));
  for (const line of panel.verticals) {
    if (layout.has(line.at, 1)) guide(`M${px(line.at)} ${plot.top}V${bottom}`, line);
  }
  for (const line of panel.horizontals) {
    if (layout.has(1, line.at)) guide(`M${plot.left} ${py(line.at)}H${right}`, line);
  }
  panel.series.forEach((series, k) => { if (isShown(k)) within.append(drawSeries(series, layout)); });
  svg.append(within, shape('rect', { class: 'frame', ...frame }), ...axes(panel, layout));
}

/** Ticks, their labels and the labels of the axes. */
function axes(panel, layout) {
  const { x, y, plot, px, py } = layout, bottom = plot.top + plot.height, right = plot.left + plot.width;
  const made = [];
  let path = '';
  const tickX = (v, long) => {
    const at = px(v).toFixed(2);
    path += `M${at} ${bottom}v${-long}M${at} ${plot.top}v${long}`;
  };
  const tickY = (v, long) => {
    const at = py(v).toFixed(2);
    path += `M${plot.left} ${at}h${long}M${right} ${at}h${-long}`;
  };
  x.minors.forEach(v => tickX(v, 3));
  y.minors.forEach(v => tickY(v, 3));
  let free = -Infinity;
  for (const tick of x.majors) {
    const runs = runsOf(tick.text), half = widthOf(runs, tickSize) / 2;
    tickX(tick.at, 5);
    // A label that would touch the one before is left out.
    if (px(tick.at) - half < free) continue;
    free = px(tick.at) + half + 6;
    made.push(lettering(runs, { class: 'tick', x: px(tick.at), y: bottom + 16, 'text-anchor': 'middle' }));
  }
  for (const word of layout.words) {
    tickY(word.at, 5);
    const first = py(word.at) + 4 - 7 * (word.lines.length - 1);
    word.lines.forEach((line, k) => made.push(lettering(line, {
      class: 'tick', x: plot.left - 7, y: first + 14 * k, 'text-anchor': 'end',
    })));
  }
  const middle = plot.top + plot.height / 2;
  // A label longer than its axis begins farther left.
  const half = widthOf(runsOf(panel.x.label), labelSize) / 2 + 4;
  const center = Math.max(half, Math.min(plot.left + plot.width / 2, layout.width - half));
  const across = { class: 'label', x: center, y: layout.height - 7, 'text-anchor': 'middle' };
  const up = { class: 'label', 'text-anchor': 'middle', transform: `translate(${labelSize} ${middle}) rotate(-90)` };
  if (panel.x.label) made.push(lettering(runsOf(panel.x.label), across));
  if (panel.y.label) made.push(lettering(runsOf(panel.y.label), up));
  return [shape('path', { class: 'ticks', d: path }), ...made];
}

/** A series: its line, its bars, its markers. */
function drawSeries(series, layout, size = 1) {
  const { px, py, plot, has } = layout, color = ink(series.color);
  const group = shape('g', { class: 'series', stroke: color, fill: 'none' });
  const points = series.x.map((v, k) => (has(v, series.y[k]) ? { k, x: px(v), y: py(series.y[k]) } : null));
  if (joined.has(series.style)) {
    const { width, dashes } = strokes[series.style];
    const line = points.map((p, k) => (p ? `${points[k - 1] ? 'L' : 'M'}${p.x.toFixed(2)} ${p.y.toFixed(2)}` : ''));
    group.append(shape('path', {
      d: line.join(''), 'stroke-width': width, 'stroke-dasharray': dashes, 'stroke-linejoin': 'round',
      'stroke-linecap': dashes ? null : 'round',
    }));
  }
  if (series.style === 'band') {
    // Beyond the frame where a logarithmic axis has no place for an edge.
    const edge = (p, side) => {
      const end = py(series.y[p.k] + side * series.dy[p.k]);
      return `${p.x.toFixed(2)} ${(Number.isFinite(end) ? end : plot.top + plot.height + 20).toFixed(2)}`;
    };
    const seen = points.filter(Boolean);
    const outline = [...seen.map(p => edge(p, 1)), ...seen.toReversed().map(p => edge(p, -1))];
    if (seen.length) group.append(shape('path', { d: `M${outline.join('L')}Z`, fill: color, stroke: 'none', opacity: 0.4 }));
    return group;
  }
  let [bars, filledMarks, openMarks, heads] = ['', '', '', ''];
  for (const p of points.filter(Boolean)) {
    const [dx, dy] = [series.dx?.[p.k], series.dy?.[p.k]];
    if (series.style === 'arrows') {
      const [x, y] = [px(series.x[p.k] + dx), py(series.y[p.k] + dy)];
      bars += `M${p.x.toFixed(2)} ${p.y.toFixed(2)}L${x.toFixed(2)} ${y.toFixed(2)}`;
      heads += head(x, y, x - p.x, y - p.y, Math.min(6, 1.5 + 0.4 * Math.hypot(x - p.x, y - p.y)));
      continue;
    }
    if (barred.has(series.style)) {
      const end = (v, isX) => {
        const place = isX ? px(v) : py(v);
        // At or below zero on a logarithmic axis: beyond the frame.
        return Number.isFinite(place) ? place : isX ? plot.left - 20 : plot.top + plot.height + 20;
      };
      if (dy > 0) {
        const [a, b] = [end(series.y[p.k] - dy), end(series.y[p.k] + dy)];
        bars += `M${p.x} ${a}V${b}M${p.x - 3} ${a}h6M${p.x - 3} ${b}h6`;
      }
      if (dx > 0) {
        const [a, b] = [end(series.x[p.k] - dx, true), end(series.x[p.k] + dx, true)];
        bars += `M${a} ${p.y}H${b}M${a} ${p.y - 3}v6M${b} ${p.y - 3}v6`;
      }
    }
    const mark = pointMark(series, p.x, p.y, size);
    if (mark?.fill) filledMarks += mark.path; else if (mark) openMarks += mark.path;
    if (series.style === 'limits') heads += head(p.x, p.y + 22, 0, 1, 8);
  }
  if (bars) group.append(shape('path', { d: bars, 'stroke-width': 1.2 }));
  if (filledMarks) group.append(shape('path', { d: filledMarks, fill: color, stroke: 'none' }));
  if (openMarks) {
    const isHollow = series.style === 'hollow';
    group.append(shape('path', { d: openMarks, 'stroke-width': 1.4, class: isHollow ? 'hollow' : null }));
  }
  if (heads) group.append(shape('path', { d: heads, fill: color, stroke: 'none' }));
  return group;
}
