import { type ErrorFacts, type Word, word } from '@signalbox/words/light';
import { expressionFunctions, otherFunctions } from '../expression/expression-functions.ts';
import { typeWord } from '../expression/type-words.ts';
import { suggest } from '../graph/suggest.ts';
import { finding } from './finding.ts';

/** What the expression checker says, as a finding. */
export function typeFinding(summary: string): ErrorFacts {
  const overload = /no such overload: (.+?) (\+|-|\*|\/|%|==|!=|<=|>=|<|>|in|&&|\|\|) (.+)$/.exec(summary);
  if (overload) return operatorFinding(overload[1] ?? '', overload[2] ?? '', overload[3] ?? '');
  const ternary = /branches must have the same type, got '(.+?)' and '(.+?)'/.exec(summary);
  if (ternary) return branchFinding(ternary[1] ?? '', ternary[2] ?? '');
  const plain = plainFindings.find(([pattern]) => pattern.test(summary));
  if (plain) return finding(plain[1]);
  const call = /'([^']+)'/.exec(summary);
  if (/overload|function/i.test(summary) && call) return callFinding(call[1] ?? '');
  return finding('expression.type', { reason: summary.replace(/\.$/, '') });
}

const plainFindings = [
  [/condition must be bool/i, 'expression.type.condition'],
  [/index must be int/i, 'expression.type.place'],
  [/logical operator requires bool/i, 'expression.type.logic'],
  [/cannot index type/i, 'expression.type.fields'],
  [/cannot be range of a comprehension/i, 'expression.type.items'],
] as const;

function operatorFinding(left: string, operator: string, right: string): ErrorFacts {
  const kinds = { left: typeWord(left), right: typeWord(right) };
  return operator === '+' && [left, right].includes('string')
    ? finding('expression.type.joinText', kinds)
    : finding('expression.type.operator', { operator, ...kinds });
}

function branchFinding(first: string, second: string): ErrorFacts {
  const areNumbers = [first, second].every((type) => type === 'int' || type === 'double');
  return finding(areNumbers ? 'expression.type.branchNumbers' : 'expression.type.branches', {
    first: typeWord(first),
    second: typeWord(second),
  });
}

/** Of a call such as `string.upper(int)`. */
function callFinding(call: string): ErrorFacts {
  const [, name = '', types = ''] = /^(?:.+\.)?(\w+)\((.*)\)$/.exec(call) ?? [];
  if (!knownFunctions.has(name)) {
    const near = suggest(name, knownFunctions);
    return near
      ? finding('expression.type.noFunctionNear', { name: name || call, near })
      : finding('expression.type.noFunction', { name: name || call });
  }
  const given: Word[] = types === '' ? [word('kinds.none')] : types.split(', ').map(typeWord);
  if (!/double|int/.test(types)) return finding('expression.type.call', { name, given });
  return finding(name === 'substring' ? 'expression.type.callPlace' : 'expression.type.callNumber', { name, given });
}

const knownFunctions = new Set([...expressionFunctions.map(({ name }) => name), ...otherFunctions]);
