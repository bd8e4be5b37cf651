import type { WorkflowSummary } from '@signalbox/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InWords } from '../words/testing/in-words.tsx';
import { WorkflowTable } from './workflow-table.tsx';

const workflow = {
  ...{ id: 'wfl_1', name: 'Warm at home', revision: 1, enabled: true, live: { number: 3, versionId: 'ver_1' }, openRuns: 1204 },
  ...{
    triggers: [],
    updatedAt: new Date().toISOString(),
    editedAt: new Date().toISOString(),
    editedBy: 'Maja',
    folder: 'Nord',
    archivedAt: null,
  },
} as unknown as WorkflowSummary;
const router = {
  push: () => {},
  replace: () => {},
  refresh: () => {},
  back: () => {},
  forward: () => {},
  prefetch: () => {},
  bfcacheId: '',
};

it('shows workflows in Swedish', () => {
  const html = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <AppRouterContext value={router}>
        <InWords language="sv">
          <WorkflowTable workflows={[workflow]} onArchive={() => {}} />
        </InWords>
      </AppRouterContext>
    </QueryClientProvider>,
  );
  for (const words of ['Status', 'Namn', 'Vad som startar det', 'Öppna körningar', 'Ändrat', 'Inget än', 'Aktivt'])
    expect(html).toContain(words);
  expect(html).toContain('1\u00a0204 öppna körningar i Warm at home');
  expect(html).toContain('aria-label="Åtgärder för Warm at home"');
});
