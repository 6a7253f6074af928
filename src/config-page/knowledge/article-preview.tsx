// The passages that an article would have, beside it while it is typed.
import { Alert, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Language } from '../../domain/language.ts';
import { ApiFault, api, read } from '../api.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { PassageList } from './passage-list.tsx';
import { texts } from './texts.ts';

const TYPING_MS = 400;
/** What has no name yet is read all the same. */
const UNNAMED = 'article.md';

export function ArticlePreview({
  name,
  language,
  text,
}: {
  readonly name: string;
  readonly language: Language | null;
  readonly text: string;
}) {
  const words = useTexts(texts);
  const { language: pageLanguage } = useLanguage();
  const [typed] = useDebouncedValue({ name, language, text }, TYPING_MS);
  const isEmpty = typed.text.trim() === '';
  const json = { ...typed, name: /^[^/\\.][^/\\]*\.md$/.test(typed.name) ? typed.name : UNNAMED };
  const { data, error } = useQuery({
    queryKey: ['knowledge', 'preview', json],
    queryFn: () => read(api.knowledge.preview.$post({ json })),
    enabled: !isEmpty,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  return (
    <Paper withBorder p="md" component="section" aria-label={words.preview} pos="sticky" top={68}>
      <Stack
        gap="sm"
        mah={{ md: 'calc(100vh - 9rem)' }}
        style={{ overflowY: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label={words.preview}
      >
        <Title order={2} size="h3">
          {words.preview}
        </Title>
        {isEmpty && (
          <Text size="sm" c="dimmed">
            {words.previewEmpty}
          </Text>
        )}
        {!isEmpty && error !== null && !isSignedOut(error) && (
          <Alert color="red" role="alert">
            {error.message}
          </Alert>
        )}
        {!isEmpty && data !== undefined && (
          <>
            {data.why !== null && (
              <Alert color="orange" role="status">
                {data.why}
              </Alert>
            )}
            {data.language !== null && (
              <Text size="sm" c="dimmed">
                {words.passageCount(data.passages)} · {nameLanguage(data.language, pageLanguage)}
              </Text>
            )}
            {data.notes.length > 0 && (
              <List size="sm">
                {data.notes.map((note) => (
                  <List.Item key={note}>{words.note(note)}</List.Item>
                ))}
              </List>
            )}
            <PassageList shown={data.shown} count={data.passages} language={data.language} />
          </>
        )}
      </Stack>
    </Paper>
  );
}

/** What stands around the view says so already. */
const isSignedOut = (error: Error) => error instanceof ApiFault && error.status === 401;
