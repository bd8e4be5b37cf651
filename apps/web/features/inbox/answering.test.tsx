import type { ConversationDetail } from '@signalbox/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { Answering } from './answering.tsx';

vi.mock('../shell/me-queries.ts', () => ({ useMe: () => ({ data: { user: { id: 'usr_me' } } }) }));

const drawn = (...answering: ConversationDetail['answering']) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <InWords>
        <Answering one={{ id: 'cnv_1', answering } as unknown as ConversationDetail} />
      </InWords>
    </QueryClientProvider>,
  );

it('names who else answers, and never oneself', () => {
  const [me, erik, siri] = ['me', 'Erik', 'Siri'].map((name) => ({ id: `usr_${name}`, name }));
  if (!me || !erik || !siri) throw new Error('three people');
  expect(drawn(me)).not.toContain('answering');
  expect(drawn(me, erik)).toContain('Erik is answering');
  expect(drawn(erik, siri)).toContain('Erik and Siri are answering');
});
