import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CompiledSheet, SheetFields, SheetFileText } from '../official-catalogue/import-messages.ts';
import { compileTexts, writeFields } from './compile-local.ts';

/** How long writing rests before the preview follows, in ms. */
const WRITING_REST = 300;

/** What a text or a form gives, a moment after it was changed; `undefined`: nothing yet, or the compiler cannot be had. */
export function useCompiled(source: { compile: SheetFileText[] } | { write: SheetFields }): CompiledSheet | undefined {
  const written = JSON.stringify(source);
  const [rested, setRested] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setRested(written), WRITING_REST);
    return () => clearTimeout(timer);
  }, [written]);
  const { data } = useQuery({
    queryKey: ['local preview', rested],
    queryFn: async () => {
      const asked: typeof source = JSON.parse(rested);
      if ('write' in asked) return writeFields(asked.write);
      const [compiled] = await compileTexts(asked.compile);
      return compiled ?? null;
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? undefined;
}
