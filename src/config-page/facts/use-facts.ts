// The desk's facts as they are edited: their fields, what is wrong with each, and how replies say them. Asked of the server while one types.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DeskFacts } from '../../domain/desk.ts';
import { api, read } from '../api.ts';
import { type JsonSetting, useJsonSetting } from '../settings/use-json-setting.ts';
import { useLanguage } from '../shell/language.tsx';

const TYPING_MS = 300;

type Replies = Awaited<ReturnType<typeof askReplies>>;
export type FactInReplies = Replies['facts'][number];
type SaidFact = FactInReplies['fact'];

export interface FactsForm extends JsonSetting<DeskFacts> {
  /** Whether the server refuses what stands there; the path as in the file: `shipping.options.0.price`. */
  readonly isFaulty: (path: string) => boolean;
  /** How many fields it refuses. */
  readonly faultCount: number;
  /** undefined until the server has answered. */
  readonly findFact: (fact: SaidFact) => FactInReplies | undefined;
  readonly facts: readonly FactInReplies[];
  /** The newest text that the server could use, for the sample. */
  readonly usable: string;
}

const askReplies = (desk: string, language: 'en' | 'es') => read(api.voice.facts.$post({ json: { desk, language } }));

export function useFacts(): FactsForm {
  const desk = useJsonSetting<DeskFacts>('desk');
  const { language } = useLanguage();
  const [typed] = useDebouncedValue(desk.text, TYPING_MS);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['voice', 'facts', typed, language],
    queryFn: () => askReplies(typed, language),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  const isAnswered = data !== undefined && !isPlaceholderData;
  const faults = data?.faults.map((line) => line.split(': ')[0] ?? '') ?? [];
  const [kept, setKept] = useState<{ readonly usable: string; readonly facts: readonly FactInReplies[] } | null>(null);
  useEffect(() => {
    if (isAnswered && data.faults.length === 0) setKept({ usable: typed, facts: data.facts });
  }, [isAnswered, data, typed]);
  const facts = kept?.facts ?? [];
  return {
    ...desk,
    facts,
    faultCount: faults.length,
    isFaulty: (path) => faults.some((fault) => fault === path || fault.startsWith(`${path}.`)),
    findFact: (fact) => facts.find((one) => one.fact === fact),
    usable: kept?.usable ?? desk.setting.published ?? '{}',
  };
}
