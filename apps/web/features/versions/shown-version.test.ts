import { expect, it } from 'vitest';
import { type ShownVersion, shownFrom, shownName } from './shown-version.ts';

it.each<ShownVersion>([
  { show: 'draft' },
  { show: 'conflict' },
  { show: 'again', versionId: 'ver_1' },
  { show: 'version', versionId: 'ver_1' },
])('what is shown is found again by its name', (shown) => expect(shownFrom(shownName(shown))).toEqual(shown));
