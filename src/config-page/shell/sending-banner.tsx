// Above every view while somebody has stopped all sending: who, when and why.
import { Alert } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '../api.ts';
import { timeOf } from './ages.ts';
import { useLanguage, useTexts } from './language.tsx';
import { texts } from './texts.ts';
import { useRight } from './use-me.ts';

const POLL_MS = 15_000;

export const sendingQuery = queryOptions({
  queryKey: ['sending'],
  queryFn: () => read(api.sending.$get()),
  refetchInterval: POLL_MS,
});

export function SendingBanner() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const mayRead = useRight('desk.read');
  const stopped = useQuery({ ...sendingQuery, enabled: mayRead }).data?.stopped ?? null;
  if (stopped === null) return null;
  const { by, at, why } = stopped;
  return (
    <Alert color="red.9" variant="filled" icon={<IconHandStop size={20} />} title={words.stopped} mb="md" role="status">
      {why}
      <br />
      {words.stoppedBy(by, at === '' ? '' : timeOf(at, language))}{' '}
      <Link to="/health" style={{ color: 'inherit' }}>
        {words.toHealth}
      </Link>
    </Alert>
  );
}
