import { type Word, word } from '@signalbox/words/light';
import type { ValueType } from '../graph/node-spec.ts';

/** A type in the words of the builder; takes those of the expression checker too. */
export const typeWord = (type: ValueType | string): Word => word(`kinds.${kindOf(type)}`);

function kindOf(type: ValueType | string): Kind {
  if (typeof type === 'object' || type.startsWith('map') || type.startsWith('$')) return 'group';
  if (type.startsWith('list')) return 'list';
  if (type.includes('Timestamp')) return 'moment';
  if (type.includes('Duration')) return 'span';
  return kinds[type] ?? 'any';
}

type Kind = 'text' | 'number' | 'bool' | 'list' | 'moment' | 'span' | 'group' | 'nothing' | 'any';
const kinds: Record<string, Kind> = {
  string: 'text',
  int: 'number',
  uint: 'number',
  double: 'number',
  bool: 'bool',
  null: 'nothing',
};
