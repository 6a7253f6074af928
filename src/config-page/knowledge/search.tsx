// What would be found for a question as a customer asks it, best first, with the scores: as `waybill knowledge search` shows it.
import { Alert, Anchor, Badge, Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { api, read } from '../api.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { texts } from './texts.ts';

const QUESTION_CHARACTERS_MAX = 1_000;

export function Search({ findsByMeaning }: { readonly findsByMeaning: boolean }) {
  const words = useTexts(texts);
  const { language: pageLanguage } = useLanguage();
  const [question, setQuestion] = useState('');
  const [language, setLanguage] = useState<string | null>(null);
  const found = useMutation({
    mutationFn: () => read(api.knowledge.search.$post({ json: { question, language: language as Language | null } })),
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    found.mutate();
  };
  return (
    <section aria-label={words.search}>
      <Title order={2} mb={4}>
        {words.search}
      </Title>
      <form onSubmit={ask}>
        <Group align="end" gap="xs">
          <TextInput
            label={words.question}
            placeholder={words.questionHint}
            value={question}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
            maxLength={QUESTION_CHARACTERS_MAX}
            required
            withAsterisk={false}
            flex="1 1 16rem"
          />
          <Select
            label={words.language}
            data={LANGUAGES.map((value) => ({ value, label: nameLanguage(value, pageLanguage) }))}
            value={language}
            onChange={setLanguage}
            placeholder={words.asItTells}
            clearable
            clearButtonProps={{ 'aria-label': words.asItTells }}
            w="13rem"
          />
          <Button type="submit" variant="light" leftSection={<IconSearch size={16} />} loading={found.isPending}>
            {words.find}
          </Button>
        </Group>
      </form>
      {found.isError && (
        <Alert color="red" mt="sm" role="alert">
          {found.error.message}
        </Alert>
      )}
      <Stack gap="xs" mt="sm" role="status">
        {found.data?.hits.length === 0 && (
          <Text size="sm">{words.nothingFound(nameLanguage(found.data.language, pageLanguage))}</Text>
        )}
        {found.data !== undefined && found.data.hits.length > 0 && (
          <Text size="sm" c="dimmed">
            {words.foundHow} {findsByMeaning && words.alsoByMeaning}
          </Text>
        )}
        {found.data?.hits.map((hit, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two passages may hold the same words
          <Hit key={n} hit={hit} place={n + 1} />
        ))}
      </Stack>
    </section>
  );
}

interface Found {
  readonly name: string;
  readonly language: string;
  readonly heading: string;
  readonly title: string;
  readonly text: string;
  readonly score: number;
  readonly wordShare: number | null;
}

/** So many are shown to a model at most. */
const SHOWN_TO_MODEL = 3;

function Hit({ hit, place }: { readonly hit: Found; readonly place: number }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const share = hit.wordShare === null ? null : Math.round(100 * Math.min(1, hit.wordShare));
  return (
    <Paper withBorder p="sm" component="article" data-testid="hit">
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to="/knowledge/document" search={{ name: hit.name } as never} size="sm" fw={600}>
          {hit.heading === '' ? hit.title : hit.heading}
        </Anchor>
        <Group gap={6}>
          {place <= SHOWN_TO_MODEL && (
            <Badge variant="light" tt="none">
              {words.wouldBeShown}
            </Badge>
          )}
          <Text size="sm" c="dimmed">
            {[
              share === null ? null : words.shares(share.toLocaleString(localeOf(language))),
              words.score(
                hit.score.toLocaleString(localeOf(language), { minimumFractionDigits: 4, maximumFractionDigits: 4 }),
              ),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Text>
        </Group>
      </Group>
      <Text size="xs" c="dimmed">
        {hit.name} · {nameLanguage(hit.language, language)}
      </Text>
      <Text size="sm" lang={hit.language} mt={4} style={{ whiteSpace: 'pre-wrap' }} lineClamp={6}>
        {hit.text}
      </Text>
    </Paper>
  );
}
