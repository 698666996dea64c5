// What stands for a point: colors on light and dark, markers by gnuplot's numbers, bars and arrows as paths.

const dark = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Luminance by WCAG of a color with channels from 0 to 1. */
function luminance(channels) {
  const [r, g, b] = channels.map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A pen's color as it is on light; on dark, greys turned over and other colors lifted until they can be seen. */
function ink(color) {
  if (!dark.matches) return color;
  let channels = [1, 3, 5].map(k => parseInt(color.slice(k, k + 2), 16) / 255);
  if (Math.max(...channels) - Math.min(...channels) < 0.08) {
    channels = channels.map(c => Math.min(0.92, 1.02 - 0.75 * c));
  } else {
    // A contrast of 4.5 with the card.
    for (let k = 0; k < 30 && luminance(channels) < 0.24; k += 1) channels = channels.map(c => c + 0.05 * (1 - c));
  }
  return `#${channels.map(c => Math.round(255 * c).toString(16).padStart(2, '0')).join('')}`;
}

/** The outline of a regular shape of `n` corners, the first at `angle` from the top. */
function polygon(x, y, radius, n, angle = 0) {
  const corners = Array.from({ length: n }, (_, k) => {
    const turn = 2 * Math.PI * k / n + angle;
    return `${(x + radius * Math.sin(turn)).toFixed(2)} ${(y - radius * Math.cos(turn)).toFixed(2)}`;
  });
  return `M${corners.join('L')}Z`;
}

function circle(x, y, r) {
  return `M${(x - r).toFixed(2)} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** The outline of the marker that gnuplot numbers so; one less than a number is the same, hollow. */
function marker(number, x, y, r) {
  switch (number | 1) {
    case 5: return polygon(x, y, 1.3 * r, 4, Math.PI / 4);
    case 9: return polygon(x, y, 1.35 * r, 3);
    case 11: return polygon(x, y, 1.35 * r, 3, Math.PI);
    case 13: return polygon(x, y, 1.35 * r, 4);
    case 15: return polygon(x, y, 1.2 * r, 5);
    default: return circle(x, y, r);
  }
}

function cross(x, y, r) { return `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`; }

function star(x, y, r) { return `${cross(x, y, 0.72 * r)}M${x} ${y - r}V${y + r}M${x - r} ${y}H${x + r}`; }

/** An arrow's head at (x, y), coming from the direction (dx, dy). */
function head(x, y, dx, dy, size) {
  const length = Math.hypot(dx, dy);
  if (length < 0.5) return '';
  const [u, v] = [size * dx / length, size * dy / length];
  const corner = side => `${(x - u + side * 0.38 * v).toFixed(2)} ${(y - v - side * 0.38 * u).toFixed(2)}`;
  return `M${x.toFixed(2)} ${y.toFixed(2)}L${corner(1)}L${corner(-1)}Z`;
}

const joined = new Set(['marked', 'line', 'thin', 'dashed', 'dotted']);
const barred = new Set(['marked', 'points', 'hollow', 'crosses']);

/** The line's width and dashes. */
const strokes = {
  marked: { width: 1 }, line: { width: 2 }, thin: { width: 0.9 }, dashed: { width: 1.5, dashes: '6 4' },
  dotted: { width: 1.7, dashes: '1.5 4' },
};

/** The marker of one point in a style: its path, and whether it is filled; null where a style has none. */
function pointMark(series, x, y, size = 1) {
  const r = 3.9 * size;
  switch (series.style) {
    case 'marked': case 'points': return { path: marker(series.marker, x, y, r), fill: true };
    case 'hollow': return { path: marker(series.marker, x, y, r), fill: false };
    case 'crosses': return { path: cross(x, y, 3.6 * size), fill: false };
    case 'stars': return { path: star(x, y, 6.5 * size), fill: false };
    case 'rings': return { path: circle(x, y, 8 * size), fill: false };
    case 'dots': return { path: circle(x, y, 1.5), fill: true };
    case 'limits': return { path: `M${x - 6} ${y}H${x + 6}M${x} ${y}V${y + 17}`, fill: false };
    default: return null;
  }
}
