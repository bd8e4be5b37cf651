import { type IdKind, idPrefixes } from '@signalbox/domain';

/** An id as the examples and the description of the API show it. */
export const exampleId = (kind: IdKind, no = 1): string =>
  `${idPrefixes[kind]}_01jq8v4e8xe0abv3k5rrz9x2${'0123456789abcdefgh'.charAt(no)}a`;
