// By what the queue is narrowed: chips with how many there are of each, and a search. What is chosen stands in the address.
import { Button, Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useEffect, useState } from 'react';
import { intentNames } from '../shell/intent-names.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useMe } from '../shell/use-me.ts';
import { texts } from './texts.ts';
import { countWords, type QueueQuery, useCounts } from './use-queue.ts';

interface FiltersProps {
  readonly query: QueueQuery;
  readonly onChange: (change: { readonly [K in keyof QueueQuery]?: QueueQuery[K] | undefined }) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

export function QueueFilters({ query, onChange, searchRef }: FiltersProps) {
  const words = useTexts(texts);
  const me = useMe();
  const counts = useCounts(query).data;
  const chip = (name: 'outcome' | 'assigned' | 'state', value: string, label: string, count: number | undefined) => (
    <Chip
      key={value}
      size="xs"
      checked={query[name] === value}
      onChange={(isOn) => onChange({ [name]: isOn ? value : undefined })}
    >
      {label} {countWords(count, counts?.isCut)}
    </Chip>
  );
  return (
    <Group gap="xs">
      <Search words={query.words ?? ''} onSearch={(typed) => onChange({ words: typed || undefined })} ref={searchRef} />
      {chip('outcome', 'draft', words.draft, counts?.outcome['draft'])}
      {chip('outcome', 'escalate', words.escalate, counts?.outcome['escalate'])}
      {chip('assigned', 'me', words.mine, counts?.assignedTo[me?.id ?? ''])}
      {chip('assigned', 'nobody', words.nobodys, counts?.assignedTo[''])}
      {chip('state', 'snoozed', words.snoozed, counts?.snoozed)}
      <Choices query={query} onChange={onChange} />
    </Group>
  );
}

function Choices({ query, onChange }: Pick<FiltersProps, 'query' | 'onChange'>) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const names: Readonly<Record<string, string>> = useTexts(intentNames);
  const counts = useCounts(query).data;
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const choice = (
    name: 'mailbox' | 'intent' | 'language',
    tally: Readonly<Record<string, number>> = {},
    nameOf: (value: string) => string = (value) => value,
  ) => {
    const chosen = query[name];
    const values = new Set([...Object.keys(tally), ...(chosen === undefined ? [] : [chosen])]);
    const data = [...values].map((value) => ({
      value,
      label: `${nameOf(value)} ${countWords(tally[value], counts?.isCut)}`,
    }));
    return (
      <NativeSelect
        size="xs"
        w="11rem"
        aria-label={words[name]}
        data={[{ value: '', label: words[name] }, ...data.sort((a, b) => a.label.localeCompare(b.label, language))]}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value || undefined })}
      />
    );
  };
  return (
    <>
      {choice('intent', counts?.intent, (intent) => names[intent] ?? intent)}
      {choice('language', counts?.language, (code) => languages.of(code) ?? code)}
      {(query.mailbox !== undefined || Object.keys(counts?.mailbox ?? {}).length > 1) &&
        choice('mailbox', counts?.mailbox)}
      {Object.keys(query).length > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() =>
            onChange(Object.fromEntries(Object.keys(query).map((name) => [name, undefined])) as Partial<QueueQuery>)
          }
        >
          {words.clear}
        </Button>
      )}
    </>
  );
}

const TYPING_MS = 250;

function Search({
  words,
  onSearch,
  ref,
}: {
  readonly words: string;
  readonly onSearch: (words: string) => void;
  readonly ref: Ref<HTMLInputElement>;
}) {
  const { search } = useTexts(texts);
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => onSearch(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, words, onSearch]);
  return (
    <TextInput
      ref={ref}
      size="xs"
      w="min(22rem, 100%)"
      type="search"
      aria-label={search}
      placeholder={search}
      maxLength={300}
      leftSection={<IconSearch size={14} />}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.blur();
      }}
    />
  );
}
