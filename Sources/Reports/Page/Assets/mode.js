// Quasilocalized modes in space: spheres with arrows on a canvas, turned by hand.

/** The printed figure's ramp, from hot to cold. */
const ramp = ['#f89441', '#ec7954', '#dc6064', '#c84778', '#b02a90', '#9613a1', '#7803a8', '#5302a3', '#0d0887'];

function turnModes(figure) {
  const modes = JSON.parse(figure.querySelector('.mode-data').textContent);
  const view = new ModeView(modes);
  figure.querySelector('figcaption').before(view.root);
  figure.hidden = false;
  view.resize();
  new ResizeObserver(() => view.resize()).observe(view.root);
  dark.addEventListener('change', () => view.paint());
  new IntersectionObserver(entries => view.appear(entries.at(-1).isIntersecting)).observe(view.canvas);
}

class ModeView {
  constructor(modes) {
    Object.assign(this, { modes, yaw: 0.6, pitch: 0.35, nearness: 1, isTurning: !calm.matches, isVisible: false });
    this.canvas = element('canvas', {
      tabindex: 0, role: 'img', 'aria-label': 'The mode in space. Arrow keys turn it; plus and minus bring it nearer.',
    });
    const choose = element('div', { class: 'legend', role: 'group', 'aria-label': 'Mode' });
    this.choices = modes.map((mode, k) => {
      const button = element('button', { type: 'button' }, element('span', {}, typeset(mode.title)));
      button.addEventListener('click', () => this.choose(k));
      return button;
    });
    this.turn = element('button', { type: 'button' }, 'turning');
    this.turn.addEventListener('click', () => this.setTurning(!this.isTurning));
    const bar = element('span', { class: 'controls' }, this.turn);
    choose.append(...this.choices);
    this.root = element('div', { class: 'live space' }, element('div', { class: 'head' }, choose, bar), this.canvas);
    this.listen();
    this.setTurning(this.isTurning);
    this.choose(0);
  }

