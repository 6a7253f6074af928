// A template in other languages as the connected model would write it, side by side with what stands in the editor. What is refused says why and
// cannot be taken; what is taken becomes a change that is not published yet.
import {
  Alert,
  Anchor,
  Badge,
  Box,
  Button,
  Checkbox,
  Group,
  List,
  Paper,
  SimpleGrid,
  Stack,
  Text,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isServedLanguage, LANGUAGES, type Language } from '../../domain/language.ts';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { draftStore } from '../settings/drafts.ts';
import { settingQuery, useDrafts, useEditor } from '../settings/use-setting.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { nameOfLanguage } from './names.ts';
import { suggestionTexts } from './suggestion-texts.ts';
import type { TemplateRow } from './use-coverage.ts';
import type { TypedTemplate } from './use-template.ts';

type Suggestion = Awaited<ReturnType<typeof askFor>>;
type Beside = readonly { readonly id: string; readonly source: string }[];
/** By language; kept as long as the page is open, since each costs money. */
type Made = Readonly<Partial<Record<Language, Suggestion>>>;

const askFor = (id: string, source: string, to: Language, beside: Beside) =>
  read(api.templates.suggestions.$post({ json: { id, source, to, beside: [...beside] } }));

const madeKey = (id: string) => ['template-suggestions', id];

export function SuggestionsPane({
  template: { id, source },
  origins,
  isFaulty,
}: {
  readonly template: TypedTemplate;
  readonly origins: TemplateRow['origins'] | undefined;
  readonly isFaulty: boolean;
}) {
  const words = useTexts(suggestionTexts);
  const { mayPublish } = useEditor();
  const state = useQuery({
    queryKey: ['templates', 'suggestions', 'state'],
    queryFn: () => read(api.templates.suggestions.$get()),
  });
  if (state.isError) return <Alert color="red">{state.error.message}</Alert>;
  if (state.data === undefined) return <Waiting />;
  const { model, trouble } = state.data;
  if (model === null)
    return (
      <Stack gap="xs">
        <Text>{trouble === null ? words.noModel : words.notUsed(trouble)}</Text>
        <Text size="sm" c="dimmed">
          {words.connect}
        </Text>
      </Stack>
    );
  if (!mayPublish) return <Text>{words.readOnly}</Text>;
  if (source === null || isFaulty || source.trim() === '') return <Text>{words.mendFirst}</Text>;
  return (
    <Stack>
      <Text size="sm">{words.what(model)}</Text>
      {trouble !== null && <Alert color="orange">{trouble}</Alert>}
      <Asking key={id} {...{ id, source, origins }} />
    </Stack>
  );
}

