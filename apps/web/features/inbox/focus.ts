/** Where the focus goes by keys. What is asked for may be drawn only now. */
export const focusLater = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};

/** The line of a conversation in the list, else the first one. */
export function focusList(id: string | undefined): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-conversation]')];
  (lines.find(({ dataset }) => dataset.conversation === id) ?? lines[0])?.focus();
}

/** The field of the conversation, as an answer or as a note. */
export function focusField(as: 'answer' | 'note'): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('#conversation-ways input')];
  const isNote = (choice: HTMLInputElement) => choice.value === 'note';
  const chosen = choices.find(({ checked }) => checked);
  const wanted = as === 'note' ? choices.find(isNote) : chosen && isNote(chosen) ? choices.find((choice) => !isNote(choice)) : undefined;
  if (wanted && !wanted.checked) wanted.click();
  const focus = () => document.querySelector<HTMLElement>('#conversation-field')?.focus();
  // At once, so that what is typed right behind the key is not lost; later as well, for a field that is open only now.
  focus();
  focusLater(focus);
}
