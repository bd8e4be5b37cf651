/** What the measuring asks of the page itself; it runs in the browser, before anything of the page does. */
export const inPage = `
window.bench = {
  firstCardMs: null,
  worstEventMs: 0,
  frames: null,
  // The middle of the head of a card: of the one that is asked for, or of the one nearest to the middle of the canvas.
  cardPlace(selector) {
    const pane = document.querySelector('.react-flow').getBoundingClientRect();
    const far = (box) => Math.hypot(box.x - pane.x - pane.width / 2, box.y - pane.y - pane.height / 2);
    const boxes = [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect()).sort((a, b) => far(a) - far(b));
    return boxes[0] ? { x: boxes[0].x + boxes[0].width / 2, y: boxes[0].y + Math.min(12, boxes[0].height / 2) } : null;
  },
  watchFrames() {
    const frames = [];
    this.frames = frames;
    let last = performance.now();
    const frame = (now) => {
      frames.push(now - last);
      last = now;
      if (this.frames === frames) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
  takeFrames() {
    const frames = this.frames;
    this.frames = null;
    return frames;
  },
  watchEvents() {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) this.worstEventMs = Math.max(this.worstEventMs, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  },
};
const look = () => {
  const card = document.querySelector('.react-flow__node');
  const isThere = card && card.getBoundingClientRect().width > 0;
  requestAnimationFrame(isThere ? () => { window.bench.firstCardMs = performance.now(); } : look);
};
requestAnimationFrame(look);
`;
