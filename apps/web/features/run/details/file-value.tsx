import type { FileLife } from '@signalbox/contract';
import { KeptFile, keptDays } from '@signalbox/nodes';
import { buttonClass, useFormat, useWords } from '@signalbox/ui';
import { Download, FileX } from 'lucide-react';

/** The file that a value of a step is, if it is one. */
export function fileIn(value: unknown): KeptFile | null {
  if (typeof value !== 'object' || value === null || !('file' in value) || Object.keys(value).length > 1) return null;
  return KeptFile.safeParse(value.file).data ?? null;
}

/** A file in place of its bare facts: name and size, and the way to it or what became of it. `life` = it can still be read. */
export function FileValue({ file: { id, name, sizeBytes, keptUntil }, life }: { file: KeptFile; life: FileLife | undefined }) {
  const t = useWords();
  const f = useFormat();
  return (
    <span className="block font-sans">
      <span className="block">{t('run.file.line', { name, size: { size: sizeBytes } })}</span>
      {life ? (
        <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={`/api/v1/files/${encodeURIComponent(id)}`} download={name} className={buttonClass({ small: true })}>
            <Download size={16} aria-hidden />
            <span>{t.rich('run.file.download', { name, hidden: (inner) => <span className="sr-only">{inner}</span> })}</span>
          </a>
          {life.keptUntil !== null && <span className="text-muted">{t('run.file.keptUntil', { day: f.day(life.keptUntil) })}</span>}
        </span>
      ) : (
        <span className="flex items-start gap-1.5 text-muted">
          <FileX size={16} aria-hidden className="mt-0.5 shrink-0" />
          {Date.parse(keptUntil) > Date.now() ? t('run.file.gone') : t('run.file.goneSince', { days: keptDays, day: f.day(keptUntil) })}
        </span>
      )}
    </span>
  );
}
