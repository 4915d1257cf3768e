// Zoom, pan and hover for the picture of the network, which is complete without them.
const figure = document.querySelector('figure.network');
const svg = figure?.querySelector('.scroll svg');

if (figure && svg) {
  const whole = svg.viewBox.baseVal;
  const start = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let view = { ...start };

  const show = () => {
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    // Once it is enlarged, a finger moves the picture and not the page.
    svg.classList.toggle('zoomed', view.width < start.width);
  };

  /** Keeps the point under (x, y), in parts of the picture, where it is. */
  const zoom = (factor, x = 0.5, y = 0.5) => {
    const width = Math.min(start.width, Math.max(start.width / 12, view.width * factor));
    const height = (width * start.height) / start.width;
    view = {
      x: view.x + (view.width - width) * x,
      y: view.y + (view.height - height) * y,
      width,
      height,
    };
    show();
  };

  const frame = svg.parentElement;
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;

  const tools = document.createElement('div');
  tools.className = 'tools';
  const tool = (sign, label, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', act);
    tools.append(button);
  };
  tool('+', figure.dataset.zoomIn, () => zoom(0.75));
  tool('−', figure.dataset.zoomOut, () => zoom(1 / 0.75));
  tool('⤢', figure.dataset.reset, () => {
    view = { ...start };
    show();
  });
  figure.prepend(tools);

  svg.addEventListener(
    'wheel',
    (event) => {
      // A bare wheel scrolls the page.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width;
      const y = (event.clientY - box.top) / box.height;
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, x, y);
    },
    { passive: false },
  );

  let held = null;
  let dragged = false;
  svg.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' && view.width >= start.width) return;
    held = { x: event.clientX, y: event.clientY };
    dragged = false;
  });
  window.addEventListener('pointermove', (event) => {
    if (held === null) return;
    const scale = view.width / svg.getBoundingClientRect().width;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    if (!dragged && Math.hypot(dx, dy) < 4) return;
    dragged = true;
    held = { x: event.clientX, y: event.clientY };
    view = { ...view, x: view.x - dx * scale, y: view.y - dy * scale };
    show();
  });
  window.addEventListener('pointerup', () => {
    held = null;
  });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  // The end of a drag over a name is no click on it.
  svg.addEventListener(
    'click',
    (event) => {
      if (dragged) event.preventDefault();
      dragged = false;
    },
    true,
  );

  const edges = [...svg.querySelectorAll('.edges a, .crosses path')];
  const nodes = [...svg.querySelectorAll('.nodes a')];
  const light = (id) => {
    const near = new Set([id]);
    for (const edge of edges) {
      const { a, b } = edge.dataset;
      const touches = a === id || b === id;
      edge.classList.toggle('near', id !== null && touches);
      edge.classList.toggle('far', id !== null && !touches);
      if (touches) near.add(a).add(b);
    }
    for (const node of nodes)
      node.classList.toggle('far', id !== null && !near.has(node.dataset.id));
  };
  for (const node of nodes) {
    for (const name of ['pointerenter', 'focus']) {
      node.addEventListener(name, () => light(node.dataset.id));
    }
    for (const name of ['pointerleave', 'blur']) node.addEventListener(name, () => light(null));
  }
}
