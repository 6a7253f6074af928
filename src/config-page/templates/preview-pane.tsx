// What a template would say as typed, text and mail side by side at a phone's width: to a made-up mail or to one of the desk, in each language.
import { Alert, Group, List, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { HtmlPane, TextPane } from './mail-panes.tsx';
import { nameOfLanguage, nameOfSample } from './names.ts';
import { texts } from './texts.ts';
import { type LookedAt, type TypedTemplate, usePreview } from './use-template.ts';

interface MailOfTemplate {
  readonly mailId: number;
  readonly at: string;
  readonly subject: string;
}

const MAIL = 'mail ';

export function PreviewPane({
  template,
  samples,
  mails,
  isFaulty,
}: {
  readonly template: TypedTemplate;
  readonly samples: readonly string[];
  readonly mails: readonly MailOfTemplate[];
  readonly isFaulty: boolean;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(samples[0] ?? null);
  const [shown, setShown] = useState<Language | null>(null);
  const preview = usePreview(template, lookAt(chosen));
  const [last, setLast] = useState(preview.data);
  if (preview.data !== undefined && preview.data.state !== 'faulty' && preview.data !== last) setLast(preview.data);
  const previews = last?.state === 'shown' ? last.previews : [];
  const current = previews.find((one) => one.language === shown) ?? previews[0];
  const day = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short' });
  const groups = [
    { group: words.samples, items: samples.map((value) => ({ value, label: nameOfSample(value, language) })) },
    {
      group: words.mails,
      items: mails.map(({ mailId, at, subject }) => ({
        value: `${MAIL}${mailId}`,
        label: `${day.format(new Date(at))} · ${subject}`,
      })),
    },
  ];
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <Select
          label={words.previewOn}
          data={groups.filter(({ items }) => items.length > 0)}
          value={chosen}
          onChange={setChosen}
          allowDeselect={false}
          searchable
          w={{ base: '100%', xs: 340 }}
        />
        {previews.length > 1 && (
          <SegmentedControl
            aria-label={words.languages}
            size="xs"
            value={current?.language ?? ''}
            onChange={(code) => setShown(previews.find((one) => one.language === code)?.language ?? null)}
            data={previews.map((one) => ({ value: one.language, label: one.language.toUpperCase() }))}
          />
        )}
      </Group>
      {preview.isError && (
        <Alert color="red" role="alert" title={words.failed}>
          {preview.error.message}
        </Alert>
      )}
      {isFaulty && current !== undefined && <Text size="sm">{words.faulty}</Text>}
      {last?.state === 'facts_unknown' && <Alert color="gray">{words.factsUnknown}</Alert>}
      {current !== undefined && <Shown preview={current} isOld={isFaulty} />}
    </Stack>
  );
}

function lookAt(chosen: string | null): LookedAt | null {
  if (chosen === null) return null;
  return chosen.startsWith(MAIL)
    ? { kind: 'mail', mailId: Number(chosen.slice(MAIL.length)) }
    : { kind: 'sample', sample: chosen };
}

type Preview = NonNullable<ReturnType<typeof usePreview>['data']>['previews'][number];

function Shown({ preview, isOld }: { readonly preview: Preview; readonly isOld: boolean }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { subject, text, frame, why, isUsed, gaps, findings } = preview;
  const spoken = nameOfLanguage(preview.language, language);
  if (text === null || frame === null) return <Alert color="orange">{words.nothing(why ?? '')}</Alert>;
  return (
    <>
      {!isUsed && <Alert color="gray">{words.notUsed}</Alert>}
      {gaps.length > 0 && <Alert color="yellow">{words.gaps(gaps.join(', '))}</Alert>}
      {findings.length > 0 && (
        <Alert color="orange" title={words.held}>
          <List size="sm">
            {findings.map(({ claim, detail }) => (
              <List.Item key={`${claim} ${detail}`}>{`“${claim}”: ${detail}`}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {subject !== null && (
        <Text size="sm">
          {words.subject}:{' '}
          <Text span fw={550} lang={preview.language} data-testid="subject">
            {subject}
          </Text>
        </Text>
      )}
      <div className="template-preview" data-old={isOld}>
        <TextPane {...{ text, language: preview.language }} title={words.text} label={words.textOf(spoken)} />
        <HtmlPane frame={frame} title={words.html} label={words.htmlOf(spoken)} />
      </div>
    </>
  );
}