function Asking({
  id,
  source,
  origins,
}: {
  readonly id: string;
  readonly source: string;
  readonly origins: TemplateRow['origins'] | undefined;
}) {
  const words = useTexts(suggestionTexts);
  const { language } = useLanguage();
  const { drafts } = useDrafts(['template']);
  const own = id.slice(id.lastIndexOf('/') + 1);
  const folder = id.slice(0, -own.length - 1);
  const others = LANGUAGES.filter((code) => code !== own);
  const missing = others.filter((code) => (origins?.[code] ?? null) === null);
  const [chosen, setChosen] = useState<readonly string[]>(missing);
  const { data: made = {} } = useQuery<Made>({
    queryKey: madeKey(id),
    queryFn: () => ({}),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const beside = drafts
    .filter(({ name }) => name !== id)
    .flatMap(({ name, content }) => (content === null ? [] : [{ id: name, source: content }]));
  const asking = useMutation({
    // One after the other: what was made stays where a later one fails.
    async mutationFn(codes: readonly Language[]) {
      for (const code of codes) {
        const suggestion = await askFor(id, source, code, beside);
        queryClient.setQueryData<Made>(madeKey(id), (known) => ({ ...known, [code]: suggestion }));
      }
    },
  });
  return (
    <Stack>
      <Checkbox.Group label={words.languages} value={[...chosen]} onChange={setChosen}>
        <Group gap="md" mt={6}>
          {others.map((code) => (
            <Checkbox
              key={code}
              value={code}
              label={
                missing.includes(code) ? words.missing(nameOfLanguage(code, language)) : nameOfLanguage(code, language)
              }
            />
          ))}
        </Group>
      </Checkbox.Group>
      <Group>
        <Button
          loading={asking.isPending}
          disabled={chosen.length === 0}
          onClick={() => asking.mutate(chosen.filter(isServedLanguage))}
        >
          {words.suggest}
        </Button>
      </Group>
      {asking.isError && (
        <Alert color="red" role="alert" title={words.failed}>
          {asking.error.message}
        </Alert>
      )}
      <div aria-live="polite">
        {LANGUAGES.map((code) => {
          const suggestion = made[code];
          return suggestion === undefined ? null : (
            <Suggested key={code} id={`${folder}/${code}`} {...{ code, suggestion }} original={source} />
          );
        })}
      </div>
    </Stack>
  );
}

function Suggested({
  id,
  code,
  suggestion,
  original,
}: {
  readonly id: string;
  readonly code: Language;
  readonly suggestion: Suggestion;
  readonly original: string;
}) {
  const words = useTexts(suggestionTexts);
  const { language } = useLanguage();
  const { refused, held, source, costUsd } = suggestion;
  const name = nameOfLanguage(code, language);
  const cost = costUsd?.toLocaleString(localeOf(language), {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 4,
  });
  return (
    <Paper withBorder p="sm" mb="sm" component="section" aria-label={words.suggestionIn(name)}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            <Badge variant="default" tt="none">
              {refused.length > 0 ? words.refused : words.checked}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed">
            {cost === undefined ? suggestion.model : `${suggestion.model} · ${cost}`}
          </Text>
        </Group>
        {refused.length > 0 && <Reasons color="red" title={words.whyRefused} reasons={refused} />}
        {held.length > 0 && <Reasons color="orange" title={words.whyHeld} reasons={held} />}
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Words label={words.original} text={original} />
          <Words label={words.suggestion} text={source} />
        </SimpleGrid>
        {refused.length === 0 && <Taking {...{ id, name, source }} />}
      </Stack>
    </Paper>
  );
}

const Reasons = (props: { readonly color: string; readonly title: string; readonly reasons: readonly string[] }) => (
  <Alert color={props.color} title={props.title} p="xs">
    <List size="sm">
      {props.reasons.map((reason) => (
        <List.Item key={reason}>{reason}</List.Item>
      ))}
    </List>
  </Alert>
);

const Words = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    <Box component="pre" tabIndex={0} role="region" aria-label={label} m={0} fz="xs" className="suggestion">
      {text}
    </Box>
  </div>
);

/** It becomes a change of that language, as if it had been typed there. */
function Taking({ id, name, source }: { readonly id: string; readonly name: string; readonly source: string }) {
  const words = useTexts(suggestionTexts);
  const { id: person } = useEditor();
  const { drafts } = useDrafts(['template']);
  const now = useQuery(settingQuery('template', id));
  const draft = drafts.find((one) => one.name === id);
  const isTaken = draft?.content === source;
  const take = () => {
    if (now.data === undefined) return;
    const { basedOn, base } = draft ?? { basedOn: now.data.releaseId, base: now.data.text };
    draftStore.put({ person, part: 'template', name: id, content: source, basedOn, base });
  };
  return (
    <Group gap="sm">
      {isTaken ? (
        <Text size="sm">{words.taken(name)}</Text>
      ) : (
        <Button size="compact-md" variant="light" disabled={now.data === undefined} onClick={take}>
          {draft === undefined ? words.take(name) : words.replace(name)}
        </Button>
      )}
      <Anchor component={Link} to={`/templates/${id}`} size="sm">
        {words.open(name)}
      </Anchor>
    </Group>
  );
}
