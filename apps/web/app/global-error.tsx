'use client';
import './globals.css';
import { ErrorState } from '@signalbox/ui';

/** The frame itself broke, so this page brings its own. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <ErrorState
            title="Signalbox stopped working on this page"
            detail="Workflows go on running. Try again; if it stays, report the reference."
            onRetry={reset}
            {...(error.digest ? { reference: error.digest } : {})}
          />
        </main>
      </body>
    </html>
  );
}
