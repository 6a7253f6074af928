// The merchant's piece of marketing below notices, in each language. Off unless somebody turns it on; the preview beside it shows it as it is typed.
import { Alert, Fieldset, List, Stack, Switch, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import type { Language } from '../../domain/language.ts';
import { MARKETING_CHARACTERS_MAX } from '../../domain/marketing.ts';
import type { NoticeSettings } from '../../domain/notice.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { TextPane } from '../templates/mail-panes.tsx';
import { LanguageTabs } from '../voice/language-tabs.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { marketingTexts } from './marketing-texts.ts';
import { useConsentCounts, useNotices, usePreview } from './use-notices.ts';
import '../templates/templates.css';

const DOMAINS_MAX = 10;

type Notices = JsonSetting<NoticeSettings>;

interface MarketingProps {
  readonly notices: Notices;
  readonly language: Language;
  /** Somebody writes the piece of this language. */
  readonly onShown: (language: Language) => void;
}

export function Marketing({ notices, language, onShown }: MarketingProps) {
  const words = useTexts(marketingTexts);
  const { data } = useNotices();
  const counts = useConsentCounts();
  const { value, set, isReadOnly } = notices;
  const marketing = value.marketing ?? null;
  const turn = (isOn: boolean) => {
    const domain = data?.mailboxes[0]?.split('@')[1];
    set(['marketing'], isOn ? { domains: domain === undefined ? [] : [domain], texts: {} } : null);
    if (isOn) onShown(language);
  };
  return (
    <Fieldset legend={words.legend} disabled={isReadOnly}>
      <Stack gap="sm">
        <Switch
          label={words.isOn}
          description={words.why}
          checked={marketing !== null}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        {marketing !== null && (
          <>
            {counts.data?.isPublic === false && <Alert color="orange">{words.notPublic}</Alert>}
            <TagsInput
              label={words.domains}
              description={words.domainsHint}
              value={[...(marketing.domains ?? [])]}
              onChange={(domains) => set(['marketing', 'domains'], domains)}
              maxTags={DOMAINS_MAX}
              acceptValueOnBlur
              disabled={isReadOnly}
            />
            <Pieces {...{ notices, language, onShown }} />
          </>
        )}
      </Stack>
    </Fieldset>
  );
}

function Pieces({ notices, language, onShown }: MarketingProps) {
  const words = useTexts(marketingTexts);
  return (
    <>
      <Text size="sm">{words.languageHint}</Text>
      <LanguageTabs label={words.language} language={language} onLanguage={onShown}>
        <Piece {...{ notices, language }} />
      </LanguageTabs>
      <AsTyped notices={notices.text} language={language} />
    </>
  );
}

/** Beside the whole mail of the preview, which is far from where it is typed. */
function AsTyped({ notices, language }: { readonly notices: string; readonly language: Language }) {
  const words = useTexts(marketingTexts);
  const { language: pageLanguage } = useLanguage();
  const { data } = usePreview({ notices, language, kind: 'shipped', number: '' });
  const faults = (data?.faults ?? []).filter((fault) => fault.startsWith('marketing'));
  const label = words.endOf(nameLanguage(language, pageLanguage));
  return (
    <>
      {faults.length > 0 && (
        <Alert color="red" title={words.faulty}>
          <List size="sm">
            {faults.map((fault) => (
              <List.Item key={fault}>{tellServer(fault, pageLanguage)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {data?.mail?.marketing != null && (
        <div className="template-preview">
          <TextPane {...{ language, label }} text={data.mail.marketing} title={words.end} />
        </div>
      )}
    </>
  );
}

function Piece({ notices: { value, set }, language }: { readonly notices: Notices; readonly language: Language }) {
  const words = useTexts(marketingTexts);
  const piece = value.marketing?.texts?.[language];
  const put = (path: readonly string[], text: string) => set(['marketing', 'texts', language, ...path], text);
  return (
    <Stack gap="sm">
      <TextInput
        label={words.heading}
        value={piece?.heading ?? ''}
        onChange={({ currentTarget }) => put(['heading'], currentTarget.value)}
        maxLength={MARKETING_CHARACTERS_MAX.heading}
        lang={language}
      />
      <Textarea
        label={words.text}
        description={words.textHint}
        value={piece?.text ?? ''}
        onChange={({ currentTarget }) => put(['text'], currentTarget.value)}
        maxLength={MARKETING_CHARACTERS_MAX.text}
        lang={language}
        autosize
        minRows={3}
      />
      <TextInput
        label={words.label}
        value={piece?.link?.label ?? ''}
        onChange={({ currentTarget }) => put(['link', 'label'], currentTarget.value)}
        maxLength={MARKETING_CHARACTERS_MAX.label}
        lang={language}
      />
      <TextInput
        type="url"
        label={words.href}
        placeholder="https://"
        value={piece?.link?.href ?? ''}
        onChange={({ currentTarget }) => put(['link', 'href'], currentTarget.value)}
        maxLength={MARKETING_CHARACTERS_MAX.href}
      />
    </Stack>
  );
}
