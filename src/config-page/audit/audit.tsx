// The audit log: filtered, read on from the newest entry back, proven, and carried off as a file.
import { Alert, Button, Code, Group, NumberInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { nameStep } from '../shell/step-names.ts';
import { Waiting } from '../shell/waiting.tsx';
import { EntryTable } from './entry-table.tsx';
import { texts } from './texts.ts';

interface Filter {
  readonly mail?: string;
  readonly step?: string;
  readonly since?: string;
  readonly until?: string;
  readonly words?: string;
}

const TYPING_MS = 300;

export default function Audit() {
  const words = useTexts(texts);
  const [filter, setFilter] = useState<Filter>({});
  const [asked] = useDebouncedValue(filter, TYPING_MS);
  return (
    <Stack>
      <Group justify="space-between" align="start">
        <Title order={1}>{words.title}</Title>
        <Exports filter={asked} />
      </Group>
      <Text c="dimmed" size="sm" maw="60ch">
        {words.about}
      </Text>
      <Proof />
      <Filters filter={filter} onChange={setFilter} />
      <Entries filter={asked} />
    </Stack>
  );
}

/** A filter without what is empty. */
const set = (filter: Filter, name: keyof Filter, value: string | null): Filter => {
  const { [name]: _, ...others } = filter;
  return value === null || value === '' ? others : { ...others, [name]: value };
};

/** The day that the field holds, of the reader's own clock. */
const dayOf = (time: string | undefined): string =>
  time === undefined ? '' : new Date(time).toLocaleDateString('sv-SE');
const startOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T00:00:00`).toISOString());
const endOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T23:59:59.999`).toISOString());

function Filters({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const steps = useQuery({ queryKey: ['audit', 'steps'], queryFn: () => read(api.audit.steps.$get()) });
  const change = (name: keyof Filter) => (value: string | null) => onChange(set(filter, name, value));
  return (
    <Group align="end" gap="sm">
      <NumberInput
        label={words.mail}
        w="7rem"
        min={1}
        allowDecimal={false}
        hideControls
        value={filter.mail ?? ''}
        onChange={(value) => change('mail')(String(value))}
      />
      <Select
        label={words.step}
        placeholder={words.anyStep}
        w="13rem"
        searchable
        clearable
        data={(steps.data?.steps ?? []).map((step) => ({ value: step, label: nameStep(step, language) }))}
        value={filter.step ?? null}
        onChange={change('step')}
      />
      <TextInput
        label={words.from}
        type="date"
        value={dayOf(filter.since)}
        onChange={({ currentTarget }) => change('since')(startOf(currentTarget.value))}
      />
      <TextInput
        label={words.to}
        type="date"
        value={dayOf(filter.until)}
        onChange={({ currentTarget }) => change('until')(endOf(currentTarget.value))}
      />
      <TextInput
        label={words.words}
        maxLength={200}
        value={filter.words ?? ''}
        onChange={({ currentTarget }) => change('words')(currentTarget.value)}
      />
      {Object.keys(filter).length > 0 && (
        <Button variant="subtle" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </Group>
  );
}

function Exports({ filter }: { readonly filter: Filter }) {
  const words = useTexts(texts);
  const addressOf = (format: string) => `/api/audit/export?${new URLSearchParams({ ...filter, format })}`;
  return (
    <Group gap="xs">
      {(['csv', 'jsonl'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={addressOf(format)}
          download
          variant="default"
          size="xs"
          leftSection={<IconDownload size={14} />}
        >
          {words[format]}
        </Button>
      ))}
    </Group>
  );
}

function Proof() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const proof = useMutation({ mutationFn: () => read(api.audit.verify.$post()) });
  const { data, error } = proof;
  return (
    <Stack gap="xs">
      <div>
        <Button
          variant="light"
          leftSection={<IconShieldCheck size={16} />}
          loading={proof.isPending}
          onClick={() => proof.mutate()}
        >
          {words.verify}
        </Button>
      </div>
      {data?.kind === 'intact' && (
        <Alert color="teal" role="status">
          {words.intact(
            data.entries.toLocaleString(localeOf(language)),
            data.erased.toLocaleString(localeOf(language)),
          )}{' '}
          {words.head}: <Code>{data.head.slice(0, 16)}…</Code>
        </Alert>
      )}
      {data?.kind === 'broken' && (
        <Alert color="red" role="alert">
          {words.broken(data.seq, data.why)}
        </Alert>
      )}
      {error !== null && (
        <Alert color="red" role="alert">
          {error.message}
        </Alert>
      )}
    </Stack>
  );
}

function Entries({ filter }: { readonly filter: Filter }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const found = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      read(api.audit.$get({ query: { ...filter, ...(pageParam === null ? {} : { before: String(pageParam) }) } })),
    initialPageParam: null as number | null,
    getNextPageParam: ({ searchedTo }) => searchedTo,
    placeholderData: keepPreviousData,
  });
  if (found.isError)
    return (
      <Alert color="red" role="alert">
        {found.error.message}
      </Alert>
    );
  if (found.data === undefined) return <Waiting />;
  const entries = found.data.pages.flatMap((page) => page.entries);
  const searchedTo = found.data.pages.at(-1)?.searchedTo ?? null;
  return (
    <Stack>
      {entries.length > 0 && <EntryTable entries={entries} />}
      {entries.length === 0 && (
        <Text role="status">
          {searchedTo === null ? words.none : words.noneYet(searchedTo.toLocaleString(localeOf(language)))}
        </Text>
      )}
      {found.hasNextPage && (
        <div>
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
    </Stack>
  );
}
