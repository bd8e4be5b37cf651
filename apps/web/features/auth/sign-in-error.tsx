import { StateShape } from '@signalbox/ui';

/** Why nobody was let in; the script of the page fills it in, too. */
export const SignInError = ({ words }: { words: string | null }) => (
  <p role="alert" hidden={words === null} className="flex gap-2 rounded-md bg-bad-soft px-3 py-2.5 text-sm text-bad">
    <StateShape shape="cross" tone="bad" className="mt-px" />
    <span>{words}</span>
  </p>
);
