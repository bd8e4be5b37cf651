/** What does not fit a shape, as a phrase: `limit: 100 is the most`. */
export default {
  form: 'it is not written as it has to be',
  kind: 'this must be {kind}',
  listLong: 'at most {most, plural, one {# item} other {# items}}',
  listShort: 'at least {least, plural, one {# item} other {# items}}',
  moment: 'this must be a moment such as 2026-11-29T08:00:00Z',
  numberLarge: '{most} is the most',
  numberSmall: '{least} is the least',
  oneOf: 'this must be one of {values}',
  other: 'this does not fit here',
  textLong: 'at most {most, plural, one {# character} other {# characters}}',
  textShort: 'at least {least, plural, one {# character} other {# characters}}',
} as const;
