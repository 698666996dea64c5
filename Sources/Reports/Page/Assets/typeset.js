// Elements of the page, and labels in gnuplot's enhanced text as elements. Text is only ever set as text, never as
// HTML: a model's or a study's name cannot become a part of the page.

/** An HTML element with attributes and children; attributes that are null or false are left out. */
function element(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element. */
function shape(tag, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/**
 * A label as runs of one form each: {text, italic, bold, shift}, where shift is 1 in a superscript and −1 in a
 * subscript. `{/:Italic T}_{co}` is an italic T with "co" as its subscript; a backslash takes a sign literally.
 */
function runsOf(markup) {
  const runs = [];
  let i = 0;
  const add = (text, form) => {
    const last = runs.at(-1);
    const continues = last && last.italic === form.italic && last.bold === form.bold && last.shift === form.shift;
    if (continues) last.text += text; else runs.push({ text, ...form });
  };
  // One sign, one group in braces, or one of them raised or lowered.
  const item = form => {
    if (markup[i] === '\\') {
      while (markup[i] === '\\') i += 1;
    } else if (markup[i] === '{') {
      i += 1;
      const font = /^\/:(Italic|Bold) /.exec(markup.slice(i, i + 10));
      if (font) {
        i += font[0].length;
        form = { ...form, [font[1].toLowerCase()]: true };
      }
      while (i < markup.length && markup[i] !== '}') item(form);
      i += 1;
      return;
    } else if (markup[i] === '_' || markup[i] === '^') {
      const shift = markup[i] === '^' ? 1 : -1;
      i += 1;
      if (i < markup.length) item({ ...form, shift });
      return;
    }
    if (i >= markup.length) return;
    const sign = String.fromCodePoint(markup.codePointAt(i));
    i += sign.length;
    add(sign, form);
  };
  while (i < markup.length) item({ italic: false, bold: false, shift: 0 });
  return runs;
}

/** The label without its forms, for those who are read to. */
function plain(markup) {
  return runsOf(markup).map(run => (run.shift < 0 ? '_' : run.shift > 0 ? '^' : '') + run.text).join('');
}

/** The label as HTML nodes. */
function typeset(markup) {
  const fragment = document.createDocumentFragment();
  for (const run of runsOf(markup)) {
    let node = document.createTextNode(run.text);
    if (run.italic) node = element('i', {}, node);
    if (run.bold) node = element('b', {}, node);
    if (run.shift) node = element(run.shift > 0 ? 'sup' : 'sub', {}, node);
    fragment.append(node);
  }
  return fragment;
}

/** Runs as an SVG text element. */
function lettering(runs, attributes) {
  const text = shape('text', attributes);
  let height = 0;
  for (const run of runs) {
    const wanted = run.shift * (run.shift > 0 ? -0.38 : -0.22);
    const span = shape('tspan', {
      dy: wanted === height ? null : `${(wanted - height).toFixed(2)}em`,
      class: [run.italic && 'italic', run.bold && 'bold'].filter(Boolean).join(' ') || null,
    }, run.shift ? shape('tspan', { class: 'small' }, run.text) : run.text);
    height = wanted;
    text.append(span);
  }
  return text;
}

const ruler = document.createElement('canvas').getContext('2d');

/** How wide runs are at a size, in pixels. */
function widthOf(runs, size) {
  return runs.reduce((sum, run) => {
    const scaled = run.shift ? 0.72 * size : size;
    ruler.font = `${run.italic ? 'italic ' : ''}${run.bold ? 'bold ' : ''}${scaled}px system-ui, sans-serif`;
    return sum + ruler.measureText(run.text).width;
  }, 0);
}

/** Runs broken into lines no wider than `most` pixels, at blanks. */
function wrapped(runs, size, most) {
  const words = runs.flatMap(run => run.text.split(/(?<= )/).map(text => ({ ...run, text })));
  const lines = [[]];
  for (const word of words) {
    // What follows without a blank, such as a subscript, stays with its word.
    const line = lines.at(-1);
    const breaks = line.length > 0 && line.at(-1).text.endsWith(' ');
    if (breaks && widthOf([...line, word], size) > most) lines.push([word]); else line.push(word);
  }
  // A last line of one short word takes one more with it.
  const [before, last] = lines.slice(-2);
  while (last && before.length > 2 && widthOf(last, size) < 0.2 * most) last.unshift(before.pop());
  return lines;
}
