// An article in Markdown as it is written, with its passages beside it. What is typed stays in this browser until it is saved.
import { Alert, Anchor, Button, Grid, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { api, read } from '../api.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useMe, useRightForAll } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { ArticleConflict } from './article-conflict.tsx';
import { ArticlePreview } from './article-preview.tsx';
import { texts } from './texts.ts';
import { type ArticleDraft, documentQuery, ENDING, findConflict, keyOfDraft, readAnew } from './use-knowledge.ts';

const TEXT_CHARACTERS_MAX = 100_000;
const NAME_CHARACTERS_MAX = 117;
const EMPTY: ArticleDraft = { name: '', language: null, text: '', basedOn: null };

export default function Article() {
  const words = useTexts(texts);
  const mayChange = useRightForAll('settings.publish');
  const { name } = useSearch({ strict: false }) as { readonly name?: unknown };
  const known = name === undefined ? null : String(name);
  if (!mayChange) return <Alert color="orange">{words.readOnly}</Alert>;
  return known === null ? <Editing key="" saved={null} /> : <Known key={known} name={known} />;
}

function Known({ name }: { readonly name: string }) {
  const { data, error } = useQuery(documentQuery(name));
  if (data === undefined) return error === null ? <Waiting /> : <Alert color="red">{error.message}</Alert>;
  const language = LANGUAGES.find((one) => one === data.language) ?? null;
  const { source, contentDigest: basedOn } = data;
  return <Editing saved={{ name: name.slice(0, -ENDING.length), language, text: source ?? '', basedOn }} />;
}

/** `saved`: the article as it is, to be changed; null: a new one is written. */
function Editing({ saved }: { readonly saved: ArticleDraft | null }) {
  const words = useTexts(texts);
  const { language: pageLanguage } = useLanguage();
  const navigate = useNavigate();
  const person = useMe()?.id ?? '';
  const [kept, setKept, forgetKept] = useLocalStorage<ArticleDraft | null>({
    key: keyOfDraft(person, saved?.name ?? null),
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const draft = kept ?? saved ?? EMPTY;
  const put = (change: Partial<ArticleDraft>) => setKept({ ...draft, ...change });
  const name = `${draft.name.trim()}${ENDING}`;
  const saving = useMutation({
    mutationFn: ({ language, text, basedOn }: ArticleDraft) =>
      read(api.knowledge.articles.$post({ json: { name, language, text, basedOn } })),
    async onSuccess() {
      forgetKept();
      await readAnew();
      await navigate({ to: '/knowledge/document', search: { name } as never });
    },
  });
  const conflict = findConflict(saving.error);
  const save = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(draft);
  };
  const discard = async () => {
    forgetKept();
    await navigate({ to: '/knowledge' });
  };
  const languages = LANGUAGES.map((value) => ({ value, label: nameLanguage(value, pageLanguage) }));
  return (
    <Stack>
      <Anchor component={Link} to="/knowledge" size="sm">
        ← {words.title}
      </Anchor>
      <Title order={1}>{saved === null ? words.newArticle : words.editOf(saved.name)}</Title>
      <Text size="sm" maw="75ch">
        {words.howToWrite}
      </Text>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <form onSubmit={save}>
            <Stack>
              {conflict !== undefined && (
                <ArticleConflict
                  {...{ conflict, draft, put }}
                  isNew={saved === null}
                  onOverwrite={(basedOn) => {
                    put({ basedOn });
                    saving.mutate({ ...draft, basedOn });
                  }}
                  onDone={saving.reset}
                />
              )}
              {saving.isError && conflict === undefined && (
                <Alert color="red" role="alert" title={words.notSaved}>
                  {saving.error.message}
                </Alert>
              )}
              <TextInput
                label={words.name}
                description={saved === null ? words.nameHint : words.nameStays}
                value={draft.name}
                onChange={({ currentTarget }) => put({ name: currentTarget.value })}
                maxLength={NAME_CHARACTERS_MAX}
                pattern="[^\/\\.][^\/\\]*"
                title={words.namePattern}
                readOnly={saved !== null}
                required
              />
              <Select
                label={words.language}
                description={words.languageHint}
                data={languages}
                value={draft.language}
                onChange={(language) => put({ language: language as Language | null })}
                placeholder={words.asItTells}
                clearable
                clearButtonProps={{ 'aria-label': words.asItTells }}
                w="min(16rem, 100%)"
              />
              <Textarea
                label={words.body}
                description={words.bodyHint}
                value={draft.text}
                onChange={({ currentTarget }) => put({ text: currentTarget.value })}
                maxLength={TEXT_CHARACTERS_MAX}
                autosize
                minRows={14}
                maxRows={32}
                styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
                required
              />
              <Group justify="space-between">
                <Text size="sm" c="dimmed" role="status">
                  {kept !== null && words.keptHere}
                </Text>
                <Group gap="xs">
                  <Button variant="default" onClick={() => void discard()}>
                    {kept === null ? words.cancel : words.discard}
                  </Button>
                  <Button type="submit" loading={saving.isPending}>
                    {words.save}
                  </Button>
                </Group>
              </Group>
            </Stack>
          </form>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <ArticlePreview name={name} language={draft.language} text={draft.text} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
