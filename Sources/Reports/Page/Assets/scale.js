// Scales of axes, and numbers as text.

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

/** A range with ticks, linear or logarithmic: both come with the figure, as gnuplot is given them. */
class Scale {
  constructor(axis, isLogarithmic) {
    this.isLogarithmic = isLogarithmic;
    this.words = axis.words ?? null;
    const { low, high, majors, minors } = axis.scales[isLogarithmic ? 'logarithmic' : 'linear'];
    Object.assign(this, { low, high, majors, minors });
    if (!Number.isFinite(low) || !Number.isFinite(high)) throw new Error(`no scale: ${axis.label}`);
  }

  /** Where v lies: 0 at the beginning, 1 at the end. */
  place(v) {
    return this.isLogarithmic
      ? Math.log(v / this.low) / Math.log(this.high / this.low) : (v - this.low) / (this.high - this.low);
  }
}
