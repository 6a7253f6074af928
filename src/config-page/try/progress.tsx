// How far a back-test is, and the way to stop it.
import { Alert, Progress as Bar, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { BackTestAnswer } from '../../http/desk/back-test-routes.ts';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useSettingName } from '../settings/setting-name.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export function Progress({ test }: { readonly test: BackTestAnswer }) {
  const words = useTexts(texts);
  const name = useSettingName();
  const { language } = useLanguage();
  const stopping = useMutation({
    mutationFn: () => read(api['back-tests'][':id'].stop.$post({ param: { id: test.id } })),
    onSuccess: (stopped) => queryClient.setQueryData(['back-tests', 'current'], { test: stopped }),
    // It may be that there is no such test any more: then the view says so.
    onError: () => queryClient.invalidateQueries({ queryKey: ['back-tests', 'current'] }),
  });
  const { total, state, summary } = test;
  const count = words.progress(
    summary.done.toLocaleString(localeOf(language)),
    total.toLocaleString(localeOf(language)),
  );
  const what = test.changes.map(name).join(', ');
  const when = new Date(test.startedAt).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Stack gap={6}>
      <Group justify="space-between" mih={36}>
        <div>
          <Text size="sm" fw={600} role="status">
            {`${words.states[state]} · ${count}`}
          </Text>
          <Text size="sm" c="dimmed">
            {words.by(test.by, when, what)}
          </Text>
        </div>
        {state === 'running' && (
          <Button variant="default" size="compact-md" loading={stopping.isPending} onClick={() => stopping.mutate()}>
            {words.stop}
          </Button>
        )}
      </Group>
      <Bar
        value={total === 0 ? 100 : (summary.done / total) * 100}
        {...(state === 'failed' ? { color: 'red' } : {})}
        aria-label={count}
        size="sm"
      />
      {total === 0 && <Alert color="gray">{words.noMail}</Alert>}
    </Stack>
  );
}
