import { emptyGraph, type Graph, type GraphEdge, type GraphNode } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { stepModel, stepWidth } from '../cards/step-model.ts';
import { stepTypesOf } from '../cards/step-types.ts';
import { portWords, summaryWords } from '../cards/step-words.ts';
import { routeTracks } from '../tracks/route-tracks.ts';
import { layoutOf } from './graph-layout.ts';
import { portPosition, stripOf } from './port-position.ts';

const node = (type: string, input: Record<string, unknown> = {}, more: Partial<GraphNode> = {}): GraphNode => ({
  id: 's',
  type,
  version: 1,
  title: '',
  input,
  position: { x: 0, y: 0 },
  off: false,
  note: '',
  ...more,
});
const edge = (port: string, from = 's', to = 't'): GraphEdge => ({ id: `${from}${port}${to}`, from, port, to });
const ways = (count: number) => ({
  branches: Array.from({ length: count }, (_, index) => ({ port: `way${index}`, title: `Way ${index}` })),
});

describe('ports', () => {
  it('a step as it comes has the ports of its defaults', () => {
    const words = (language: 'en' | 'sv', input = {}) =>
      stepModel(node('logic.parallel', input), []).main.map((port) => portWords(wordsFor(language), port));
    expect([words('en'), words('sv')]).toEqual([
      ['First', 'Second'],
      ['Första', 'Andra'],
    ]);
    expect(words('sv', ways(2))).toEqual(['Way 0', 'Way 1']);
  });
  it('what a port says from the settings is said in the language of the reader', () => {
    const waiting = stepModel(node('human.approve', { approve: 'Fine', timeout: { amount: 90, unit: 'minutes' } }), [edge('timeout')]);
    const words = (language: 'en' | 'sv') =>
      [...waiting.main, ...waiting.sidings, ...waiting.quiet].map((port) => portWords(wordsFor(language), port));
    expect(words('en')).toEqual(['Fine', 'Reject', 'No answer in 90 min', 'Failed']);
    expect(words('sv')).toEqual(['Fine', 'Avslå', 'Inget svar inom 90 min', 'Misslyckades']);
  });
  it('the second line is made of the settings, in the language of the reader', () => {
    const said = (language: 'en' | 'sv', type: string, input: Record<string, unknown>) =>
      summaryWords(wordsFor(language), stepModel(node(type, input), []), stepTypesOf([]));
    const both = (type: string, input: Record<string, unknown> = {}) => [said('en', type, input), said('sv', type, input)];
    expect(both('logic.hours')).toEqual(['Mon-Fri 08:00-17:00', 'mån-fre 08:00-17:00']);
    expect(both('logic.waitFor')).toEqual(['Answer', 'Svar']);
    expect(both('logic.rateLimit')).toEqual(['100 in a minute', '100 per minut']);
    expect(both('data.hash', { task: 'hmac' })).toEqual(['Sign a text (HMAC)', 'Signera en text (HMAC)']);
    expect(both('data.math', { operation: 'smaller', a: '1', b: '{{ trigger.b }}' })).toEqual([
      'The smaller of 1 and ‹B›',
      'Det minsta av 1 och ‹B›',
    ]);
    expect(both('logic.wait', { mode: 'field', field: 'born', offset: { amount: 2, unit: 'days' }, time: '08:00' })).toEqual([
      '2 d before born at 08:00',
      '2 d före born kl. 08:00',
    ]);
  });
  it('failure has no row before something follows it', () => {
    const quiet = stepModel(node('msg.reply'), []);
    const drawn = stepModel(node('msg.reply'), [edge('error')]);
    expect([quiet.sidings, quiet.quiet.map((port) => port.name)]).toEqual([[], ['error']]);
    expect(drawn.sidings.map((port) => port.name)).toEqual(['error']);
    expect(drawn.height).toBe(quiet.height + 28);
    expect(portPosition(quiet, 'error')).toMatchObject({ x: stepWidth, line: 'siding' });
  });
  it('five outcomes stand side by side; of more, the last place is for the others', () => {
    const [five, eight] = [stepModel(node('logic.parallel', ways(5)), []), stepModel(node('logic.parallel', ways(8)), [])];
    expect(stripOf(five.main).behind).toEqual([]);
    expect(stripOf(eight.main).behind).toHaveLength(4);
    const places = ['way4', 'way5', 'way7'].map((port) => portPosition(eight, port).x);
    expect(new Set(places)).toEqual(new Set([(440 * 4.5) / 5]));
    const widths = [2, 3, 4, 5, 8].map((count) => stepModel(node('logic.parallel', ways(count)), []).width);
    expect(widths).toEqual([stepWidth, stepWidth, 352, 440, 440]);
  });
  it('numbers stand under the words of the ways', () => {
    const [plain, counted] = [false, true].map((is) => stepModel(node('logic.parallel', ways(3)), [], { counted: is }));
    expect((counted?.height ?? 0) - (plain?.height ?? 0)).toBe(44 - 30);
  });
  it('a port that follows a setting keeps its name when its word changes, and its track in sight when it is gone', () => {
    const renamed = stepModel(
      node('logic.parallel', {
        branches: [
          { port: 'way0', title: 'Ring' },
          { port: 'way1', title: 'Text' },
        ],
      }),
      [edge('way0')],
    );
    expect(renamed.main.map((port) => port.name)).toEqual(['way0', 'way1']);
    const gone = stepModel(node('logic.parallel', ways(2)), [edge('way7')]);
    const words = (language: 'en' | 'sv') => gone.main.map((port) => portWords(wordsFor(language), port));
    expect(words('en')).toContain('Way that is gone');
    expect(words('sv')).toContain('Utgång som inte längre finns');
  });
  it('a message says how many parts it has', () => {
    const said = (language: 'en' | 'sv', text: string) =>
      summaryWords(wordsFor(language), stepModel(node('msg.reply', { text }), []), stepTypesOf([]));
    expect([said('en', 'Hi'), said('en', 'x'.repeat(200)), said('en', '{{ contact.name }}')]).toEqual([
      'Text message · 1 part',
      'Text message · 2 parts',
      'Text message',
    ]);
    expect(said('sv', 'x'.repeat(200))).toBe('Sms · 2 delar');
  });
  it('half typed settings break nothing', () => {
    for (const input of [{ branches: null }, { branches: [{}] }, { branches: 'x' }])
      expect(stepModel(node('logic.parallel', input), []).height).toBeGreaterThan(0);
  });
  it('a jump knows its step and has no ring', () =>
    expect(stepModel(node('flow.goto', { step: 'there' }), [])).toMatchObject({ jump: 'there', main: [] }));
});

