import type { ErrorFacts, Value } from '@signalbox/words/light';
import { messageMark } from '../graph/message-mark.ts';
import type { FieldSchema } from '../graph/value-types.ts';
import { finding } from './finding.ts';

/** What to do about a setting that is empty, by what it asks for: *Choose a condition*, *Write the text*. */
export function missingFinding(schema: FieldSchema | undefined, field: Value): ErrorFacts {
  const { ui = '', of, enum: options, type, channel, missing } = schema ?? {};
  if (missing) return finding(`input.missing.${missing}`);
  if (ui === 'expression' && of === 'bool') return finding('input.missing.condition');
  if (ui === 'template' && channel === messageMark) return finding('input.missing.message');
  if (Object.hasOwn(chosen, ui)) return finding(chosen[ui as keyof typeof chosen]);
  if (Object.hasOwn(named, ui)) return finding(named[ui as keyof typeof named], { field });
  if (options) return finding('input.missing.oneOf', { field });
  return type === 'array' ? finding('input.missing.line', { field }) : finding('input.missing', { field });
}

const chosen = {
  workflow: 'input.missing.workflow',
  group: 'input.missing.group',
  tag: 'input.missing.tag',
  step: 'input.missing.step',
  ownAddress: 'input.missing.ownAddress',
  contactField: 'input.missing.contactField',
  keyword: 'input.missing.keyword',
  keywords: 'input.missing.keyword',
  eventName: 'input.missing.eventName',
  answers: 'input.missing.answers',
} as const;
const named = {
  expression: 'input.missing.value',
  value: 'input.missing.value',
  template: 'input.missing.write',
  text: 'input.missing.write',
  pattern: 'input.missing.write',
  number: 'input.missing.number',
  optionalNumber: 'input.missing.number',
  duration: 'input.missing.duration',
  optionalDuration: 'input.missing.duration',
  choice: 'input.missing.oneOf',
  country: 'input.missing.oneOf',
  timeZone: 'input.missing.oneOf',
  clockTime: 'input.missing.time',
} as const;
