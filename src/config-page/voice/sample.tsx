// A sample reply as the server writes it with the voice as it is typed, beside the form.
import { Alert, List, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { ApiFault, api, read } from '../api.ts';
import { Refusal } from '../settings/publish-dialog.tsx';
import { intentNames } from '../shell/intent-names.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from './name-language.ts';
import { texts } from './texts.ts';

const TYPING_MS = 300;
/** Those that say most of the voice. */
const OFFERED = [
  'where_is_my_order',
  'return_request',
  'shipping_question',
  'cancel_order',
  'complaint',
  'damaged_item',
  'refund_status',
  'holding',
] as const;
type About = (typeof OFFERED)[number];

/** `voice` and `desk` are JSON, as typed. */
export function Sample({
  voice,
  desk,
  language,
  aboutFirst = 'where_is_my_order',
  isServed = true,
  countries = [],
}: {
  readonly voice: string;
  readonly desk: string;
  readonly language: Language;
  readonly aboutFirst?: About;
  /** Whether the desk answers in the language at all. */
  readonly isServed?: boolean;
  /** Those that have a legal text of their own. */
  readonly countries?: readonly string[];
}) {
  const words = useTexts(texts);
  const intents = useTexts(intentNames);
  const { language: pageLanguage } = useLanguage();
  const [about, setAbout] = useState<About>(aboutFirst);
  const [country, setCountry] = useState('');
  const goesTo = countries.includes(country) ? country : null;
  const [typed] = useDebouncedValue({ voice, desk, language, country: goesTo }, TYPING_MS);
  const sample = useQuery({
    queryKey: ['voice', 'sample', typed, about],
    queryFn: () => read(api.voice.sample.$post({ json: { ...typed, about } })),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  const { data } = sample;
  return (
    <Paper withBorder p="md" component="section" aria-label={words.sample} pos="sticky" top={68}>
      <Stack gap="sm">
        <NativeSelect
          label={words.about}
          value={about}
          onChange={({ currentTarget }) => setAbout(currentTarget.value as About)}
          data={OFFERED.map((value) => ({ value, label: value === 'holding' ? words.holding : intents[value] }))}
        />
        {countries.length > 0 && (
          <NativeSelect
            label={words.orderGoesTo}
            value={goesTo ?? ''}
            onChange={({ currentTarget }) => setCountry(currentTarget.value)}
            data={[
              { value: '', label: words.countryUnknown },
              ...[...new Set(countries)].map((value) => ({ value, label: nameCountry(value, pageLanguage) })),
            ]}
          />
        )}
        <Title order={2} size="h3">
          {words.sampleOf(nameLanguage(language, pageLanguage))}
        </Title>
        {sample.isError && !isSignedOut(sample.error) && <Refusal error={sample.error} />}
        {data !== undefined && data.faults.length > 0 && <Lines color="red" title={words.faults} lines={data.faults} />}
        {!isServed && <Lines color="orange" title={words.noSample} lines={[words.notServed]} />}
        {isServed && data?.text != null && (
          <Text
            lang={language}
            data-testid="sample"
            style={{ whiteSpace: 'pre-wrap', opacity: sample.isPlaceholderData ? 0.6 : 1 }}
            aria-live="off"
          >
            {data.text.trimEnd()}
          </Text>
        )}
        {data?.why != null && <Lines color="orange" title={words.noSample} lines={[data.why]} />}
        {data !== undefined && data.findings.length > 0 && (
          <Lines
            color="orange"
            title={words.held}
            lines={data.findings.map(({ claim, detail }) => `${claim}: ${detail}`)}
          />
        )}
      </Stack>
    </Paper>
  );
}

/** As it is typed it need not be a country yet. */
const nameCountry = (code: string, pageLanguage: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(pageLanguage, { type: 'region' }).of(code) ?? code) : code;

/** What stands around the view says so already. */
const isSignedOut = (error: Error) => error instanceof ApiFault && error.status === 401;

function Lines({
  color,
  title,
  lines,
}: {
  readonly color: string;
  readonly title: string;
  readonly lines: readonly string[];
}) {
  return (
    <Alert color={color} title={title} role="status">
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
