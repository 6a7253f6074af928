// The templates by what they answer and in which language: which are missing, which are the desk's own, which come along.
import { Button, Group, Popover, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { PublishBar } from '../settings/publish-bar.tsx';
import { useDrafts, useEditor } from '../settings/use-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { CoverageTable, Legend } from './coverage-table.tsx';
import { nameOfFolder } from './names.ts';
import './templates.css';
import { texts } from './texts.ts';
import { coverageQuery } from './use-coverage.ts';

const SHOWN = ['all', 'lacking', 'own'] as const;
type Shown = (typeof SHOWN)[number];

export default function Templates() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { rows } = useSuspenseQuery(coverageQuery).data;
  const { drafts } = useDrafts(['template']);
  const { mayPublish } = useEditor();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const changed = new Set(drafts.map(({ name }) => name));
  const missing = rows
    .filter(({ group }) => group !== 'partial')
    .flatMap(({ origins }) => Object.values(origins).filter((origin) => origin === null)).length;
  const found = rows.filter(({ folder, origins }) => {
    const name = `${nameOfFolder(folder, language)} ${folder}`.toLowerCase();
    if (!name.includes(wanted.trim().toLowerCase())) return false;
    const all = Object.values(origins);
    if (shown === 'lacking') return all.includes(null);
    const isOwn = all.some((origin) => origin === 'published' || origin === 'file');
    return shown === 'all' || isOwn || [...changed].some((id) => id.startsWith(`${folder}/`));
  });
  return (
    <Stack maw={900}>
      <div>
        <Title order={1}>{words.title}</Title>
        <Text c="dimmed">{`${words.intro} ${words.coverage(missing)}`}</Text>
      </div>
      <Group>
        <TextInput
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={16} />}
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <SegmentedControl
          aria-label={words.show}
          value={shown}
          onChange={(value) => setShown(SHOWN.find((one) => one === value) ?? 'all')}
          data={SHOWN.map((value) => ({ value, label: words[value] }))}
        />
        {mayPublish && <NewPartial />}
      </Group>
      <Legend />
      {found.length === 0 ? <Text>{words.none}</Text> : <CoverageTable rows={found} changed={changed} />}
      <PublishBar parts={['template']} />
    </Stack>
  );
}

function NewPartial() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const go = useNavigate();
  const [name, setName] = useState('');
  const create = (event: FormEvent) => {
    event.preventDefault();
    void go({ to: `/templates/partials/${name}/${language}` });
  };
  return (
    <Popover position="bottom-start" trapFocus withArrow>
      <Popover.Target>
        <Button variant="default" leftSection={<IconPlus size={16} />}>
          {words.newPartial}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={create}>
          <Stack gap="xs">
            <TextInput
              label={words.partialName}
              description={words.partialHint}
              pattern="[a-z][a-z0-9\-]*"
              maxLength={60}
              required
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Button type="submit">{words.create}</Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
