// How long mails are kept; what a number would erase is said before it is saved.
import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import { Failure, Section } from './section.tsx';
import { texts } from './texts.ts';

const KEY = ['privacy', 'retention'];
const DAYS_MIN = 30;
const TYPING_MS = 300;

export function RetentionSection() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const kept = useQuery({ queryKey: KEY, queryFn: () => read(api.privacy.retention.$get()) });
  const [typed, setTyped] = useState<string | number | null>(null);
  const shown = typed ?? kept.data?.mailDays ?? '';
  const mailDays = shown === '' ? null : Number(shown);
  const isFit = mailDays === null || mailDays >= DAYS_MIN;
  const [tried] = useDebouncedValue(mailDays, TYPING_MS);
  const trial = useQuery({
    queryKey: [...KEY, 'try', tried],
    queryFn: () => read(api.privacy.retention.try.$post({ json: { mailDays: tried } })),
    enabled: tried !== null && tried >= DAYS_MIN,
  });
  const saved = useMutation({
    mutationFn: () => read(api.privacy.retention.$post({ json: { mailDays } })),
    async onSuccess() {
      setTyped(null);
      await queryClient.invalidateQueries({ queryKey: KEY });
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    saved.mutate();
  };
  return (
    <Section title={words.retention} why={words.retentionWhy}>
      <form onSubmit={save}>
        <Group align="end" gap="sm">
          <NumberInput
            label={words.days}
            description={words.daysHint}
            w="9rem"
            min={DAYS_MIN}
            max={3_650}
            allowDecimal={false}
            hideControls
            value={shown}
            onChange={setTyped}
          />
          <Button type="submit" variant="light" disabled={!isFit || typed === null} loading={saved.isPending}>
            {words.keep}
          </Button>
        </Group>
      </form>
      <Failure error={kept.error ?? saved.error} />
      {tried !== null && trial.data !== undefined && (
        <Text size="sm" role="status">
          {words.wouldErase(plural(language, trial.data.mails, { one: words.mailOne, other: words.mailOther }))}
        </Text>
      )}
      {saved.isSuccess && typed === null && (
        <Text size="sm" role="status">
          {words.saved}
        </Text>
      )}
    </Section>
  );
}
