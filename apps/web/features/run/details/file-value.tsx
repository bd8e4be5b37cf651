import type { FileLife } from '@signalbox/contract';
import { sizeWords } from '@signalbox/domain';
import { KeptFile, keptDays } from '@signalbox/nodes';
import { buttonClass } from '@signalbox/ui';
import { Download, FileX } from 'lucide-react';
import { dayWords } from '../../lists/time-words.ts';

/** The file that a value of a step is, if it is one. */
export function fileIn(value: unknown): KeptFile | null {
  if (typeof value !== 'object' || value === null || !('file' in value) || Object.keys(value).length > 1) return null;
  return KeptFile.safeParse(value.file).data ?? null;
}

/** A file in place of its bare facts: name and size, and the way to it or what became of it. `life` = it can still be read. */
export function FileValue({ file: { id, name, sizeBytes, keptUntil }, life }: { file: KeptFile; life: FileLife | undefined }) {
  return (
    <span className="block font-sans">
      <span className="block">{`${name}, ${sizeWords(sizeBytes)}`}</span>
      {life ? (
        <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={`/api/v1/files/${encodeURIComponent(id)}`} download={name} className={buttonClass({ small: true })}>
            <Download size={16} aria-hidden />
            <span>
              Download<span className="sr-only">{` ${name}`}</span>
            </span>
          </a>
          {life.keptUntil !== null && <span className="text-muted">{`Kept until ${dayWords(life.keptUntil)}`}</span>}
        </span>
      ) : (
        <span className="flex items-start gap-1.5 text-muted">
          <FileX size={16} aria-hidden className="mt-0.5 shrink-0" />
          {goneWords(keptUntil)}
        </span>
      )}
    </span>
  );
}

const goneWords = (keptUntil: string): string =>
  Date.parse(keptUntil) > Date.now() ? 'It is gone.' : `Kept for ${keptDays} days; it is gone since ${dayWords(keptUntil)}.`;
