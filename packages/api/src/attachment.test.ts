import { expect, test } from 'vitest';
import { attachment } from './attachment.ts';

test.each([
  ['answer.json', `attachment; filename="answer.json"; filename*=UTF-8''answer.json`],
  ['Müller "1" (a).pdf', `attachment; filename="M_ller _1_ (a).pdf"; filename*=UTF-8''M%C3%BCller%20%221%22%20%28a%29.pdf`],
  ["../e'vil\r\n%41.html", `attachment; filename=".._e'vil___41.html"; filename*=UTF-8''..%2Fe%27vil%0D%0A%2541.html`],
])('%s', (name, header) => expect(attachment(name)).toBe(header));
