'use client';
import { PageHead, useWords } from '@signalbox/ui';
import { useEffect, useState } from 'react';
import { FunctionList } from '../expression/function-list.tsx';
import { HelpCrumb } from './help-crumb.tsx';

/** The functions of expressions; an address with `#upper` leads to that one. */
export function FunctionsPage() {
  const t = useWords();
  const [marked, setMarked] = useState('');
  useEffect(() => setMarked(window.location.hash.slice(1)), []);
  return (
    <>
      <PageHead crumb={<HelpCrumb />} title={t('functions.page.title')} />
      <div className="max-w-[85ch] px-7 pb-8 phone:px-4">
        <FunctionList marked={marked} />
      </div>
    </>
  );
}
