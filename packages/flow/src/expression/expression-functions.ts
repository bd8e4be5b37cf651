/** What a function takes and gives, for people: kinds of values as the words of the builder name them. */
export type FunctionKind = 'text' | 'number' | 'bool' | 'list' | 'moment' | 'span' | 'any';
export interface ExpressionFunction {
  /** `upper`; its line of help has the same name in the catalogue. */
  name: string;
  /** Of a method, such as `contact.name.contains("a")`: what stands before the point. */
  of?: 'text' | 'list' | 'moment';
  /** The names of what it takes; one with ? may be left out. */
  takes: readonly string[];
  gives: FunctionKind;
  group: FunctionGroup;
  example: string;
  /** What the example gives; a test works it out. */
  result: unknown;
}
export const functionGroups = ['text', 'number', 'list', 'moment', 'any', 'write'] as const;
export type FunctionGroup = (typeof functionGroups)[number];

/** The functions that people are shown: in the list while they type, and on a page of the help. */
export const expressionFunctions: readonly ExpressionFunction[] = [
  ...inGroup('text', [
    ['upper(text)', 'text', 'upper("yes")', 'YES'],
    ['lower(text)', 'text', 'lower("YES")', 'yes'],
    ['trim(text)', 'text', 'trim("  yes ")', 'yes'],
    ['text.contains(part)', 'bool', '"14,5 inside".contains("inside")', true],
    ['text.startsWith(part)', 'bool', '"Lake Street 4".startsWith("Lake")', true],
    ['text.endsWith(part)', 'bool', '"report.pdf".endsWith(".pdf")', true],
    ['same(text, other)', 'bool', 'same(" COLD ", "cold")', true],
    ['like(text, pattern)', 'bool', 'like("SE-4711", "se-*")', true],
    ['replace(text, part, by)', 'text', 'replace("14,5", ",", ".")', '14.5'],
    ['text.split(separator)', 'list', '"Anna;Bo".split(";")', ['Anna', 'Bo']],
    ['text.substring(from, to?)', 'text', '"HEAT 14".substring(5)', '14'],
    ['text.indexOf(part)', 'number', '"HEAT 14".indexOf("14")', 5],
    ['text.lastIndexOf(part)', 'number', '"a-b-c".lastIndexOf("-")', 3],
    ['string(value)', 'text', '"Room " + string(12)', 'Room 12'],
  ]),
  ...inGroup('number', [
    ['size(value)', 'number', 'size("four")', 4],
    ['double(value)', 'number', 'double("14.5")', 14.5],
    ['int(value)', 'number', 'int(14.9)', 14],
    ['between(value, least, most)', 'bool', 'between(14.5, 5, 35)', true],
    ['number(value, places)', 'text', 'number(14.456, 1)', '14.5'],
  ]),
  ...inGroup('list', [
    ['list.exists(item, condition)', 'bool', '[3, 8].exists(n, n > 5)', true],
    ['list.all(item, condition)', 'bool', '[3, 8].all(n, n > 5)', false],
    ['list.exists_one(item, condition)', 'bool', '[3, 8].exists_one(n, n > 5)', true],
    ['list.filter(item, condition)', 'list', '[3, 8, 9].filter(n, n > 5)', [8, 9]],
    ['list.map(item, result)', 'list', '[3, 8].map(n, n * 2)', [6, 16]],
    ['list.join(separator?)', 'text', '["Anna", "Bo"].join(", ")', 'Anna, Bo'],
  ]),
  ...inGroup('moment', [
    ['date(moment, pattern, zone?)', 'text', 'date("2026-03-09T08:30:00Z", "YYYY-MM-DD, HH:mm")', '2026-03-09, 08:30'],
    ['onDay(moment, day)', 'bool', 'onDay("2026-03-09T08:30:00Z", "2026-03-09")', true],
    ['beforeDay(moment, day)', 'bool', 'beforeDay("2026-03-09T08:30:00Z", "2026-03-09")', false],
    ['afterDay(moment, day)', 'bool', 'afterDay("2026-03-09T08:30:00Z", "2026-03-08")', true],
    ['betweenDays(moment, from, to)', 'bool', 'betweenDays("2026-03-09T08:30:00Z", "2026-03-01", "2026-03-31")', true],
    ['inLast(moment, amount, unit)', 'bool', 'inLast("2026-03-09T08:30:00Z", 2, "hours")', false],
    ['inNext(moment, amount, unit)', 'bool', 'inNext("2026-03-09T08:30:00Z", 3, "days")', false],
    ['timestamp(text)', 'moment', 'timestamp("2026-03-09T08:30:00Z") < timestamp("2026-03-10T00:00:00Z")', true],
    ['duration(text)', 'span', 'timestamp("2026-03-09T08:30:00Z") + duration("2h")', '2026-03-09T10:30:00.000Z'],
    ['moment.getFullYear(zone?)', 'number', 'timestamp("2026-03-09T08:30:00Z").getFullYear()', 2026],
    ['moment.getMonth(zone?)', 'number', 'timestamp("2026-03-09T08:30:00Z").getMonth()', 2],
    ['moment.getDate(zone?)', 'number', 'timestamp("2026-03-09T08:30:00Z").getDate()', 9],
    ['moment.getDayOfWeek(zone?)', 'number', 'timestamp("2026-03-09T08:30:00Z").getDayOfWeek()', 1],
    ['moment.getHours(zone?)', 'number', 'timestamp("2026-03-09T08:30:00Z").getHours("Europe/Stockholm")', 9],
    ['moment.getMinutes(zone?)', 'number', 'timestamp("2026-03-09T08:30:00Z").getMinutes()', 30],
    ['moment.getSeconds(zone?)', 'number', 'timestamp("2026-03-09T08:30:05Z").getSeconds()', 5],
  ]),
  ...inGroup('any', [
    ['default(value, fallback)', 'any', 'default("", "nobody")', 'nobody'],
    ['has(value)', 'bool', '[{"age": 52}].exists(person, has(person.age))', true],
    ['bool(text)', 'bool', 'bool("true")', true],
  ]),
  ...inGroup('write', [
    ['urlEncode(text)', 'text', 'urlEncode("Lake Street 4")', 'Lake%20Street%204'],
    ['jsonString(text)', 'text', 'jsonString("She said yes")', '"She said yes"'],
    ['xmlEscape(text)', 'text', 'xmlEscape("Bo & Co")', 'Bo &amp; Co'],
    ['base64(text)', 'text', 'base64("user:pass")', 'dXNlcjpwYXNz'],
  ]),
];

