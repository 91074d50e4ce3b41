import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ClassRecord } from '../../domain/class-record.ts';
import { onClassesChange, readClasses } from './class-store.ts';

const KEY = ['classes'];

/** The classes that this device has, the latest first; they follow other tabs. */
export function useClasses(): readonly ClassRecord[] {
  const client = useQueryClient();
  useEffect(() => onClassesChange(() => void client.invalidateQueries({ queryKey: KEY })), [client]);
  return useSuspenseQuery({ queryKey: KEY, queryFn: readClasses, staleTime: 0 }).data;
}
