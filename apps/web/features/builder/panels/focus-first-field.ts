import { titleFieldId } from './title-field.ts';

/** Settings may come a moment later than their panel; after so many frames there are none. Code that is on its way is waited for. */
const patience = 40;
const fields =
  'input:not([type=hidden]):not(:disabled), textarea, select:not(:disabled), [contenteditable=true], [role=combobox], [role=textbox]';

/** Puts the focus on the first setting of a step, as soon as it is drawn; of a step without settings on its title. */
export function focusFirstField(nodeId: string, frames = patience, held = document.activeElement): void {
  requestAnimationFrame(() => {
    const isComing = document.querySelector('[data-coming]') !== null;
    // Whoever went on meanwhile keeps the focus where it is.
    if (isComing && document.activeElement !== held && document.activeElement !== document.body) return;
    const panel = document.querySelector(`[data-step-settings="${CSS.escape(nodeId)}"]`);
    // Who it goes to is said already; the words are what is missing.
    const isWhole = panel?.querySelector('[data-coming]') === null;
    const field = isWhole ? (panel?.querySelector('[data-first-field]') ?? panel)?.querySelector<HTMLElement>(fields) : null;
    if (field) field.focus();
    else if (isComing || frames > 0) focusFirstField(nodeId, isComing ? patience : frames - 1, held);
    else document.querySelector<HTMLElement>(`#${titleFieldId}`)?.focus();
  });
}

/** Back to the card of a step, when what lay over it is closed; what is typed next is for the canvas again. */
export function focusCard(nodeId: string | undefined): void {
  const card = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(nodeId ?? '')}"]`);
  if (card) card.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
