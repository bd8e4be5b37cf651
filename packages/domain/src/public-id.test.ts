import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idTime, newId } from './id.ts';
import { fromPublicId, toPublicId } from './public-id.ts';

test.each([
  // The example of the TypeID specification, and both ends.
  ['01890a5d-ac96-774b-bcce-b302099a8057', 'run_01h455vb4pex5vsknk084sn02q'],
  ['00000000-0000-0000-0000-000000000000', 'run_00000000000000000000000000'],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'run_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
])('%s is %s outside', (uuid, text) => {
  expect(toPublicId('run', uuid)).toBe(text);
  expect(fromPublicId('run', text)).toBe(uuid);
});

test('any id comes back as it was', () => {
  fc.assert(fc.property(fc.uuid(), (uuid) => fromPublicId('message', toPublicId('message', uuid)) === uuid));
});

test('new ids are uuids of version 7 that ascend, also within a millisecond', () => {
  const at = Date.now() + 1000;
  const ids = Array.from({ length: 5000 }, () => newId(at));
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(idTime(ids[0] ?? '')).toBe(at);
  expect(idTime(ids.at(-1) ?? '')).toBe(at + 1);
});
