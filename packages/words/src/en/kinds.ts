/** Kinds of values, in the middle of a sentence. */
export default {
  text: 'text',
  number: 'a number',
  bool: 'yes or no',
  list: 'a list',
  moment: 'a date and time',
  span: 'a span of time',
  group: 'a group of values',
  nothing: 'nothing',
  any: 'a value',
} as const;
