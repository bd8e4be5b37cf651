import { titleFieldId } from './title-field.ts';

/** Settings may come a moment later than their panel; after so many frames there are none. Code that is on its way is waited for. */
const patience = 40;
const fields =
  'input:not([type=hidden]):not(:disabled), textarea, select:not(:disabled), [contenteditable=true], [role=combobox], [role=textbox]';

/** Puts the focus on the first setting of a step, as soon as it is drawn; of a step without settings on its title. */
export function focusFirstField(nodeId: string): void {
  const wentOn = new AbortController();
  // Whoever went on meanwhile keeps the focus where it is: with the pointer, or by Tab.
  const { signal } = wentOn;
  document.addEventListener('pointerdown', () => wentOn.abort(), { capture: true, signal });
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && wentOn.abort(), { capture: true, signal });
  lookFor(nodeId, wentOn, patience);
}

function lookFor(nodeId: string, wentOn: AbortController, frames: number): void {
  requestAnimationFrame(() => {
    if (wentOn.signal.aborted) return;
    const isComing = document.querySelector('[data-coming]') !== null;
    const panel = document.querySelector(`[data-step-settings="${CSS.escape(nodeId)}"]`);
    // Who it goes to is said already; the words are what is missing.
    const isWhole = panel?.querySelector('[data-coming]') === null;
    const field = isWhole ? (panel?.querySelector('[data-first-field]') ?? panel)?.querySelector<HTMLElement>(fields) : null;
    if (!field && (isComing || frames > 0)) return lookFor(nodeId, wentOn, isComing ? patience : frames - 1);
    wentOn.abort();
    (field ?? document.querySelector<HTMLElement>(`#${titleFieldId}`))?.focus();
  });
}

/** Back to the card of a step, when what lay over it is closed; what is typed next is for the canvas again. */
export function focusCard(nodeId: string | undefined): void {
  const card = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(nodeId ?? '')}"]`);
  if (card) card.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