describe('frames', () => {
  const graph = (within: string | undefined): Graph => ({
    ...emptyGraph(),
    nodes: [
      node('logic.forEach', {}, { id: 'each', position: { x: 100, y: 100 } }),
      node('msg.reply', { text: 'Hi' }, { id: 'in', position: { x: 60, y: 120 }, ...(within ? { within } : {}) }),
    ],
    edges: [edge('item', 'each', 'in')],
  });
  it('the track inside begins above the first step', () => expect(layoutOf(graph('each')).get('each')?.entry).toBe(60 + stepWidth / 2));
  it('a step whose frame is gone stands on the open canvas', () =>
    expect(layoutOf(graph('nobody')).get('in')).toMatchObject({ x: 60, within: null }));
  it('frames in a circle are no frames of each other', () => {
    const circle: Graph = {
      ...emptyGraph(),
      nodes: [node('logic.forEach', {}, { id: 'a', within: 'b' }), node('logic.try', {}, { id: 'b', within: 'a' })],
    };
    expect([...layoutOf(circle).keys()].sort()).toEqual(['a', 'b']);
  });
});

describe('tracks that run back up', () => {
  const lanesOf = (graph: Graph) =>
    new Map([...routeTracks(graph, layoutOf(graph))].map(([id, points]) => [id, new Set(points.map((point) => point.x))]));
  it('use lanes beside the steps they pass, each its own', () => {
    const graph: Graph = {
      ...emptyGraph(),
      nodes: ['a', 'b', 'c'].map((id, index) => node('msg.reply', {}, { id, position: { x: id === 'b' ? 100 : 0, y: index * 150 } })),
      edges: [edge('next', 'a', 'b'), edge('next', 'b', 'c'), edge('next', 'c', 'a'), edge('error', 'c', 'b')],
    };
    const lanes = lanesOf(graph);
    const outside = (id: string) => [...(lanes.get(id) ?? [])].filter((x) => x < 0 || x > stepWidth);
    expect(outside('cnexta')).not.toEqual([]);
    expect(outside('cnexta').filter((x) => outside('cerrorb').includes(x))).toEqual([]);
  });
  it('goes between two steps that stand side by side', () => {
    const graph: Graph = {
      ...emptyGraph(),
      nodes: ['a', 'b'].map((id, index) => node('msg.reply', {}, { id, position: { x: index * 320, y: 0 } })),
      edges: [edge('next', 'a', 'b')],
    };
    const between = [...(lanesOf(graph).get('anextb') ?? [])].filter((x) => x > stepWidth && x < 320);
    expect(between).toHaveLength(1);
  });
});
