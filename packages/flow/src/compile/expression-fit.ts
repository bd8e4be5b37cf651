import { typeInWords } from '../expression/type-words.ts';
import type { ExpressionUse, ReportAt } from './expression-use.ts';

/** Whether a result of this type can stand where the expression does; when not, that is reported. */
export function fitsHere(use: ExpressionUse, type: string, report: ReportAt): boolean {
  const refuse = (message: string): boolean => report('expression.type', message) !== null;
  if (/\b(Duration|bytes|type|optional)\b/.test(type))
    return refuse(`This gives ${typeInWords(type)}, which cannot be kept. Make a text or a number of it, as with string().`);
  if (use.type !== 'dyn' && !(accepted[use.type] as readonly string[]).includes(type.replace(/<.*/, '')))
    return refuse(
      `This gives ${typeInWords(type)}, but ${typeWords[use.type]} is needed here. ${use.type === 'bool' ? 'Compare it, as in == "YES".' : 'Use another value.'}`,
    );
  if (use.isHole && (type.startsWith('list') || type.startsWith('map') || type.startsWith('$')))
    return refuse(`This gives ${typeInWords(type)}, which cannot be put into a text. Choose one value of it.`);
  return true;
}

const accepted = {
  bool: ['bool', 'dyn'],
  string: ['string', 'dyn'],
  number: ['int', 'double', 'dyn'],
  list: ['list', 'dyn'],
  moment: ['string', 'int', 'double', 'google.protobuf.Timestamp', 'dyn'],
  dyn: [],
} as const;

/** What is asked for, in the words of the builder. */
const typeWords = {
  bool: 'yes or no',
  string: 'text',
  number: 'a number',
  list: 'a list',
  moment: 'a date and time',
  dyn: 'a value',
} as const;
