import { isCountry, phoneFacts } from '@signalbox/domain/phone-facts';
import type { NodeInput, NodeResult } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { luxonPattern } from '../../shared/values/date-pattern.ts';
import { dateSetting, zoneSetting } from '../../shared/values/date-setting.ts';
import { failed, shown } from '../../shared/values/failed.ts';
import { numberOf } from '../../shared/values/number-of.ts';
import { csvText } from './csv-text.ts';
import { type formats, node } from './node.ts';
import { numberText } from './number-text.ts';

type Input = NodeInput<typeof node>;

export const steering = steerNode(node, { enter: (input, { accountTimeZone }) => work[input.format](input, accountTimeZone) });

const work: Record<keyof typeof formats, (input: Input, accountTimeZone: string) => NodeResult> = {
  number: ({ value, decimals, style }) => {
    const number = numberOf(value);
    if (number === null)
      return failed('number.invalid', `${shown(value)} is not a number. Write it with digits and a point, such as 1234.5.`, 'value');
    return text(numberText(number, decimals, style));
  },
  date: ({ value, pattern, language, zone }, accountTimeZone) => {
    const asked = zoneSetting(zone, accountTimeZone, 'zone');
    if ('error' in asked) return asked;
    const read = dateSetting(value, asked.zone, 'value');
    return 'error' in read ? read : text(read.moment.setLocale(language).toFormat(luxonPattern(pattern)));
  },
  phone: ({ value, phoneStyle, country }) => {
    const home = country || 'SE';
    if (!isCountry(home))
      return failed('phone.country', `${home} is not a country with phone numbers. Use two letters such as SE or DE.`, 'country');
    const facts = phoneFacts(typeof value === 'number' || typeof value === 'string' ? String(value) : '', home);
    if (!facts)
      return failed('phone.invalid', `${shown(value)} is not a phone number. Write it with country code, such as +46701740612.`, 'value');
    return text({ international: facts.international, national: facts.national, e164: facts.phone }[phoneStyle]);
  },
  json: ({ value, indent }) => text(JSON.stringify(value ?? null, null, indent ? 2 : 0)),
  csv: ({ value, delimiter, header, columns }) => {
    const names = columns.split(',').flatMap((name) => name.trim() || []);
    const csv = csvText(value, { delimiter, header, columns: names });
    return csv === null ? failed('csv.no_list', 'There is no list to write as CSV. Choose a value that is a list.', 'value') : text(csv);
  },
};

const text = (result: string): NodeResult => ({ port: 'next', output: { text: result } });
