/**
 * What the checks ask of the page itself. This function is handed to the browser as it is written: it can use nothing from outside of it.
 * Places are in CSS pixels from the top left corner of the document.
 */
export function inPage() {
  const news = () => document.querySelector('jobcenter-news');
  const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

  /** All elements in the order in which they are shown and read: with shadow trees, and what is slotted in its slot. */
  function* flat(node) {
    if (node instanceof Element) yield node;
    const slotted = node instanceof HTMLSlotElement ? node.assignedElements() : [];
    for (const child of slotted.length ? slotted : (node.shadowRoot ?? node).children) yield* flat(child);
  }
  const inElement = (node) => node.getRootNode() === news().shadowRoot || news().contains(node);
  const isSeen = (node) =>
    node.checkVisibility({ visibilityProperty: true }) && !node.closest('.unseen, [data-state=leaving], option');
  const seen = () => [...flat(document.body)].filter((node) => inElement(node) && isSeen(node));

  const nameOf = (node) => {
    const part = node.closest('[part]')?.getAttribute('part') ?? '';
    const text = oneLine(node.getAttribute('aria-label') ?? node.textContent).slice(0, 40);
    return `${node.localName}${part ? `[part=${part}]` : ''} "${text}"`;
  };
  const place = ({ left, top, width, height }) => ({ x: left + scrollX, y: top + scrollY, width, height });

  const textsOf = (node) =>
    [...node.childNodes].filter((child) => child instanceof Text && child.data.trim() && !node.closest('svg'));
  const linesOf = (text) => {
    const range = new Range();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };

  /** Every text with its colour, and where it is. */
  const texts = () =>
    seen().flatMap((node) => {
      const style = getComputedStyle(node);
      let opacity = 1;
      for (let around = node; around; around = around.assignedSlot ?? around.parentElement ?? around.getRootNode().host)
        opacity *= Number(getComputedStyle(around).opacity);
      return textsOf(node).map((text) => ({
        name: `${nameOf(node)}: ${oneLine(text.data).slice(0, 40)}`,
        color: style.color,
        opacity,
        size: parseFloat(style.fontSize),
        weight: Number(style.fontWeight),
        easy: /-simple$/.test(node.closest('[lang]')?.lang ?? '') || node.closest('[data-level=easy]') !== null,
        lines: linesOf(text).map(place),
      }));
    });

  /** What else has to stand out from its ground: borders of fields and buttons, icons, the line under a word that is explained. */
  const shapes = () =>
    seen().flatMap((node) => {
      const style = getComputedStyle(node);
      const shape = (kind, color, margin) => [
        { name: `${kind} of ${nameOf(node)}`, color, opacity: 1, margin, lines: [place(node.getBoundingClientRect())] },
      ];
      if (node.matches('svg.icon')) return style.visibility === 'visible' ? shape('icon', style.stroke, 2) : [];
      if (node.matches('[part=term]')) return shape('line', style.borderBlockEndColor, 0);
      const isField = node.matches('input[type=search], select, button, .segments');
      return isField && parseFloat(style.borderTopWidth) > 0 ? shape('border', style.borderTopColor, 4) : [];
    });

  /** A link in a sentence has the height of its line, and may. */
  const isInSentence = (node) =>
    node.matches('a, [part=term]') &&
    getComputedStyle(node).display === 'inline' &&
    node.closest('p, li, td, dd') !== null &&
    !node.matches('[part=item-link]');

  /** What can be pressed, with the place that can be hit: a level's is its label, a headline's its whole item. */
  const targets = () =>
    seen()
      .filter((node) => node.matches('a[href], button, input, select, summary, video') && !isInSentence(node))
      .filter((node) => inElement(node) && node.getRootNode() === news().shadowRoot)
      .map((node) => {
        const field =
          node.closest('[part=level-option]') ??
          (node.matches('[part=item-link]') ? node.closest('[part=item]') : node);
        const { width, height } = field.getBoundingClientRect();
        // WCAG 2.2, 2.5.5: a word of a text may be as high as its line.
        return { name: nameOf(node), least: Math.min(width, height), wanted: node.matches('[part=term]') ? 24 : 44 };
      });

  const isTabbable = (node) => {
    if (node.tabIndex < 0 || node.disabled || !node.checkVisibility({ visibilityProperty: true })) return false;
    if (!node.matches('a[href], button, input, select, textarea, summary, video[controls], [tabindex]')) return false;
    if (!node.matches('input[type=radio]')) return true;
    const group = [...node.getRootNode().querySelectorAll(`input[type=radio][name="${node.name}"]`)];
    return node.checked || (group[0] === node && !group.some(({ checked }) => checked));
  };
  /** What the Tab key has to reach, in the order of the tree; kept, so that a stop can be told by its number. */
  let stops = [];
  const blur = () => {
    document.activeElement?.shadowRoot?.activeElement?.blur();
    document.activeElement?.blur();
    getSelection().removeAllRanges();
  };
  const beginTabbing = () => {
    stops = [...flat(document.body)].filter(isTabbable);
    blur();
    scrollTo(0, 0);
    // The Tab key goes on from there.
    stops[0].focus();
    return stops.map((node) => {
      // A headline's link stands where its item stands: in a row of cards, some have a picture over it.
      const field = node.closest('[part=item]') ?? node;
      return {
        name: nameOf(node),
        inElement: inElement(node),
        rtl: getComputedStyle(field.parentElement ?? field).direction === 'rtl',
        ...place(node.getBoundingClientRect()),
        field: place(field.getBoundingClientRect()),
      };
    });
  };
  /** The number of what has the focus, and -1 for what was not expected to have it. */
  const tabbedTo = () => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const number = stops.indexOf(focused);
    return { number, name: focused ? nameOf(focused) : 'nothing', isEnd: focused === stops[stops.length - 1] };
  };

  const isScrollFrame = (node) => node.closest('[part=table]') !== null;
  /** Texts, pictures and fields that stick out of the window at its sides, and texts that a box cuts off. */
  const misfits = () => {
    const { scrollWidth } = document.documentElement;
    const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide in a window of ${innerWidth}`] : [];
    const out = seen().flatMap((node) => {
      if (isScrollFrame(node)) return [];
      const boxes = textsOf(node).flatMap(linesOf);
      if (node.matches('img, input, select, video')) boxes.push(node.getBoundingClientRect());
      const sticksOut = boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1);
      return sticksOut ? [`sticks out: ${nameOf(node)}`] : [];
    });
    const cut = seen().flatMap((node) => {
      const { display, overflowX, overflowY } = getComputedStyle(node);
      if (display === 'inline' || !node.clientWidth || node.matches('input, select, img, video') || isScrollFrame(node))
        return [];
      const hides = overflowX !== 'visible' || overflowY !== 'visible';
      const isCut = node.scrollWidth > node.clientWidth + 1 || (hides && node.scrollHeight > node.clientHeight + 1);
      return isCut ? [`cut off: ${nameOf(node)}`] : [];
    });
    // Two texts of one parent must not lie upon each other.
    const lines = seen().flatMap((node) =>
      textsOf(node).flatMap((text) => linesOf(text).map((box) => ({ node, box }))),
    );
    const over = lines.flatMap(({ node, box }, index) =>
      lines.slice(index + 1).flatMap(({ node: other, box: otherBox }) => {
        const across = Math.min(box.right, otherBox.right) - Math.max(box.left, otherBox.left);
        const down = Math.min(box.bottom, otherBox.bottom) - Math.max(box.top, otherBox.top);
        const isOver = node !== other && across > 2 && down > Math.min(box.height, otherBox.height) / 2;
        return isOver ? [`lies upon another text: ${nameOf(node)}, ${nameOf(other)}`] : [];
      }),
    );
    return [...wide, ...new Set([...out, ...cut, ...over])];
  };
  const unfold = () => {
    const button = news().shadowRoot.querySelector('.fold');
    if (!button?.checkVisibility() || button.getAttribute('aria-expanded') === 'true') return undefined;
    button.click();
    return news().updateComplete;
  };

  const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }`;
  /** WCAG 1.4.12, in the shadow root, where a style sheet of the reader's has to get as well. */
  const space = (on) => {
    const { shadowRoot } = news();
    shadowRoot.querySelector('#spacing')?.remove();
    if (!on) return;
    const style = document.createElement('style');
    style.id = 'spacing';
    style.textContent = SPACING;
    shadowRoot.append(style);
  };
  const enlarge = (on) => (document.documentElement.style.fontSize = on ? '200%' : '');

  /** What moves, or would when something changes. */
  const moving = () => {
    const running = [...document.getAnimations(), ...news().shadowRoot.getAnimations()]
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => `moves: ${effect?.target ? nameOf(effect.target) : 'something'}`);
    const would = seen().flatMap((node) => {
      const { animationName, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(node);
      const moves =
        animationName !== 'none' ||
        (transitionProperty !== 'none' && transitionDuration.split(',').some((time) => parseFloat(time) > 0)) ||
        scrollBehavior === 'smooth' ||
        node.matches('marquee, blink, video[autoplay]');
      return moves ? [`would move: ${nameOf(node)}`] : [];
    });
    return [...new Set([...running, ...would])];
  };

  /** The shadow tree as a document of its own, as a browser writes it, without Lit's comments. */
  const asDocument = () => {
    const { shadowRoot } = news();
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.data = '';
    const body = shadowRoot.innerHTML.replaceAll('<!---->', '');
    return `<!DOCTYPE html>\n<html lang="${document.documentElement.lang}" dir="${document.documentElement.dir}">\n<head><meta charset="utf-8"><title>x</title></head>\n<body>\n<h1>x</h1>\n${body}\n</body>\n</html>\n`;
  };

  window.matrix = {
    texts,
    shapes,
    targets,
    blur,
    beginTabbing,
    tabbedTo,
    misfits,
    unfold,
    space,
    enlarge,
    moving,
    asDocument,
    height: () => document.documentElement.scrollHeight,
  };
}
