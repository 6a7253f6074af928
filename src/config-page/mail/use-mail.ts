// One mail as the server shows it, and deciding on it. What became of a decision is told by a notice, and the view is read anew.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiFault, api, read } from '../api.ts';

const readMail = (id: string) => read(api.mails[':id'].$get({ param: { id } }));
export type Mail = Awaited<ReturnType<typeof readMail>>;
export type Draft = NonNullable<Mail['draft']>;
export type Fact = Mail['facts'][number];

export const mailQuery = (id: string) => queryOptions({ queryKey: ['mails', id], queryFn: () => readMail(id) });

export type Deed =
  | { readonly kind: 'approve' | 'take-over'; readonly version: string }
  | { readonly kind: 'edit'; readonly version: string; readonly text: string }
  | { readonly kind: 'reject'; readonly version: string; readonly reason: string; readonly needsAnswer: boolean }
  | { readonly kind: 'settle' }
  | { readonly kind: 'escalate'; readonly note: string | null };

const ofMail = api.mails[':id'];

function send(id: string, deed: Deed) {
  const param = { id };
  switch (deed.kind) {
    case 'approve':
      return read(ofMail.approve.$post({ param, json: { version: deed.version } }));
    case 'take-over':
      return read(ofMail['take-over'].$post({ param, json: { version: deed.version } }));
    case 'edit':
      return read(ofMail.edit.$post({ param, json: { version: deed.version, text: deed.text } }));
    case 'reject': {
      const { version, reason, needsAnswer } = deed;
      return read(ofMail.reject.$post({ param, json: { version, reason, needsAnswer } }));
    }
    case 'settle':
      return read(ofMail.settle.$post({ param, json: {} }));
    case 'escalate':
      return read(ofMail.escalate.$post({ param, json: { note: deed.note } }));
  }
}

export type End = Awaited<ReturnType<typeof send>>;

export function useDecide(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (deed: Deed) => send(id, deed),
    onError: (error) => noteSignedOut(queries, error),
    onSettled: () => refresh(queries, id),
  });
}

export function useDecideAction(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn({ action, isApproved }: { readonly action: number; readonly isApproved: boolean }) {
      const one = ofMail.actions[':action'];
      const asked = { param: { id, action: String(action) } };
      return read(isApproved ? one.approve.$post(asked) : one.reject.$post(asked));
    },
    onError: (error) => noteSignedOut(queries, error),
    onSettled: () => refresh(queries, id),
  });
}

type Queries = ReturnType<typeof useQueryClient>;

async function refresh(queries: Queries, id: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['mails', id] }),
    queries.invalidateQueries({ queryKey: ['queue'] }),
  ]);
}

function noteSignedOut(queries: Queries, error: Error): void {
  if (error instanceof ApiFault && error.status === 401) queries.setQueryData(['me'], null);
}
