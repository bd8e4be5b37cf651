import { create } from 'zustand';

/** Whose values results are shown with; `latest` = the test that was just run, else the last real run. */
export type ResultChoice = { kind: 'latest' } | { kind: 'run'; id: string } | { kind: 'test' } | { kind: 'example' };

export const latest: ResultChoice = { kind: 'latest' };
/** Chooses a run for the results of a workflow from outside its forms; null = as before. */
export const chooseRun = (workflowId: string, id: string | null): void =>
  useChoices.getState().choose(workflowId, id === null ? latest : { kind: 'run', id });

/** Kept for as long as the page is open, whichever step is looked at. */
export const useChoices = create<{
  choices: Readonly<Record<string, ResultChoice>>;
  choose: (workflowId: string, choice: ResultChoice) => void;
}>((set) => ({
  choices: {},
  choose: (workflowId, choice) => set(({ choices }) => ({ choices: { ...choices, [workflowId]: choice } })),
}));