  listen() {
    const { canvas } = this;
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId);
      this.grip = [event.clientX, event.clientY];
      this.setTurning(false);
    });
    canvas.addEventListener('pointermove', event => {
      if (!this.grip) return;
      this.rotate((event.clientX - this.grip[0]) / 130, (event.clientY - this.grip[1]) / 130);
      this.grip = [event.clientX, event.clientY];
    });
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { this.grip = null; });
    const keys = { ArrowLeft: [-0.12, 0], ArrowRight: [0.12, 0], ArrowUp: [0, -0.12], ArrowDown: [0, 0.12] };
    canvas.addEventListener('keydown', event => {
      const zoom = { '+': 1.1, '=': 1.1, '-': 1 / 1.1 }[event.key];
      if (!keys[event.key] && !zoom) return;
      event.preventDefault();
      this.setTurning(false);
      if (zoom) this.nearness = Math.min(3, Math.max(0.6, this.nearness * zoom));
      this.rotate(...(keys[event.key] ?? [0, 0]));
    });
  }

  choose(k) {
    const { positions, displacements, side } = this.modes[k];
    this.choices.forEach((button, i) => button.setAttribute('aria-pressed', String(i === k)));
    this.side = side;
    this.particles = [];
    for (let i = 0; i < positions.length; i += 3) {
      const u = displacements.slice(i, i + 3);
      this.particles.push({ at: positions.slice(i, i + 3), u, strength: Math.hypot(...u) });
    }
    // As near as the part that moves allows.
    const reach = Math.max(...this.particles.map(({ at, strength }) => (strength > 0.25 ? Math.hypot(...at) : 0)));
    this.nearness = Math.min(1.9, Math.max(1, 0.62 * side / (reach + 1.5)));
    this.paint();
  }

  setTurning(isTurning) {
    this.isTurning = isTurning;
    this.turn.setAttribute('aria-pressed', String(isTurning));
    this.run();
  }

  appear(isVisible) { this.isVisible = isVisible; this.run(); }

  /** Turns slowly as long as it is seen. */
  run() {
    if (this.frame || !this.isTurning || !this.isVisible) return;
    let before = null;
    const step = now => {
      this.frame = null;
      if (!this.isTurning || !this.isVisible) return;
      if (before !== null) this.rotate(Math.min(0.05, (now - before) / 5000), 0);
      before = now;
      this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  rotate(across, down) {
    this.yaw += across;
    this.pitch = Math.min(1.5, Math.max(-1.5, this.pitch + down));
    this.paint();
  }

  resize() {
    this.width = this.canvas.clientWidth;
    this.height = Math.round(Math.min(560, this.width * 0.86));
    this.canvas.style.height = `${this.height}px`;
    const sharp = Math.min(3, devicePixelRatio || 1);
    [this.canvas.width, this.canvas.height] = [this.width * sharp, this.height * sharp];
    this.canvas.getContext('2d').setTransform(sharp, 0, 0, sharp, 0, 0);
    this.paint();
  }

  /** Where a point of the box is on the canvas, how deep, and how large a unit is there. */
  project([x, y, z]) {
    const [c, s, d, e] = [Math.cos(this.yaw), Math.sin(this.yaw), Math.cos(this.pitch), Math.sin(this.pitch)];
    const [right, away] = [c * x + s * z, c * z - s * x];
    const [up, depth] = [d * y - e * away, d * away + e * y];
    const eye = 3 * this.side, unit = 0.58 * this.nearness * Math.min(this.width, this.height) / this.side;
    const scale = unit * eye / (eye - depth);
    return { x: this.width / 2 + scale * right, y: this.height / 2 - scale * up, depth, scale };
  }

  paint() {
    if (!this.width) return;
    const pen = this.canvas.getContext('2d');
    pen.clearRect(0, 0, this.width, this.height);
    pen.lineCap = 'round';
    this.paintBox(pen);
    const half = 1.1;
    const drawn = this.particles.map(({ at, u, strength }) => ({
      strength, body: this.project(at), tail: this.project(at.map((v, k) => v - half * u[k])),
      tip: this.project(at.map((v, k) => v + half * u[k])),
    })).sort((a, b) => a.body.depth - b.body.depth);
    for (const particle of drawn) this.paintParticle(pen, particle);
    pen.globalAlpha = 1;
  }

  paintParticle(pen, { strength, body, tail, tip }) {
    const color = ink(ramp[Math.min(8, Math.floor(9 * Math.min(0.999, strength * 1.15)))]);
    // What is far, or hardly moves, is faint.
    const nearby = Math.min(1, Math.max(0.25, 0.75 + 0.8 * body.depth / this.side));
    pen.globalAlpha = nearby * Math.min(1, 0.3 + 2 * strength);
    pen.fillStyle = color;
    pen.strokeStyle = color;
    pen.beginPath();
    pen.arc(body.x, body.y, body.scale * (0.07 + 0.11 * strength), 0, 2 * Math.PI);
    pen.fill();
    const [dx, dy] = [tip.x - tail.x, tip.y - tail.y], size = body.scale * (0.12 + 0.35 * strength);
    const length = Math.hypot(dx, dy);
    if (length < 1) return;
    const neck = Math.max(0, length - 0.8 * size) / length;
    pen.lineWidth = Math.max(0.9, body.scale * (0.035 + 0.1 * strength));
    pen.beginPath();
    pen.moveTo(tail.x, tail.y);
    pen.lineTo(tail.x + neck * dx, tail.y + neck * dy);
    pen.stroke();
    pen.fill(new Path2D(head(tip.x, tip.y, dx, dy, Math.min(size, length))));
  }

  /** The twelve edges of the box. */
  paintBox(pen) {
    const h = this.side / 2;
    pen.strokeStyle = getComputedStyle(this.canvas).color;
    pen.lineWidth = 1;
    for (let axis = 0; axis < 3; axis += 1) {
      for (const [a, b] of [[-h, -h], [-h, h], [h, -h], [h, h]]) {
        const ends = [-h, h].map(v => {
          const corner = [a, b];
          corner.splice(axis, 0, v);
          return this.project(corner);
        });
        pen.globalAlpha = Math.min(0.6, Math.max(0.12, 0.3 + 0.35 * (ends[0].depth + ends[1].depth) / this.side));
        pen.beginPath();
        pen.moveTo(ends[0].x, ends[0].y);
        pen.lineTo(ends[1].x, ends[1].y);
        pen.stroke();
      }
    }
  }
}
