import { type ErrorFacts, word } from '@signalbox/words/light';
import { kinds } from '../expression/expression.ts';
import { typeWord } from '../expression/type-words.ts';
import type { ExpressionUse, ReportAt } from './expression-use.ts';
import { finding } from './finding.ts';

/** Whether a result of this type can stand where the expression does; when not, that is reported. */
export function fitsHere(use: ExpressionUse, type: string, report: ReportAt): boolean {
  const refuse = (found: ErrorFacts): boolean => report(found) !== null;
  const given = typeWord(type);
  if (/\b(Duration|bytes|type|optional)\b/.test(type)) return refuse(finding('expression.type.kept', { given }));
  if (use.type !== 'dyn' && !(accepted[use.type] as readonly string[]).includes(type.replace(/<.*/, '')))
    return refuse(
      finding(use.type === 'bool' ? 'expression.type.neededBool' : 'expression.type.needed', { given, needed: neededWord(use) }),
    );
  if (use.isHole && (type.startsWith('list') || type.startsWith('map') || type.startsWith('$')))
    return refuse(finding('expression.type.intoText', { given }));
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

const neededWord = ({ type }: ExpressionUse) => word(`kinds.${kinds[type]}`);
