// Settings tried on past mail before they count: what to try and how far back, how far it is, what would be different, and each difference.
import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api.ts';
import { PublishBar } from '../settings/publish-bar.tsx';
import { useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { Differences } from './differences.tsx';
import { Progress } from './progress.tsx';
import { StartForm } from './start-form.tsx';
import { Breakdown, Summary } from './summary.tsx';
import { texts } from './texts.ts';
import { TRIED_PARTS } from './tried-parts.ts';
import { useGoneTest } from './use-gone-test.ts';

const POLL_MS = 500;

export default function Try() {
  const words = useTexts(texts);
  const current = useQuery({
    queryKey: ['back-tests', 'current'],
    queryFn: () => read(api['back-tests'].$get()),
    refetchInterval: ({ state }) => (state.data?.test?.state === 'running' ? POLL_MS : false),
  });
  const test = current.data?.test ?? null;
  const isGone = useGoneTest(current.data?.test);
  return (
    <Stack maw="76rem">
      <Title order={1}>{words.title}</Title>
      <Text c="dimmed" size="sm" maw="65ch">
        {words.about}
      </Text>
      {current.isPending ? <Waiting /> : <StartForm isRunning={test?.state === 'running'} />}
      {isGone && (
        <Alert color="yellow" role="status">
          <Text fw={600} size="sm">
            {words.goneTitle}
          </Text>
          {words.gone}
        </Alert>
      )}
      {test !== null && (
        <>
          <Progress test={test} />
          <Summary test={test} />
          <Differences key={test.id} test={test} />
          <Breakdown test={test} />
        </>
      )}
      <PublishBar parts={TRIED_PARTS} />
    </Stack>
  );
}
