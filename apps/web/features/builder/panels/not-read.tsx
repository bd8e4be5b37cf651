import { useWords } from '@signalbox/ui';
import { describeError } from '../../client/api-problem.ts';

/** In place of a list of the drawer that is not there yet: still being read, or why it cannot be. */
export function NotRead({ error, words }: { error: unknown; words: string }) {
  const t = useWords();
  return error ? (
    <p role="alert" className="px-5 py-3 text-sm text-bad">
      {describeError(t, error).detail}
    </p>
  ) : (
    <p role="status" className="px-5 py-3 text-sm text-muted">
      {words}
    </p>
  );
}
