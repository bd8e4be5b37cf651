// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { PracticePhone, type PracticePhoneProps } from './practice-phone.tsx';

let root: ReturnType<typeof createRoot>;
let answer: (took: boolean) => void;
const send = vi.fn(
  (_to: string, _text: string) =>
    new Promise<boolean>((resolve) => {
      answer = resolve;
    }),
);
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // This imitation of a browser animates nothing.
  Element.prototype.getAnimations = () => [];
  root = createRoot(document.body.appendChild(document.createElement('div')));
  send.mockClear();
});
afterEach(() => act(() => root.unmount()));

const show = (props: Partial<PracticePhoneProps> = {}) =>
  act(() =>
    root.render(
      <InWords language="en">
        <PracticePhone
          number="+46701740612"
          peer={{ name: 'Warm at home', address: '71400' }}
          phone={{ messages: [], problem: null, send }}
          firstText="HELLO"
          {...props}
        />
      </InWords>,
    ),
  );
const input = (): HTMLInputElement => document.querySelector('input') ?? document.createElement('input');
const type = (text: string) =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input(), text);
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () => act(() => document.querySelector('form')?.requestSubmit());
const press = (name: string) => act(() => [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click());
const answered = (took: boolean) => act(async () => answer(took));

test('what is typed while a text is being sent stays, whether that text went or not', async () => {
  await show();
  for (const took of [true, false]) {
    await type('HELLO');
    await submit();
    expect(send.mock.lastCall).toEqual(['71400', 'HELLO']);
    expect([input().selectionStart, input().selectionEnd]).toEqual([0, 'HELLO'.length]);
    await type('my next words');
    await answered(took);
    expect(input().value).toBe('my next words');
  }
});

test('a text goes from the input once it is sent, and stays when it could not be', async () => {
  await show();
  for (const took of [false, true]) {
    await type('my own words');
    await submit();
    await answered(took);
    expect(input().value).toBe(took ? '' : 'my own words');
  }
});

test('an answer that is pressed leaves words of one’s own, and another turn begins anew', async () => {
  await show({ firstText: 'YES', quickAnswers: ['YES', 'NO'] });
  await type('perhaps');
  await press('NO');
  await answered(true);
  expect([send.mock.lastCall, input().value]).toEqual([['71400', 'NO'], 'perhaps']);
  await show({ firstText: 'HELLO', turn: 1 });
  expect(input().value).toBe('HELLO');
});

test('looking at another phone takes nothing away', async () => {
  await show({ turn: 1 });
  await type('half a word');
  await show({ turn: 1, takesFocus: false });
  await show({ turn: 1, takesFocus: true });
  expect(input().value).toBe('half a word');
  expect(document.activeElement).toBe(input());
});
