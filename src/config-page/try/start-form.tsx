// What to try and how far back.
import { Alert, Badge, Button, Group, Paper, Radio, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useSettingName } from '../settings/setting-name.ts';
import { useDrafts } from '../settings/use-setting.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import { TRIED_PARTS } from './tried-parts.ts';

const DAYS = [7, 30, 90, 365];
const MAILS = [1_000, 10_000, 50_000];

type Reach = { readonly days: number } | { readonly mails: number };
const readReach = (key: string): Reach => {
  const [unit, count] = key.split(' ');
  return unit === 'days' ? { days: Number(count) } : { mails: Number(count) };
};

export function StartForm({ isRunning }: { readonly isRunning: boolean }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { drafts } = useDrafts(TRIED_PARTS);
  const [source, setSource] = useState<'mine' | 'past'>('mine');
  const [releaseId, setReleaseId] = useState<string | null>(null);
  const [reach, setReach] = useState('days 30');
  const starting = useMutation({
    mutationFn: async () => {
      const changes = source === 'mine' ? drafts : await readRelease(releaseId ?? '');
      return read(
        api['back-tests'].$post({
          json: { changes: changes.map(({ part, name, content }) => ({ part, name, content })), ...readReach(reach) },
        }),
      );
    },
    onSuccess(test) {
      queryClient.removeQueries({ queryKey: ['back-tests', 'differences'] });
      queryClient.setQueryData(['back-tests', 'current'], { test });
    },
  });
  const isReady = source === 'mine' ? drafts.length > 0 : releaseId !== null;
  return (
    <Paper
      withBorder
      p="md"
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        starting.mutate();
      }}
    >
      <Stack gap="sm">
        <Radio.Group
          label={words.what}
          value={source}
          onChange={(value) => setSource(value === 'past' ? 'past' : 'mine')}
        >
          <Group mt={6}>
            <Radio value="mine" label={words.mine} />
            <Radio value="past" label={words.past} />
          </Group>
        </Radio.Group>
        {source === 'mine' ? <Drafts /> : <Releases value={releaseId} onChange={setReleaseId} />}
        <Group align="end">
          <Select
            label={words.reach}
            w="15rem"
            allowDeselect={false}
            value={reach}
            onChange={(value) => setReach(value ?? reach)}
            data={[
              ...DAYS.map((count) => ({ value: `days ${count}`, label: words.days(count) })),
              ...MAILS.map((count) => ({
                value: `mails ${count}`,
                label: words.mails(count.toLocaleString(localeOf(language))),
              })),
            ]}
          />
          <Button type="submit" disabled={!isReady || isRunning} loading={starting.isPending}>
            {words.start}
          </Button>
        </Group>
        {starting.isError && (
          <Alert color="red" role="alert">
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {starting.error.message}
            </Text>
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}

/** As it was published: what it set then, tried on today's settings. */
async function readRelease(id: string) {
  const { changes } = await read(api.settings.releases[':id'].$get({ param: { id } }));
  return changes.map(({ part, name, after }) => ({ part, name, content: after }));
}

function Drafts() {
  const words = useTexts(texts);
  const name = useSettingName();
  const { drafts } = useDrafts(TRIED_PARTS);
  if (drafts.length === 0) return <Text size="sm">{words.noDrafts}</Text>;
  return (
    <Group gap="xs">
      {drafts.map((draft) => (
        <Badge key={`${draft.part} ${draft.name}`} variant="default" tt="none">
          {name(draft)}
        </Badge>
      ))}
    </Group>
  );
}

function Releases({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['settings', 'releases'],
    queryFn: () => read(api.settings.releases.$get()),
  });
  if (data?.releases.length === 0) return <Text size="sm">{words.noReleases}</Text>;
  return (
    <Select
      label={words.release}
      placeholder={words.chooseRelease}
      maw="32rem"
      searchable
      value={value}
      onChange={onChange}
      data={(data?.releases ?? []).map(({ id, at, note }) => ({
        value: String(id),
        label: `${id} · ${new Date(at).toLocaleDateString(localeOf(language), { dateStyle: 'medium' })} · ${note}`,
      }))}
    />
  );
}
