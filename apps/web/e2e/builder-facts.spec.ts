import { drawer, nothingWrong } from './builder-page.ts';
import { type Plan, publishAgain, publishWorkflow, send } from './made-workflow.ts';
import { expect, test } from './session.ts';

const plan = (steps: Plan['steps'], tracks: readonly string[]): Plan => ({
  steps,
  tracks,
  at: Object.fromEntries(Object.keys(steps).map((id, index) => [id, [0, index * 160]])),
});
const byHand = plan({ start: ['trigger.manual', 'Start'], log: ['run.log', 'Log', { text: 'Hi' }] }, ['start>log']);
const called = plan({ start: ['trigger.workflow', 'Called'], log: ['run.log', 'Log', { text: 'Hi' }] }, ['start>log']);

test('the builder knows what Publish knows, and hears of what is published elsewhere', async ({ page }) => {
  const other = await publishWorkflow(page, `Other ${Date.now()}`, byHand);
  const made = await publishWorkflow(page, `Calling ${Date.now()}`, byHand);
  await page.goto(`/workflows/${made.workflowId}`);
  await nothingWrong(page);
  const graph = {
    nodes: [
      { id: 'start', type: 'trigger.manual' },
      { id: 'call', type: 'flow.call', input: { workflow: other.workflowId } },
    ],
    edges: [{ id: 'e', from: 'start', port: 'next', to: 'call' }],
  };
  await send(page, 'PUT', `/workflows/${made.workflowId}/draft`, { revision: 1, graph });
  await page.reload();
  await expect(drawer(page).getByText(`${other.name} cannot be run from here`)).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText(/^Not published: 1 error is left/)).toBeVisible();
  await publishAgain(page, other.workflowId, called);
  await nothingWrong(page);
});

test('what cannot be looked up is not called missing, nor is all said to be well', async ({ page }) => {
  const made = await publishWorkflow(page, `Unknown ${Date.now()}`, byHand);
  const graph = {
    nodes: [
      { id: 'start', type: 'trigger.manual' },
      { id: 'call', type: 'flow.call', input: { workflow: 'wfl_01h455vb4pex5vsknk084sn02q' } },
    ],
    edges: [{ id: 'e', from: 'start', port: 'next', to: 'call' }],
  };
  await send(page, 'PUT', `/workflows/${made.workflowId}/draft`, { revision: 1, graph });
  await page.route('**/facts', (route) => route.fulfill({ status: 400, body: '' }));
  await page.goto(`/workflows/${made.workflowId}`);
  await expect(drawer(page).getByText(/are not checked, because they could not be looked up/)).toBeVisible();
  await expect(drawer(page).getByText(/is not there any more/)).toHaveCount(0);
  await expect(drawer(page).getByText(/^Nothing is wrong/)).toHaveCount(0);
  await page.unroute('**/facts');
  await drawer(page).getByRole('button', { name: 'Try again' }).click();
  await expect(drawer(page).getByText(/is not there any more/)).toBeVisible();
  await expect(drawer(page).getByText(/could not be looked up/)).toHaveCount(0);
});
