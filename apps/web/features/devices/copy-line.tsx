import { CopyButton } from '../one/copy-button.tsx';

/** A name, its value, and a way to copy that; a pair of a description list. */
export const CopyLine = ({ name, value }: { name: string; value: string }) => (
  <div className="grid grid-cols-[7rem_1fr_auto] items-center gap-2 phone:grid-cols-[1fr_auto]">
    <dt className="text-sm text-muted phone:col-span-2">{name}</dt>
    <dd className="min-w-0 font-mono text-sm wrap-anywhere">{value}</dd>
    <dd>
      <CopyButton what={name} text={value} />
    </dd>
  </div>
);
