// Approving several replies at once: what each says, and what becomes of each as the server tells it, line by line.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { useEffect, useRef, useState } from 'react';
import type { Approved } from '../../http/desk/approval-routes.ts';
import { api, faultOf, read } from '../api.ts';

export type Approvable = InferResponseType<typeof api.approvals.look.$post, 200>['replies'][number];

/** As they were when the dialog was opened: what has changed since is not approved. */
export const useApprovables = (mailIds: readonly number[]) =>
  useQuery({
    queryKey: ['approvals', mailIds],
    queryFn: () => read(api.approvals.look.$post({ json: { mailIds: [...mailIds] } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export interface Approving {
  readonly isRunning: boolean;
  /** By mail; what has no end when it has run was not answered. */
  readonly ends: ReadonlyMap<number, Approved>;
  readonly hasRun: boolean;
  /** Why nothing was begun; null where it was. */
  readonly wrong: string | null;
  start(replies: readonly { readonly mailId: number; readonly version: string }[]): void;
  /** The one under way is still sent. */
  stop(): void;
}

export function useApproving(): Approving {
  const queries = useQueryClient();
  const [ends, setEnds] = useState<ReadonlyMap<number, Approved>>(new Map());
  const [phase, setPhase] = useState<'before' | 'running' | 'over'>('before');
  const [wrong, setWrong] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  async function run(replies: Parameters<Approving['start']>[0]): Promise<void> {
    const controller = new AbortController();
    stopping.current = controller;
    setPhase('running');
    try {
      const asked = { json: { replies: [...replies] } };
      const response = await api.approvals.$post(asked, { init: { signal: controller.signal } });
      if (!response.ok) throw await faultOf(response);
      for await (const approved of readLines(response.body))
        setEnds((before) => new Map(before).set(approved.mailId, approved));
    } catch (error) {
      // Cut off in between: what is not answered is shown so.
      if (!controller.signal.aborted) setWrong((error as Error).message);
    }
    setPhase('over');
    await Promise.all(['queue', 'mails'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  }

  return {
    ...{ ends, wrong },
    isRunning: phase === 'running',
    hasRun: phase === 'over',
    start: (replies) => void run(replies),
    stop: () => stopping.current?.abort(),
  };
}

async function* readLines(body: ReadableStream<Uint8Array<ArrayBuffer>> | null): AsyncGenerator<Approved> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let isDone = reader === undefined; !isDone; ) {
    const { value = '', done } = (await reader?.read()) ?? { done: true };
    isDone = done;
    text += value;
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as Approved;
  }
}
