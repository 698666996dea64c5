// Axes that have seen their data, and numbers as text.

/** A number with at most `digits` significant digits, as people write it. */
function numberText(x, digits = 6) {
  if (x === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(x)));
  if (size < -4 || size > 6) return `${minus(+(x / 10 ** size).toPrecision(digits))}×10${raised(size)}`;
  return minus(+x.toPrecision(digits));
}

/** A number and its standard error to two digits of the error. */
function errorText(x, error) {
  if (error === null || error === undefined) return numberText(x);
  if (!(error > 0)) return `${numberText(x)} ± ${minus(error)}`;
  const size = Math.floor(Math.log10(Math.max(Math.abs(x), error)));
  const unit = size < -4 || size > 6 ? 10 ** size : 1;
  const decimals = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(error / unit))));
  const text = `${minus((x / unit).toFixed(decimals))} ± ${(error / unit).toFixed(decimals)}`;
  return unit === 1 ? text : `(${text})×10${raised(size)}`;
}

function minus(x) { return String(x).replace('-', '−'); }

function raised(exponent) {
  return [...String(exponent)].map(sign => '⁰¹²³⁴⁵⁶⁷⁸⁹'['0123456789'.indexOf(sign)] ?? '⁻').join('');
}

/** A range with ticks; the same rules as the printed figure's. */
class Scale {
  /** `ends` are the values that must fit; `margin` is left free on either side, in parts of the axis. */
  constructor(axis, isLogarithmic, ends, margin, ticks = 5) {
    this.isLogarithmic = isLogarithmic;
    this.words = axis.words ?? null;
    this.ticks = ticks;
    const shown = isLogarithmic ? ends.filter(v => v > 0) : ends;
    let [low, high] = [Infinity, -Infinity];
    for (const v of shown) { low = Math.min(low, v); high = Math.max(high, v); }
    if (low > high) [low, high] = isLogarithmic ? [1, 10] : [0, 1];
    if (axis.range && (!isLogarithmic || axis.range[0] > 0)) {
      [this.low, this.high] = axis.range;
    } else if (isLogarithmic) {
      const factor = Math.max((high / low) ** margin, 1.06);
      [this.low, this.high] = [low / factor, high * factor];
    } else {
      const room = (high > low ? high - low : Math.max(Math.abs(high), 1e-9)) * margin;
      [this.low, this.high] = [low - room, high + room];
    }
  }

  /** Where v lies: 0 at the beginning, 1 at the end. */
  place(v) {
    return this.isLogarithmic
      ? Math.log(v / this.low) / Math.log(this.high / this.low) : (v - this.low) / (this.high - this.low);
  }

  get ratio() { return this.high / this.low; }

  /** Labelled ticks, {at, text}. */
  get majors() {
    if (this.words) return this.words;
    if (!this.isLogarithmic || this.ratio <= 2.5) return this.linear();
    if (this.ratio >= 100) return this.decades();
    const steps = this.ratio < 8 ? [1, 1.5, 2, 3, 4, 5, 7] : this.ratio < 30 ? [1, 2, 3, 5] : [1, 2, 5];
    return this.multiples(steps).map(at => ({ at, text: tickText(at) }));
  }

  /** Places of ticks without a label. */
  get minors() {
    if (this.words) return [];
    if (!this.isLogarithmic || this.ratio <= 2.5) {
      const { size, parts } = this.step;
      return this.between(size / parts).filter(k => k % parts !== 0).map(k => k * size / parts);
    }
    const taken = this.majors.map(tick => tick.at), parts = this.ratio < 8 ? 2 : 1;
    const steps = Array.from({ length: 9 * parts }, (_, k) => (k + parts) / parts);
    return this.multiples(steps).filter(v => !taken.some(t => Math.abs(t / v - 1) < 1e-6));
  }

  multiples(steps) {
    const all = [];
    for (let e = Math.floor(Math.log10(this.low)); e <= Math.ceil(Math.log10(this.high)); e += 1) {
      for (const step of steps) all.push(step * 10 ** e);
    }
    return all.filter(v => v >= this.low * (1 - 1e-9) && v <= this.high * (1 + 1e-9));
  }

  decades() {
    const from = Math.ceil(Math.log10(this.low) - 1e-9), to = Math.floor(Math.log10(this.high) + 1e-9);
    const every = Math.floor((to - from) / (this.ticks + 2)) + 1;
    const all = [];
    for (let e = from; e <= to; e += every) all.push({ at: 10 ** e, text: tickText(10 ** e) });
    return all;
  }

  /** The distance of labelled ticks, and the parts it falls into. */
  get step() {
    const rough = (this.high - this.low) / this.ticks, unit = 10 ** Math.floor(Math.log10(rough));
    const part = rough / unit;
    if (part < 1.5) return { size: unit, parts: 5 };
    if (part < 3.5) return { size: 2 * unit, parts: 4 };
    return part < 7.5 ? { size: 5 * unit, parts: 5 } : { size: 10 * unit, parts: 5 };
  }

  /** The whole multiples of `size` on the axis. */
  between(size) {
    const from = Math.ceil(this.low / size - 1e-9), to = Math.floor(this.high / size + 1e-9);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
  }

  linear() {
    const { size } = this.step;
    const decimals = Math.min(12, Math.max(0, Math.ceil(-Math.log10(size) - 1e-9)));
    return this.between(size).map(k => ({ at: k * size, text: minus(k === 0 ? '0' : (k * size).toFixed(decimals)) }));
  }
}

/** A tick's label: a power of ten where the number is long, as gnuplot's text. */
function tickText(v) {
  const e = Math.round(Math.log10(v)), mantissa = +(v / 10 ** Math.floor(Math.log10(v) + 1e-9)).toPrecision(3);
  if (Math.abs(v / 10 ** e - 1) < 1e-9 && (e < -2 || e > 3)) return `10^{${minus(e)}}`;
  if (v < 1e-3 || v > 9999) return `${mantissa}·10^{${minus(Math.floor(Math.log10(v) + 1e-9))}}`;
  return String(+v.toPrecision(6));
}
