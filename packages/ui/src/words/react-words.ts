import type { Key, RichValuesOf, Say, Translate, Values } from '@signalbox/words/light';
import { createElement, Fragment, type ReactNode } from 'react';

/** Words of one language for components: the marked pieces of a sentence become elements. */
export interface Words extends Say {
  /** `t.rich('runs.intro', { b: (inner) => <b>{inner}</b> })`. */
  rich<K extends Key>(key: K, values: RichValuesOf<K, (inner: ReactNode) => ReactNode>): ReactNode;
}

export function reactWords(t: Translate): Words {
  const rich = (key: string, values: Readonly<Record<string, unknown>>): ReactNode => joined(richly(t, key, values));
  const { find, language, locale } = t;
  const say = (key: string, values?: Values): string => find(key, values) ?? key;
  return Object.assign(say, { find, language, locale, rich }) as Words;
}

const richly = (t: Translate, key: string, values: Readonly<Record<string, unknown>>): readonly ReactNode[] => {
  const say = t.rich as (key: string, values: object) => readonly ReactNode[];
  return say(
    key,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        isPiece(value) ? (pieces: readonly ReactNode[]) => value(joined(pieces)) : value,
      ]),
    ),
  );
};

const isPiece = (value: unknown): value is (inner: ReactNode) => ReactNode => typeof value === 'function';
/** As arguments, not as a list: the pieces of a sentence need no keys. */
const joined = (pieces: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...pieces);
