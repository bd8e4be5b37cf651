import { longNumberOf, numberOf } from '@signalbox/domain';
import { isCountry, phoneFacts } from '@signalbox/domain/phone-facts';
import type { NodeInput, NodeResult } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { csvText } from '../../shared/values/csv-text.ts';
import { luxonPattern } from '../../shared/values/date-pattern.ts';
import { dateSetting, zoneSetting } from '../../shared/values/date-setting.ts';
import { failed, shown } from '../../shared/values/failed.ts';
import type { formats } from './card.ts';
import { node } from './node.ts';
import { numberText } from './number-text.ts';

type Input = NodeInput<typeof node>;

export const steering = steerNode(node, { enter: (input, { accountTimeZone }) => work[input.format](input, accountTimeZone) });

const work: Record<keyof typeof formats, (input: Input, accountTimeZone: string) => NodeResult> = {
  number: ({ value, decimals, style }) => {
    const number = numberOf(value);
    if (number === null)
      return failed(longNumberOf(value) === null ? 'number.invalid' : 'number.too_long', { value: shown(value) }, 'value');
    return text(numberText(number, decimals, style));
  },
  date: ({ value, pattern, language, zone }, accountTimeZone) => {
    const asked = zoneSetting(zone, accountTimeZone, 'zone');
    if ('error' in asked) return asked;
    const read = dateSetting(value, asked.zone, 'value');
    return 'error' in read ? read : text(toPlainSpaces(read.moment.setLocale(language).toFormat(luxonPattern(pattern))));
  },
  phone: ({ value, phoneStyle, country }) => {
    const home = country || 'SE';
    if (!isCountry(home)) return failed('phone.country', { country: home }, 'country');
    const facts = phoneFacts(typeof value === 'number' || typeof value === 'string' ? String(value) : '', home);
    if (!facts) return failed('phone.invalid', { text: shown(value) }, 'value');
    return text({ international: facts.international, national: facts.national, e164: facts.phone }[phoneStyle]);
  },
  json: ({ value, indent }) => text(JSON.stringify(value ?? null, null, indent ? 2 : 0)),
  csv: ({ value, delimiter, header, columns }) => {
    const names = columns.split(',').flatMap((name) => name.trim() || []);
    const csv = csvText(value, { delimiter, header, columns: names });
    return csv === null ? failed('csv.no_list', {}, 'value') : text(csv);
  },
};

const text = (result: string): NodeResult => ({ port: 'next', output: { text: result } });

/** Languages put narrow and fixed spaces into times; one of them makes a text message twice as long. */
const toPlainSpaces = (written: string): string => written.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/[\u2010\u2011]/g, '-');
