import type { NodeFixture } from '@signalbox/flow';

const mail = { from: 'maja@example.com', to: 'hello@example.com', subject: 'Re: Order 12', text: 'When does it come?' };
const photo = { name: 'photo.png', contentType: 'image/png', sizeBytes: 2048, id: 'file_1' };

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'every mail',
    input: {},
    port: 'next',
    event: { kind: 'email', payload: { ...mail, html: null, cc: [], files: [] } },
    output: { from: 'maja@example.com', subject: 'Re: Order 12', text: 'When does it come?', html: '' },
  },
  {
    name: 'of a company, about an order, with a file',
    input: { from: '*@example.com', subject: ['order', 'invoice'], withFiles: true },
    port: 'next',
    event: { kind: 'email', payload: { ...mail, html: '<p>When?</p>', cc: ['karim@example.com'], files: [photo] } },
    output: { cc: ['karim@example.com'], files: [photo] },
  },
  {
    name: 'of a sender that its domain proves',
    input: { proven: true },
    port: 'next',
    event: { kind: 'email', payload: { ...mail, html: null, cc: [], files: [], auth: { spf: 'fail', dkim: 'pass', dmarc: 'pass' } } },
    output: { auth: { spf: 'fail', dkim: 'pass', dmarc: 'pass' } },
  },
];
