import type { Translation } from '../light/key.ts';

const words: Translation<'schema'> = {
  form: 'det är inte skrivet som det ska vara',
  kind: 'det här måste vara {kind}',
  listLong: 'högst {most, plural, one {# post} other {# poster}}',
  listShort: 'minst {least, plural, one {# post} other {# poster}}',
  moment: 'det här måste vara en tidpunkt, till exempel 2026-11-29T08:00:00Z',
  numberLarge: '{most} är det högsta',
  numberSmall: '{least} är det lägsta',
  oneOf: 'det här måste vara något av {values}',
  other: 'det här passar inte här',
  textLong: 'högst {most, plural, one {# tecken} other {# tecken}}',
  textShort: 'minst {least, plural, one {# tecken} other {# tecken}}',
};
export default words;
