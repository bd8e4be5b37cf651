import { type Word, word } from '@signalbox/words/light';

/** What a schema wants a value to be, by zod's name of it; nothing for what people have no word for. */
export const schemaKind = (expected: string): Word | null => {
  const kind = kinds[expected];
  return kind ? word(`kinds.${kind}`) : null;
};

const kinds: Partial<Record<string, 'number' | 'wholeNumber' | 'text' | 'bool' | 'list' | 'group'>> = {
  number: 'number',
  int: 'wholeNumber',
  string: 'text',
  boolean: 'bool',
  array: 'list',
  object: 'group',
  record: 'group',
};
