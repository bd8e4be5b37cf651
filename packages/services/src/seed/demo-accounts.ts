import type { Graph } from '@signalbox/flow';

export interface DemoAccount {
  name: string;
  timeZone: string;
  language: string;
  owner: { name: string; email: string };
  provider: { name: string; status: 'on' | 'off'; systemIdSuffix: string };
  shortCode: string;
  /** Who the demo's texts seem to come from. */
  peerName: string;
  practicePhone: string;
  contacts: { name: string; phone: string }[];
  workflow: string;
  graph: (hello: Graph) => Graph;
}

/** Two accounts that know nothing of each other, so that every list can be tried for leaks. */
export const demoAccounts = [
  {
    name: 'Norrvik Municipality',
    timeZone: 'Europe/Stockholm',
    language: 'en',
    owner: { name: 'Maja Lindqvist', email: 'maja@norrvik.example' },
    provider: { name: 'Simulator', status: 'on', systemIdSuffix: '' },
    shortCode: '71400',
    peerName: 'Norrvik Heating',
    practicePhone: '+46701740612',
    contacts: [
      { name: 'Elsa Nyström', phone: '+46701740620' },
      { name: 'Karim Haddad', phone: '+46701740621' },
      { name: 'Birgit Sandberg', phone: '+46701740622' },
    ],
    workflow: 'Warm at home',
    graph: (hello) => hello,
  },
  {
    name: 'Lakeside Clinic',
    timeZone: 'Europe/London',
    language: 'en',
    owner: { name: 'Dr Owen Hart', email: 'owen@lakeside.example' },
    // Off: the simulator gives a first text to any bind that listens, and that must be the account of Try it.
    provider: { name: 'Simulator', status: 'off', systemIdSuffix: '-2' },
    shortCode: '71500',
    peerName: 'Lakeside Clinic',
    practicePhone: '+46701740613',
    contacts: [
      { name: 'Ruth Okafor', phone: '+46701740630' },
      { name: 'Tomas Berg', phone: '+46701740631' },
    ],
    workflow: 'Welcome',
    graph: (hello) => ({
      ...hello,
      nodes: hello.nodes.map((node) => (node.id === 'ask' ? { ...node, input: { ...node.input, text: clinicQuestion } } : node)),
    }),
  },
] as const satisfies readonly DemoAccount[];

const clinicQuestion = 'Hi! Lakeside Clinic here. Shall we call you about your next visit? Answer YES or NO.';
