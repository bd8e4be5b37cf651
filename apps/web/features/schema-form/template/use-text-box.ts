import { type RefObject, useLayoutEffect } from 'react';

interface TextBox {
  labelId: string;
  readOnly: boolean;
  placeholder: string | undefined;
  /** The list that is open below the caret, and its active line. */
  list: { id: string; active: string } | null;
}

/** No control of the browser can hold chips, so the element of the editor says itself that it is one: a text of several lines. */
export function useTextBox(ref: RefObject<HTMLElement | null>, { labelId, readOnly, placeholder, list }: TextBox): void {
  useLayoutEffect(() => {
    const says = {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': labelId,
      'aria-readonly': readOnly ? 'true' : undefined,
      'aria-placeholder': placeholder,
      'aria-autocomplete': list ? 'list' : undefined,
      'aria-controls': list?.id,
      'aria-activedescendant': list?.active,
    };
    for (const [name, value] of Object.entries(says))
      if (value === undefined) ref.current?.removeAttribute(name);
      else ref.current?.setAttribute(name, value);
  });
}
