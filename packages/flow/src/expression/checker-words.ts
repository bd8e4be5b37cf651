import { suggest } from '../graph/suggest.ts';
import { typeInWords } from './type-words.ts';

/** What the expression checker says, in our words. */
export function checkerWords(summary: string): string {
  const overload = /no such overload: (.+?) (\+|-|\*|\/|%|==|!=|<=|>=|<|>|in|&&|\|\|) (.+)$/.exec(summary);
  if (overload) {
    const [, left = '', operator = '', right = ''] = overload;
    const hint =
      operator === '+' && [left, right].includes('string')
        ? ' Use string() around the number, or double() around the text.'
        : ' Compare or combine values of the same kind.';
    return `${operator} does not work between ${typeInWords(left)} and ${typeInWords(right)}.${hint}`;
  }
  const ternary = /branches must have the same type, got '(.+?)' and '(.+?)'/.exec(summary);
  if (ternary)
    return `One branch of the condition gives ${typeInWords(ternary[1] ?? '')} and the other ${typeInWords(ternary[2] ?? '')}. ${
      ['int', 'double'].includes(ternary[1] ?? '') && ['int', 'double'].includes(ternary[2] ?? '')
        ? 'Put double() around the whole number.'
        : 'Let both give the same kind of value.'
    }`;
  if (/condition must be bool/i.test(summary)) return 'What stands before ? has to be yes or no. Compare it, as in == "YES".';
  if (/index must be int/i.test(summary)) return 'A place in a list is a whole number. Put int() around it.';
  if (/logical operator requires bool/i.test(summary)) return '&& and || work between conditions only. Compare the values, as in == "YES".';
  if (/cannot index type/i.test(summary)) return 'This value has no fields. Take it as it is, or choose another one.';
  if (/cannot be range of a comprehension/i.test(summary)) return 'This goes through the items of a list, and there is no list here.';
  const call = /'([^']+)'/.exec(summary);
  if (/overload|function/i.test(summary) && call) {
    const [, name = '', given = ''] = /^(?:.+\.)?(\w+)\((.*)\)$/.exec(call[1] ?? '') ?? [];
    if (!knownFunctions.has(name)) {
      const near = suggest(name, knownFunctions);
      return `There is no function ${name || call[1]}. ${near ? `Did you mean ${near}()?` : 'Check its name.'}`;
    }
    const kinds = given === '' ? 'no value' : given.split(', ').map(typeInWords).join(' and ');
    const hint = !/double|int/.test(given)
      ? 'Check the kinds of its values.'
      : name === 'substring'
        ? 'Put int() around a number.'
        : 'Put string() around a number.';
    return `${name}() does not work with ${kinds}. ${hint}`;
  }
  return `${summary.replace(/\.$/, '')}. Check the kinds of the values here.`;
}

const knownFunctions = new Set(
  'upper lower trim default number date string int uint double bool bytes dyn type size has timestamp duration contains startsWith endsWith substring indexOf lastIndexOf split join map filter all exists exists_one getFullYear getMonth getDate getDayOfMonth getDayOfWeek getDayOfYear getHours getMinutes getSeconds getMilliseconds lowerAscii upperAscii'.split(
    ' ',
  ),
);