/** What can be written besides, for those who know the language: not shown, because there is a plainer way or it is refused anyway. */
export const otherFunctions: readonly string[] = [
  // Counts days by the zone of the machine.
  'getDayOfYear',
  ...['type', 'dyn', 'bytes', 'uint', 'matches', 'bind', 'lowerAscii', 'upperAscii', 'getDayOfMonth', 'getMilliseconds'],
  ...['json', 'hex', 'at', 'hasValue', 'value', 'none', 'of', 'or', 'orValue'],
];

type Declared = readonly [signature: string, gives: FunctionKind, example: string, result: unknown];

function inGroup(group: FunctionGroup, declared: readonly Declared[]): ExpressionFunction[] {
  return declared.map(([signature, gives, example, result]) => {
    const [, of, name = '', takes = ''] = /^(?:(\w+)\.)?(\w+)\((.*)\)$/.exec(signature) ?? [];
    return {
      name,
      ...(of ? { of: of as NonNullable<ExpressionFunction['of']> } : {}),
      takes: takes === '' ? [] : takes.split(', '),
      gives,
      group,
      example,
      result,
    };
  });
}

/** Whether it works through a list, with a name for each item. */
export const isLoop = ({ takes }: Pick<ExpressionFunction, 'takes'>): boolean => takes[0] === 'item';
